import type { GateProblem } from '../workflow/gates.ts'
import type { OpenAction } from '../workflow/workflowDesk.ts'
import type { ArticleState } from '../workflow/states.ts'

/** How the open actions are laid out: one as the button, flash beside it, all others in a menu. */
export interface ActionOffer<Action> {
  /** What goes out without review: it must be at hand in the night, and never be taken for something else. */
  flash: Action | null
  main: Action | null
  rest: Action[]
}

/** What an article is usually waiting for, the nearest to the readers first. */
const NEXT = ['release', 'approve', 'submit', 'review', 'unspike', 'lift', 'republish']

/** What is never the next step of an article's way. */
const ASIDE = new Set(['flash', 'kill', 'return', 'spike', 'unpublish', 'withhold'])

/**
 * Lays out the actions that are open to a caller.
 *
 * | open | button |
 * |---|---|
 * | release, approve, submit, review, unspike, lift or republish | the first of these, in this order |
 * | only steps that the newsroom added | the first of them |
 * | else | none |
 */
export const offerActions = <Action extends Pick<OpenAction, 'action'>>(
  actions: readonly Action[],
): ActionOffer<Action> => {
  const named = (name: string): Action | undefined => actions.find(({ action }) => action === name)
  const flash = named('flash') ?? null
  const main =
    NEXT.map(named).find((action) => action !== undefined) ??
    actions.find(({ action }) => !ASIDE.has(action)) ??
    null
  return { flash, main, rest: actions.filter((action) => action !== flash && action !== main) }
}

/** What the dialog of an action asks for. */
export interface ActionForm {
  /** A word to be typed, so that nobody does it by accident. */
  confirms: boolean
  /** Why words that readers have had already are released anew. */
  kind: boolean
  note: 'optional' | 'required'
  /** What readers find in place of the story. */
  notice: boolean
  reason: 'none' | 'optional' | 'required'
  redirect: boolean
}

/** What changes what readers see, or puts work aside, is never done by one press. */
const ASKED = new Set(['flash', 'kill', 'lift', 'release', 'republish', 'spike', 'unpublish', 'withhold'])

const REASONED = new Set(['unpublish'])

/** Tells what the dialog of an action asks for. */
export const actionForm = (
  { action, demands }: Pick<OpenAction, 'action' | 'demands'>,
  state: ArticleState,
): ActionForm => ({
  confirms: action === 'kill',
  kind: (action === 'release' || action === 'flash') && state.public !== 'unreleased',
  note: demands.includes('note') ? 'required' : 'optional',
  notice: action === 'kill',
  reason: demands.includes('reason') ? 'required' : REASONED.has(action) ? 'optional' : 'none',
  redirect: action === 'unpublish',
})

/** Whether an action opens a dialog: it needs a word, changes what readers see, or can't be done as things are. */
export const needsDialog = ({
  action,
  demands,
  errors,
}: Pick<OpenAction, 'action' | 'demands' | 'errors'>): boolean =>
  demands.length > 0 || errors.length > 0 || ASKED.has(action)

/**
 * What the gates have found before an action, as people are told it: an error is what keeps this action from happening. What
 * would only stop a later one is a warning here, however grave it will be then.
 */
export const toldProblems = ({
  errors,
  warnings,
}: Pick<OpenAction, 'errors' | 'warnings'>): GateProblem[] => [
  ...errors.map((problem): GateProblem => ({ ...problem, level: 'error' })),
  ...warnings.map((problem): GateProblem => ({ ...problem, level: 'warning' })),
]
