import type { DocId } from '../shared/ids.ts'
import type { StoredArticle } from './articleRows.ts'
import type { Spine } from './spine.ts'

interface Version {
  id: DocId
  parent: DocId
  updatedAt: string
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
  let made = 0
  for (const row of settled) {
    const version = latest.get(String(row.id))?.version
    if ((version?.act?.n ?? -1) < (row.act?.n ?? 0)) {
      const { id, ...versionData } = row
      const now = new Date().toISOString()
      await payload.db.createVersion({
        autosave: false,
        collectionSlug: options.slugs.articles,
        createdAt: now,
        parent: id,
        updatedAt: now,
        versionData: versionData as never,
      })
      made += 1
    }
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
      await payload.db.updateVersion({
        id: version.id,
        collection,
        versionData: { latest: false } as never,
      })
      right.add(String(version.parent))
    }
  }
  for (const { id, revision } of settled) {
    const written = latest.get(String(id))?.version.revision
    if (typeof written === 'number' && written !== revision) {
      const given = (await payload.db.updateOne({
        collection,
        data: { revision: written, updatedAt: null },
        options: { atomic: true } as never,
        where: { and: [{ id: { equals: id } }, { revision: { equals: revision } }] },
      })) as null | object
      if (given !== null) {
        right.add(String(id))
      }
    }
  }
  return right.size
}
