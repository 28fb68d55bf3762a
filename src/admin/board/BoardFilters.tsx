import { useId } from 'react'

import type { BoardFilter, BoardJSON } from './boardJSON.ts'

import { useNaming } from '../translation/useNaming.ts'
import { useWords } from '../shared/useWords.ts'
import { FILTERS } from './boardJSON.ts'
import { boardWords } from './boardWords.ts'

interface Props {
  choices: BoardJSON['choices']
  filter: BoardFilter
  onChange: (changed: Partial<BoardFilter>) => void
}

/** Narrows the board to a section, a language, an assignee or a source. */
export const BoardFilters = ({ choices, filter, onChange }: Props) => {
  const words = useWords(boardWords)
  const { languageName } = useNaming()
  const id = useId()
  const named = (names: { id: number | string; name: string }[]): [string, string][] =>
    names.map(({ id: value, name }) => [String(value), name])
  const options: Record<(typeof FILTERS)[number], [string, string][]> = {
    assignee: [['me', words.me], ...named(choices.assignees)],
    language: choices.languages.map((tag) => [tag, languageName(tag)]),
    section: named(choices.sections),
    source: named(choices.sources),
  }
  return (
    <div aria-label={words.filters} className="newsroom-board__filters" role="group">
      {FILTERS.map((name) => (
        <div key={name}>
          <label htmlFor={`${id}-${name}`}>{words.labels[name]}</label>
          <select
            className="newsroom-dialog__input"
            id={`${id}-${name}`}
            name={name}
            onChange={({ target }) => onChange({ [name]: target.value })}
            value={filter[name]}
          >
            <option value="">{words.all[name]}</option>
            {options[name].map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </div>
      ))}
    </div>
  )
}
