import type { GateProblem } from '../../domain/workflow/gates.ts'
import type { OpenTransitions } from '../../domain/workflow/workflowDesk.ts'
import type { Keeper } from '../keep/keeper.ts'
import type { TranslationsJSON } from '../translation/translationsJSON.ts'

/** What the parts of one form tell each other. */
export interface OpenForm {
  /** What saves the words by itself; null where nobody may. */
  keeper: Keeper | null
  /** What the gates have found, to be said beside the fields. */
  problems: readonly GateProblem[]
  transitions: null | OpenTransitions
  translations: null | TranslationsJSON
}

/** What a part of a form tells the others; or that, made from what was told before. */
export type FormPart = ((before: OpenForm) => Partial<OpenForm>) | Partial<OpenForm>

/** The forms that stand open in this window. Parts of a form that know nothing of each other meet here. */
export interface OpenForms {
  of(key: string): OpenForm
  put(key: string, part: FormPart): void
  /** @returns ends the subscription */
  subscribe(listener: () => void): () => void
}

const NOTHING: OpenForm = { keeper: null, problems: [], transitions: null, translations: null }

/** Names a form by its document. */
export const formKey = (collection: string | undefined, id: number | string | undefined): string =>
  `${collection ?? ''}/${id ?? ''}`

export const createOpenForms = (): OpenForms => {
  const forms = new Map<string, OpenForm>()
  const listeners = new Set<() => void>()
  const of = (key: string): OpenForm => forms.get(key) ?? NOTHING
  return {
    of,
    put: (key, part) => {
      forms.set(key, { ...of(key), ...(typeof part === 'function' ? part(of(key)) : part) })
      listeners.forEach((listener) => listener())
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
