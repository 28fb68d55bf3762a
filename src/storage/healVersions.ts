import type { Where } from 'payload'

import type { DocId } from '../shared/ids.ts'
import type { StoredArticle } from './articleRows.ts'
import type { StoredWorkflow } from './workflowRows.ts'
import type { Spine } from './spine.ts'

import { rewriteVersion, type StoredVersion } from './rewriteVersion.ts'
import { unguarded } from './guardWrites.ts'
import { keptByWorkflow } from './workflowRows.ts'
import { copyToLatestVersion, markKilledVersions } from './workflow/versionCopies.ts'

/** What the claim of a revision writes into the row ahead of the version: it goes back with the claim. */
const claimedFields = (version: StoredWorkflow): StoredWorkflow =>
  version.deskState == null ? {} : keptByWorkflow(version)

interface Version extends StoredVersion {
  parent: DocId
  version: StoredArticle
}

/** The later of two versions that both say that they are the latest. */
const later = (a: Version, b: Version): Version => {
  const difference = (a.version.revision ?? 0) - (b.version.revision ?? 0)
  return difference > 0 || (difference === 0 && a.updatedAt >= b.updatedAt) ? a : b
}

const latestOf = (versions: readonly Version[]): Map<string, Version> => {
  const latest = new Map<string, Version>()
  for (const version of versions) {
    const key = String(version.parent)
    const other = latest.get(key)
    latest.set(key, other === undefined ? version : later(other, version))
  }
  return latest
}

/** The rows whose saves have had their time: what they lack now, nobody is about to write. */
const settledRows = (rows: readonly StoredArticle[], settledBefore: Date): StoredArticle[] =>
  rows.filter(({ revisedAt }) => revisedAt == null || new Date(revisedAt as string) <= settledBefore)

/** Whether the working copy that a row tells of is the one in its latest version: the act was about what readers see alone. */
const hasSameWords = (version: StoredArticle, row: StoredArticle): boolean =>
  typeof row.contentHash === 'string' && version.contentHash === row.contentHash

/** The versions of these rows that say that they are the latest. */
const versionsOf = async (
  { options, payload }: Spine,
  rows: readonly StoredArticle[],
): Promise<Version[]> => {
  const { docs } = await payload.db.findVersions<StoredArticle>({
    collection: options.slugs.articles,
    limit: 0,
    pagination: false,
    where: { and: [{ latest: { equals: true } }, { parent: { in: rows.map(({ id }) => id) } }] },
  })
  return docs as unknown as Version[]
}

/**
 * Makes up for the versions that a killed process did not come to write after their rows.
 *
 * @param settledBefore rows that were written after it are left alone: their versions may be on the way
 * @returns how many were made
 */
export const completeVersions = async (
  spine: Spine,
  rows: readonly StoredArticle[],
  settledBefore: Date,
): Promise<number> => {
  const { options, payload } = spine
  const settled = settledRows(rows, settledBefore)
  if (settled.length === 0) {
    return 0
  }
  const latest = latestOf(await versionsOf(spine, settled))
  const place = { payload, slugs: options.slugs }
  let made = 0
  for (const row of settled) {
    const version = latest.get(String(row.id))?.version
    const lacksAct = (version?.act?.n ?? -1) < (row.act?.n ?? 0)
    // An event without an act whose words are not stored goes back with the claim of its revision.
    const lacksEvent = (version?.event?.n ?? 0) < (row.event?.n ?? 0)
    const isKilled = row.publicState === 'killed'
    const isCopied = (lacksAct || lacksEvent) && version !== undefined && hasSameWords(version, row)
    if (isCopied) {
      await copyToLatestVersion(place, row)
    } else if (lacksAct) {
      const { id, ...versionData } = row
      const now = new Date().toISOString()
      await payload.db.createVersion(
        unguarded({
          autosave: false,
          collectionSlug: options.slugs.articles,
          createdAt: now,
          parent: id,
          updatedAt: now,
          versionData: versionData as never,
        }),
      )
    }
    const marked = isKilled ? await markKilledVersions(place, row.id) : 0
    made += isCopied || lacksAct || marked > 0 ? 1 : 0
  }
  return made
}

/**
 * Puts the revision of rows and their latest version in agreement, for databases on which a save is several writes: a
 * process may have been killed after it claimed the next revision and before it wrote the version, or before it told the
 * versions before that they are no longer the latest. What was claimed and never written is given back.
 *
 * @param settledBefore rows that were claimed after it are left alone: their saves may be on the way
 * @returns how many articles were put right
 */
export const settleRevisions = async (
  spine: Spine,
  rows: readonly StoredArticle[],
  settledBefore: Date,
): Promise<number> => {
  const { options, payload } = spine
  const settled = settledRows(rows, settledBefore)
  if (settled.length === 0) {
    return 0
  }
  const collection = options.slugs.articles
  const versions = await versionsOf(spine, settled)
  const latest = latestOf(versions)
  const right = new Set<string>()
  for (const version of versions) {
    if (latest.get(String(version.parent)) !== version) {
      await rewriteVersion({ payload, slugs: options.slugs }, version, { latest: false })
      right.add(String(version.parent))
    }
  }
  for (const { id, revision } of settled) {
    const version = latest.get(String(id))?.version
    if (typeof version?.revision === 'number' && version.revision !== revision) {
      const given = (await payload.db.updateOne(
        unguarded({
          collection,
          data: { ...claimedFields(version), revision: version.revision, updatedAt: null },
          options: { atomic: true } as never,
          where: { and: [{ id: { equals: id } }, { revision: { equals: revision } }] } as Where,
        }),
      )) as null | object
      if (given !== null) {
        right.add(String(id))
      }
    }
  }
  return right.size
}
