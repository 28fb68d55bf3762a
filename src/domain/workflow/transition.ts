import type { Role } from '../access/roles.ts'
import type { DeskState, PublicState } from './states.ts'

export { CORRECTION_SEVERITIES } from './correction.ts'
export type { CorrectionSeverity, PublicCorrection } from './correction.ts'

/** What a person must say with an action: a note for colleagues, or a reason that stays in the record. */
export type Demand = 'note' | 'reason'

/**
 * What must be true beyond state and role.
 *
 * - `not_sole_author`: the caller is not the only one who wrote the text.
 * - `flashed_by_another`: the article went out without review, and the caller is none of those who sent it since the last review.
 */
export type Condition = 'flashed_by_another' | 'not_sole_author'

/** One row of the workflow's table. */
export interface Transition {
  action: string
  condition: Condition | null
  demands: readonly Demand[]
  /** The desk states in which it is legal. */
  desk: 'any' | readonly DeskState[]
  /** Whether the gates are told as warnings, keep it from happening, or aren't asked. */
  gates: 'block' | 'none' | 'warn'
  public: 'any' | readonly PublicState[]
  /** The least role that may do it. */
  role: Role
  /** The desk state afterwards; null for the one before. */
  toDesk: DeskState | null
  /** The public state afterwards; null for the one before. */
  toPublic: null | PublicState
}

const transition = (action: string, role: Role, more: Partial<Transition>): Transition => ({
  condition: null,
  demands: [],
  desk: 'any',
  gates: 'none',
  public: 'any',
  toDesk: null,
  toPublic: null,
  ...more,
  action,
  role,
})

const RELEASED = ['live', 'withheld', 'unpublished'] as const

/**
 * The workflow of a newsroom, as data. An edit is no row of it: words that are changed take the approval away by themselves
 * and bring the article back to `draft` (see `afterEdit`).
 */
export const DEFAULT_TRANSITIONS: readonly Transition[] = [
  transition('submit', 'reporter', {
    desk: ['draft'],
    gates: 'warn',
    public: ['unreleased', ...RELEASED],
    toDesk: 'in_review',
  }),
  transition('return', 'editor', {
    demands: ['note'],
    desk: ['in_review', 'approved'],
    public: ['unreleased', ...RELEASED],
    toDesk: 'draft',
  }),
  transition('approve', 'editor', {
    condition: 'not_sole_author',
    desk: ['in_review'],
    gates: 'block',
    public: ['unreleased', ...RELEASED],
    toDesk: 'approved',
  }),
  transition('release', 'publisher', {
    desk: ['approved'],
    gates: 'block',
    public: ['unreleased', 'live', 'unpublished'],
    toDesk: 'done',
    toPublic: 'live',
  }),
  transition('flash', 'publisher', {
    desk: ['draft', 'in_review'],
    gates: 'block',
    public: ['unreleased', 'live'],
    toDesk: 'done',
    toPublic: 'live',
  }),
  transition('review', 'editor', { condition: 'flashed_by_another', public: RELEASED }),
  transition('spike', 'editor', {
    desk: ['draft', 'in_review', 'approved'],
    public: ['unreleased'],
    toDesk: 'spiked',
  }),
  transition('unspike', 'editor', { desk: ['spiked'], public: ['unreleased'], toDesk: 'draft' }),
  transition('withhold', 'publisher', { demands: ['reason'], public: ['live'], toPublic: 'withheld' }),
  transition('lift', 'publisher', { demands: ['reason'], public: ['withheld'], toPublic: 'live' }),
  transition('unpublish', 'publisher', { public: ['live', 'withheld'], toPublic: 'unpublished' }),
  transition('republish', 'publisher', { public: ['unpublished'], toPublic: 'live' }),
  transition('kill', 'publisher', { demands: ['reason'], public: RELEASED, toPublic: 'killed' }),
]

/** What may be done to an article in the trash: what readers find in its place is no matter of the working copy. */
export const LEGAL_IN_TRASH: readonly string[] = ['kill']

/** Actions on the public axis that leave the working copy alone: legal whatever the desk does, and not to be restricted to desk states. */
export const PUBLIC_ACTIONS: readonly string[] = ['withhold', 'lift', 'unpublish', 'republish', 'kill']
