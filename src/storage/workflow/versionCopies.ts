import type { BasePayload } from 'payload'

import type { Slugs } from '../../../collections/slugs.ts'
import type { Request } from '../../domain/request.ts'
import type { DocId } from '../../shared/ids.ts'
import type { StoredArticle } from '../articleRows.ts'

import { rewriteVersion, type StoredVersion } from '../rewriteVersion.ts'
import { statusOfVersion } from '../../domain/workflow/states.ts'
import { keptByWorkflow, stateOf } from '../workflowRows.ts'

interface Version extends StoredVersion {
  version: StoredArticle
}

interface Place {
  payload: BasePayload
  slugs: Slugs
}

/** What the row says of the article, and not of its words: versions carry copies of it. */
const copied = (row: StoredArticle): object => ({
  ...keptByWorkflow(row),
  act: row.act,
  actedAt: row.actedAt,
  publishedAt: row.publishedAt,
  revision: row.revision,
  _status: statusOfVersion(stateOf(row)),
})

const find = async ({ payload, slugs }: Place, where: object, req?: Request): Promise<Version[]> => {
  const { docs } = await payload.db.findVersions<StoredArticle>({
    collection: slugs.articles,
    limit: 0,
    pagination: false,
    req: req as never,
    where: where as never,
  })
  return docs as unknown as Version[]
}

/** Puts what a row says of its article into its latest version, whose words stay. */
export const copyToLatestVersion = async (place: Place, row: StoredArticle, req?: Request): Promise<void> => {
  const latest = await find(
    place,
    { and: [{ parent: { equals: row.id } }, { latest: { equals: true } }] },
    req,
  )
  for (const version of latest) {
    // It was touched now, like the row: of both, the desk goes on with the later one.
    const touched = { ...version, updatedAt: new Date().toISOString() }
    await rewriteVersion(place, touched, { version: { ...version.version, ...copied(row) } }, req)
  }
}

/** Marks every version of a killed article, so that nobody without the right finds its words among them. */
export const markKilledVersions = async (place: Place, article: DocId, req?: Request): Promise<number> => {
  const versions = await find(place, { parent: { equals: article } }, req)
  const open = versions.filter(({ version }) => version.publicState !== 'killed')
  for (const version of open) {
    await rewriteVersion(place, version, { version: { ...version.version, publicState: 'killed' } }, req)
  }
  return open.length
}
