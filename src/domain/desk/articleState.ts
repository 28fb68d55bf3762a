import type { ActKind } from '../edition/changeLog.ts'
import type { ArticleState, PublicState } from '../workflow/states.ts'

import { ACT_KINDS } from '../edition/changeLog.ts'
import { PUBLIC_STATES, publicStateAfter } from '../workflow/states.ts'

/** What a version of an article says of where it stands. */
export interface StateFacts {
  _status?: unknown
  /** The last act on the article when the version was made. */
  act?: unknown
  deskState?: unknown
  publicState?: unknown
}

const isPublicState = (value: unknown): value is PublicState =>
  (PUBLIC_STATES as readonly unknown[]).includes(value)

const isActKind = (value: unknown): value is ActKind => (ACT_KINDS as readonly unknown[]).includes(value)

/**
 * Tells where an article stands from its latest version alone, so that a list needs no query for each row. Versions from
 * before states were kept tell by their status and their last act.
 */
export const articleState = ({ _status, act, deskState, publicState }: StateFacts): ArticleState => {
  const isLive = _status === 'published'
  const kind: unknown = typeof act === 'object' && act !== null ? (act as { kind?: unknown }).kind : undefined
  const after = isActKind(kind) ? publicStateAfter(kind) : null
  return {
    desk: typeof deskState === 'string' && deskState !== '' ? deskState : isLive ? 'done' : 'draft',
    public: isPublicState(publicState) ? publicState : isLive ? 'live' : (after ?? 'unreleased'),
  }
}
