import type { Payload } from 'payload'

import type { DocId } from '../../src/shared/ids.ts'
import type { ArticleDoc, StoredEntry } from './articleDocs.ts'

import { readRows } from './articleDocs.ts'

const LIVE = new Set(['corrected', 'released', 'updated'])

/** Lists what row, change log, newsstand, edition and latest version of one article disagree about. */
export const findDisagreements = async (payload: Payload, id: DocId): Promise<string[]> => {
  const row = (await payload.db.findOne({
    collection: 'articles',
    where: { id: { equals: id } },
  })) as unknown as ArticleDoc
  const log = await readRows<StoredEntry>(payload, 'newsroom-change-log', { number: { equals: row.number } })
  const stand = await readRows(payload, 'newsroom-newsstand', { number: { equals: row.number } })
  const shelves = await readRows(payload, 'newsroom-shelves', { number: { equals: row.number } })
  const versions = await payload.db.findVersions({
    collection: 'articles',
    limit: 0,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
  })
  const last = log.at(-1)
  const live = last !== undefined && LIVE.has(last.kind)
  const problems: string[] = []
  const check = (agrees: boolean, problem: string): void => {
    if (!agrees) {
      problems.push(`article ${row.number}: ${problem}`)
    }
  }
  check(
    Number(row.act.n ?? 0) === log.length,
    `the row counts ${String(row.act.n)} acts, the log ${log.length}`,
  )
  check(
    log.every(({ n }, index) => n === index + 1),
    'the acts in the log are not 1, 2, 3, ...',
  )
  check(
    (row._status === 'published') === live,
    `_status is ${row._status}, the last entry ${last?.kind ?? 'none'}`,
  )
  check(stand.length === (live ? 1 : 0), `${stand.length} rows on the newsstand`)
  check(shelves.length > 0 === live, `${shelves.length} rows on the shelves`)
  if (live) {
    check(row.act.edition === last.edition, 'row and log name different editions')
    check(stand[0]?.edition === last.edition, 'newsstand and log name different editions')
    const editions = await readRows<{ content: string }>(payload, 'newsroom-editions', {
      key: { equals: `${row.number}:${last.edition}` },
    })
    check(editions.length === 1, 'the edition is missing')
    const content = JSON.parse(editions[0]?.content ?? '{}') as { headline?: string }
    check(content.headline === row.headline, 'the edition holds another headline than the row')
  }
  check(versions.docs.length === 1, `${versions.docs.length} versions are the latest`)
  const version = (versions.docs[0] as unknown as { version: ArticleDoc } | undefined)?.version
  check(
    version?.revision === row.revision,
    `the row has revision ${row.revision}, the latest version ${version?.revision}`,
  )
  return problems
}
