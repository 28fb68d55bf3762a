import type { Erasure } from '../../domain/edition/erasure.ts'
import type { LogEntry } from '../../domain/edition/changeLog.ts'
import type { StoredEdition } from '../editionStore.ts'

import { secretsOf } from '../../domain/edition/erasure.ts'

/** Prepares an erasure: what goes, what stays, and which texts stand only in what goes. */
export const erasureOf = (
  { all, editions }: { all: boolean; editions: readonly string[] },
  stored: readonly StoredEdition[],
  acts: readonly Pick<LogEntry, 'edition' | 'from' | 'revision'>[],
): Erasure => {
  const destroyed = new Set(editions)
  const contents = (isDestroyed: boolean) =>
    stored.flatMap(({ content, hash }) =>
      content !== null && destroyed.has(hash) === isDestroyed ? [content] : [],
    )
  return {
    all,
    editions: destroyed,
    kept: new Set(
      stored.flatMap(({ content, hash }) => (content === null || destroyed.has(hash) ? [] : [hash])),
    ),
    lastRevision: Math.max(
      0,
      ...acts
        .filter(({ edition, from }) => from !== null && edition !== null && destroyed.has(edition))
        .map(({ revision }) => revision),
    ),
    secrets: secretsOf(contents(true), contents(false)),
  }
}
