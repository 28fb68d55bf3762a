import type { Act, ActTerms, LogEntry, Subject } from '../../domain/edition/changeLog.ts'
import type { Request } from '../../domain/request.ts'
import type { DocId } from '../../shared/ids.ts'
import type { StoredArticle } from '../articleRows.ts'
import type { Spine } from '../spine.ts'

import { withoutWords } from '../../domain/article/erasedWords.ts'
import { correctionAfter, type Erasure, isErasedWith } from '../../domain/edition/erasure.ts'
import { readTerms, writeTerms } from '../actTerms.ts'
import { hashContent } from '../contentHash.ts'
import { rewriteVersion, type StoredVersion } from '../rewriteVersion.ts'
import { unguarded } from '../guardWrites.ts'
import { toEditionContent } from '../toEditionContent.ts'
import { erasureOf } from './erasureOf.ts'

interface Version extends StoredVersion {
  latest?: boolean | null
  version: StoredArticle
}

/** The terms of an act after an erasure. */
const termsAfter = (erasure: Erasure, terms: ActTerms | null): ActTerms | null => {
  if (terms?.correction === undefined) {
    return terms
  }
  const { correction, ...rest } = terms
  const left = correctionAfter(erasure, correction)
  const after = left === null ? rest : { ...rest, correction: left }
  return Object.keys(after).length === 0 ? null : after
}

/** A document whose last act says nothing of what is destroyed. */
const retold = (erasure: Erasure, doc: StoredArticle): StoredArticle => {
  const told = doc.act?.terms
  return told ? { ...doc, act: { ...doc.act, terms: writeTerms(termsAfter(erasure, readTerms(told))) } } : doc
}

const copyOf = (doc: StoredArticle, isWorkingCopy: boolean) => ({
  content: toEditionContent(doc),
  hash: hashContent(doc)!,
  isWorkingCopy,
  revision: doc.revision ?? 0,
})

const destroyVersions = async (
  { options, payload }: Spine,
  { act, erasure, id }: { act: Pick<Act, 'revision'>; erasure: Erasure; id: DocId },
  req?: Request,
): Promise<Version[]> => {
  const collection = options.slugs.articles
  const found = await payload.db.findVersions<StoredArticle>({
    collection,
    limit: 0,
    pagination: false,
    req: req as never,
    where: { parent: { equals: id } },
  })
  const versions = found.docs as unknown as Version[]
  const gone = versions.filter(
    ({ latest, version }) =>
      (version.revision ?? 0) <= act.revision && isErasedWith(erasure, copyOf(version, latest === true)),
  )
  const removed = gone.filter(({ latest }) => latest !== true).map((version) => version.id)
  if (removed.length > 0) {
    await payload.db.deleteVersions({
      collection,
      req: req as never,
      where: { id: { in: removed } },
    })
  }
  const kept: Version[] = []
  for (const entry of versions.filter((version) => !removed.includes(version.id))) {
    const spoken = retold(erasure, entry.version)
    const version = gone.includes(entry) ? withoutWords(spoken) : spoken
    if (version !== entry.version) {
      await rewriteVersion({ payload, slugs: options.slugs }, entry, { version }, req)
    }
    kept.push({ ...entry, version })
  }
  return kept
}

const destroyRow = async (
  { options, payload }: Spine,
  {
    act,
    erasure,
    id,
    versions,
  }: { act: Pick<Act, 'revision'>; erasure: Erasure; id: DocId; versions: readonly Version[] },
  req?: Request,
): Promise<void> => {
  const collection = options.slugs.articles
  const row = await payload.db.findOne<StoredArticle>({
    collection,
    req: req as never,
    where: { id: { equals: id } },
  })
  if (row === null) {
    return
  }
  const hash = hashContent(row)
  // The row says what readers see, or what the desk works on; anything else in it is an old draft.
  const isWorkingCopy = versions.some(
    ({ latest, version }) => latest === true && hashContent(version) === hash,
  )
  const spoken = retold(erasure, row)
  // What was written after the erasure is none of its business.
  const isGone =
    (row.revision ?? 0) <= act.revision &&
    isErasedWith(erasure, { ...copyOf(row, isWorkingCopy), revision: Infinity })
  const after = isGone ? withoutWords(spoken) : spoken
  if (after !== row) {
    await payload.db.updateOne(unguarded({ id, collection, data: after, req: req as never }) as never)
  }
}

/**
 * Destroys the words that an erasure names: in versions and row, in what corrections repeat of them, and last in the
 * editions themselves. So it can be repeated until it is whole, and does nothing once it was.
 *
 * @returns whether there was something to destroy
 */
export const destroyWords = async (
  spine: Spine,
  { act, number, subject }: { act: Pick<Act, 'revision' | 'terms'>; number: number; subject: Subject },
  req?: Request,
): Promise<boolean> => {
  const { editions, log } = spine
  const erased = act.terms?.erased
  const stored = await editions.of(number, req)
  const left = stored.filter(({ content, hash }) => content !== null && erased?.editions.includes(hash))
  if (erased === undefined || left.length === 0) {
    return false
  }
  const entries: LogEntry[] = await log.of(subject, req)
  const erasure = erasureOf(erased, stored, entries)
  const versions = await destroyVersions(spine, { act, erasure, id: subject.id }, req)
  await destroyRow(spine, { act, erasure, id: subject.id, versions }, req)
  for (const { seq, terms } of entries) {
    const after = termsAfter(erasure, terms)
    if (writeTerms(after) !== writeTerms(terms)) {
      await log.retell(seq, after, req)
    }
  }
  await editions.erase(
    left.map(({ hash }) => ({ hash, number })),
    req,
  )
  return true
}
