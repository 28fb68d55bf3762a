import { useTranslation } from '@payloadcms/ui'

import type { Workflow } from '../../domain/workflow/workflow.ts'

import { hostLabel } from '../../domain/workflow/hostLabel.ts'
import { wordsFor } from '../shared/wordsFor.ts'
import { actionWords } from './actionWords.ts'
import { stateWords } from './stateWords.ts'

export type StateLabels = Workflow['labels']

/** What the panel calls states and actions. */
export interface StateNames {
  action(action: string, toDesk: string): string
  desk(state: string): string
  public(state: string): string
}

const own = (words: Record<string, string>, name: string): string | undefined =>
  Object.hasOwn(words, name) ? words[name] : undefined

/** Names states and actions in a language of the panel; those of the newsroom by its own labels. */
export const stateNames = (labels: StateLabels, language: string): StateNames => {
  const states = wordsFor(stateWords, language)
  const { actions, moveTo } = wordsFor(actionWords, language)
  const desk = (state: string): string =>
    hostLabel(labels, state, language) ?? own(states.desk, state) ?? state.replaceAll('_', ' ')
  return {
    action: (action, toDesk) => own(actions, action) ?? moveTo(desk(toDesk)),
    desk,
    public: (state) => own(states.public, state) ?? state,
  }
}

/** Names states and actions in the language that the panel is shown in. */
export const useStateNames = (labels: StateLabels): StateNames => {
  const { i18n } = useTranslation()
  return stateNames(labels, i18n.language)
}
