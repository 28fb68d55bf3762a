import { useCallback } from 'react'

import type { TransitionAnswer } from '../../domain/desk/transitionAnswer.ts'
import type { SaidWithAction } from '../../domain/workflow/workflowDesk.ts'

import { readTransitionAnswer } from '../../domain/desk/transitionAnswer.ts'
import { useDeskAPI } from '../shared/useDeskAPI.ts'

/** What became of an action that somebody asked for in the panel. */
export type ActAnswer =
  | { message: string; type: 'unreachable' }
  | { type: 'unsaved' }
  | Exclude<TransitionAnswer, { type: 'unreachable' }>

/** Sends an action on an article to the newsroom. */
export const useAct = (): ((
  article: number | string,
  said: SaidWithAction,
  revision: number,
) => Promise<ActAnswer>) => {
  const { ask } = useDeskAPI()
  return useCallback(
    async (article, said, revision) => {
      // What was not said is left out: some of it belongs to one action alone.
      const body = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null))
      const given = await ask<object>('POST', `/articles/${article}/transitions`, { ...body, revision })
      const answer = given.ok
        ? readTransitionAnswer(200, given.data)
        : readTransitionAnswer(given.status, given.body)
      return answer.type === 'unreachable'
        ? { type: 'unreachable', message: given.ok ? '' : given.message }
        : answer
    },
    [ask],
  )
}
