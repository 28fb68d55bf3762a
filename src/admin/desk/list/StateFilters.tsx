'use client'

import { useId } from 'react'

import type { StateLabels } from '../../workflow/useStateNames.ts'

import { readStateFilter, withStateFilter } from '../../../domain/desk/stateFilters.ts'
import { PUBLIC_STATES } from '../../../domain/workflow/states.ts'
import { useWords } from '../../shared/useWords.ts'
import { useStateNames } from '../../workflow/useStateNames.ts'
import { stateFilterWords } from './stateFilterWords.ts'

interface Props {
  labels: StateLabels
  /** The conditions of the list's address. */
  params: [string, string][]
  /** Of the list. */
  path: string
  /** What is searched for; empty for nothing. */
  search: string
  /** Of the desk, in the order of the workflow. */
  states: readonly string[]
}

const AXES = ['desk', 'public'] as const

/** Narrows the list of articles to a desk state and a public state, beside whatever else narrows it. */
export const StateFilters = ({ labels, params, path, search, states }: Props) => {
  const words = useWords(stateFilterWords)
  const names = useStateNames(labels)
  const id = useId()
  const filter = readStateFilter(params)
  const options = { desk: states, public: PUBLIC_STATES }

  // A page of its own, as the quick filters: the panel's filters would keep their old values.
  const choose = (axis: (typeof AXES)[number], state: string): void => {
    const asked = new URLSearchParams([
      ...withStateFilter(params, { ...filter, [axis]: state }),
      ...(search === '' ? [] : [['search', search]]),
      ['preset', ''],
    ])
    window.location.assign(`${path}?${asked}`)
  }

  return (
    <div aria-label={words.filters} className="newsroom-state-filters" role="search">
      {AXES.map((axis) => (
        <div key={axis}>
          <label htmlFor={`${id}-${axis}`}>{words[axis]}</label>
          <select
            defaultValue={filter[axis]}
            id={`${id}-${axis}`}
            name={`${axis}State`}
            onChange={({ target }) => choose(axis, target.value)}
          >
            <option value="">{words.any}</option>
            {options[axis].map((state) => (
              <option key={state} value={state}>
                {names[axis](state)}
              </option>
            ))}
          </select>
        </div>
      ))}
    </div>
  )
}
