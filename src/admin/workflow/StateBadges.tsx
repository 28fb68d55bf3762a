'use client'

import type { ArticleState } from '../../domain/workflow/states.ts'
import type { StateLabels } from './useStateNames.ts'

import { useWords } from '../shared/useWords.ts'
import { stateWords } from './stateWords.ts'
import { useStateNames } from './useStateNames.ts'
import './workflow.css'

interface Props {
  /** Where the place already says how it stands at the desk. */
  isPublicOnly?: boolean
  labels: StateLabels
  reviewPending?: boolean
  state: ArticleState
}

/** Says where an article stands at the desk, and what readers see of it: in words, with a shape and a colour. */
export const StateBadges = ({ isPublicOnly = false, labels, reviewPending = false, state }: Props) => {
  const words = useWords(stateWords)
  const names = useStateNames(labels)
  return (
    <span className="newsroom-states">
      {!isPublicOnly && (
        <span className="newsroom-state" data-axis="desk" data-state={state.desk}>
          <span className="newsroom-visually-hidden">{words.deskAxis}: </span>
          {names.desk(state.desk)}
        </span>
      )}
      <span className="newsroom-state" data-axis="public" data-state={state.public}>
        <span className="newsroom-visually-hidden">{words.publicAxis}: </span>
        {names.public(state.public)}
      </span>
      {reviewPending && (
        <span className="newsroom-state" data-axis="review">
          {words.reviewPending}
        </span>
      )}
    </span>
  )
}
