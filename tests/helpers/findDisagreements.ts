import type { Payload } from 'payload'

import type { DocId } from '../../src/shared/ids.ts'
import type { ArticleDoc, StoredEntry } from './articleDocs.ts'

import { readRows } from './articleDocs.ts'

/** The public state after each kind of act; what is missing here leaves it as it was. */
const AFTER: Readonly<Record<string, string>> = {
  corrected: 'live',
  killed: 'killed',
  lifted: 'live',
  released: 'live',
  unpublished: 'unpublished',
  updated: 'live',
  withheld: 'withheld',
}

interface StoredStep {
  [key: string]: unknown
  n: number
  toDesk: string
  toPublic: string
}

type Check = (agrees: boolean, problem: string) => void

const checkRecord = (row: ArticleDoc, steps: readonly StoredStep[], check: Check): void => {
  const last = steps.at(-1)
  const carried = (row.event as { n?: null | number } | undefined)?.n ?? 0
  check(
    steps.every(({ n }, index) => Number(n) === index + 1),
    `the events in the record are ${steps.map(({ n }) => n).join(', ')}`,
  )
  check(carried === steps.length, `the row counts ${carried} events, the record ${steps.length}`)
  check(
    (last?.toDesk ?? 'draft') === row.deskState,
    `the desk state is ${String(row.deskState)}, the record says ${last?.toDesk ?? 'nothing'}`,
  )
  check(
    (last?.toPublic ?? 'unreleased') === row.publicState,
    `the public state is ${String(row.publicState)}, the record says ${last?.toPublic ?? 'nothing'}`,
  )
}

const approvalOf = (doc: ArticleDoc | undefined): unknown =>
  (doc?.approval as { edition?: null | string } | undefined)?.edition ?? null

/** Lists what row, change log, record, newsstand, edition and latest version of one article disagree about. */
export const findDisagreements = async (payload: Payload, id: DocId): Promise<string[]> => {
  const row = (await payload.db.findOne({
    collection: 'articles',
    where: { id: { equals: id } },
  })) as unknown as ArticleDoc
  const ofArticle = { number: { equals: row.number } }
  const log = await readRows<StoredEntry>(payload, 'newsroom-change-log', ofArticle)
  const steps = await readRows<StoredStep>(payload, 'newsroom-workflow-events', ofArticle)
  const stand = await readRows<{ edition: string; from: string; until: null | string }>(
    payload,
    'newsroom-newsstand',
    ofArticle,
  )
  const shelves = await readRows(payload, 'newsroom-shelves', ofArticle)
  const versions = await payload.db.findVersions({
    collection: 'articles',
    limit: 0,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
  })
  const last = log.at(-1)
  const state = log.reduce((before, { kind }) => AFTER[kind] ?? before, 'unreleased')
  const live = state === 'live'
  const problems: string[] = []
  const check: Check = (agrees, problem) => {
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
  check(row.publicState === state, `the public state is ${String(row.publicState)}, the log says ${state}`)
  check(stand.length === (live ? 1 : 0), `${stand.length} rows on the newsstand`)
  check(shelves.length > 0 === live, `${shelves.length} rows on the shelves`)
  checkRecord(row, steps, check)
  if (live) {
    check(row.act.edition === last!.edition, 'row and log name different editions')
    check(stand[0]?.edition === last!.edition, 'newsstand and log name different editions')
    const editions = await readRows<{ content: string }>(payload, 'newsroom-editions', {
      key: { equals: `${row.number}:${last!.edition}` },
    })
    check(editions.length === 1, 'the edition is missing')
    const content = JSON.parse(editions[0]?.content ?? '{}') as { headline?: string; kicker?: null | string }
    check(content.headline === row.headline, 'the edition holds another headline than the row')
    check((content.kicker ?? null) === (row.kicker ?? null), 'the edition holds another kicker than the row')
  }
  check(versions.docs.length === 1, `${versions.docs.length} versions are the latest`)
  const version = (versions.docs[0] as unknown as { version: ArticleDoc } | undefined)?.version
  check(
    version?.revision === row.revision,
    `the row has revision ${row.revision}, the latest version ${version?.revision}`,
  )
  for (const name of ['deskState', 'publicState', 'contentHash']) {
    check(
      version?.[name] === row[name],
      `${name} of the row is ${String(row[name])}, of the latest version ${String(version?.[name])}`,
    )
  }
  check(approvalOf(version) === approvalOf(row), 'row and latest version hold different approvals')
  return problems
}
