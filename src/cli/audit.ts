import { readFile } from 'node:fs/promises'

import type { Anchor, Anchoring, AuditReport } from '../index.ts'

import { parseAnchors, runtimeOf } from '../index.ts'
import { withNewsroom } from './withNewsroom.ts'

const USAGE = `Usage: npm run audit -- verify [--anchors <file>]
       npm run audit -- anchor

verify  looks through the record of events: whether each follows from the one before, whether it agrees with the anchors
        (those of AUDIT_FILE, or of a file that you name), whether the events of every article are all there, and whether
        every article stands where they say. It only reads: nothing is healed, anchored or written.
        Exit code 0: all is in order. 1: it is not, and the first broken link is named.
anchor  writes the head of the record to the places outside of the database, at once.
`

interface Outcome {
  code: number
  text: string
}

const lines = (...all: string[]): string => all.map((line) => `${line}\n`).join('')

const SHOWN = 20

/** Names the first of a list. */
const some = <Value>(all: readonly Value[], name: (value: Value) => string): string =>
  `${all.slice(0, SHOWN).map(name).join(', ')}${all.length > SHOWN ? `, and ${all.length - SHOWN} more` : ''}`

const articles = (count: number): string => (count === 1 ? '1 article' : `${count} articles`)

const named = (all: AuditReport['missing']): string =>
  some(all, ({ key, number }) => `${number} (event ${key})`)

const explainMissing = (missing: AuditReport['missing']): string[] =>
  missing.length === 0
    ? []
    : [
        `The record lacks the last event that ${articles(missing.length)} carry: ${named(missing)}. The end of the record was cut off; or, for the single last event of an article, a process was killed just after it, and the next start records it.`,
      ]

const explainRows = (rows: AuditReport['rows']): string[] =>
  rows.length === 0
    ? []
    : [
        `Somebody wrote to ${articles(rows.length)} past the newsroom: ${some(rows, ({ number, why }) => `${number} (${why})`)}. The running newsroom puts them back to what the record says.`,
      ]

/** Tells what was found. */
const explainReport = ({
  anchors,
  events,
  missing,
  pending,
  problem,
  rows,
  warnings,
}: AuditReport): Outcome => {
  const scope = `${events} events, ${anchors} anchors`
  const found = [
    ...(problem === null
      ? []
      : [`The record is broken at event ${problem.seq} (${problem.fault}). ${problem.message}`]),
    ...explainMissing(missing),
    ...explainRows(rows),
  ]
  const notes = [
    ...warnings,
    ...(pending.length === 0
      ? []
      : [`Not recorded yet, of the last seconds: ${named(pending)}. Look again in a minute.`]),
  ].map((warning) => `Note: ${warning}`)
  return found.length === 0
    ? { code: 0, text: lines(`The record of events is in order (${scope}).`, ...notes) }
    : { code: 1, text: lines(...found, `In order until there: ${scope}.`, ...notes) }
}

/** Tells what became of the anchor. */
const explainAnchoring = (outcome: Anchoring): Outcome => {
  switch (outcome.type) {
    case 'anchored': {
      const { anchor, failures, places } = outcome
      const done = places.length === 0 ? [] : [`Event ${anchor.seq} is anchored: ${places.join(', ')}.`]
      return {
        code: failures.length === 0 ? 0 : 1,
        text: lines(...done, ...failures.map((failure) => `Not anchored: ${failure}`)),
      }
    }
    case 'empty':
      return { code: 0, text: lines('There is no event to anchor yet.') }
    case 'nowhere':
      return {
        code: 1,
        text: lines('There is no place for anchors. Give AUDIT_FILE or AUDIT_WEBHOOK_URL.'),
      }
    case 'unmoved':
      return { code: 0, text: lines(`Event ${outcome.seq} is anchored already, and nothing came after it.`) }
  }
}

/** Reads anchors from a file that somebody has kept elsewhere. */
const readAnchors = async (file: string): Promise<Anchor[]> => {
  const { anchors, bad } = parseAnchors(await readFile(file, 'utf8'))
  if (bad.length > 0) {
    throw new Error(`line ${bad[0]} holds no anchor`)
  }
  return anchors
}

const main = async ([command, option, file]: string[]): Promise<number> => {
  const withFile = option === '--anchors' && file !== undefined
  if (
    !(command === 'anchor' && option === undefined) &&
    !(command === 'verify' && (option === undefined || withFile))
  ) {
    process.stdout.write(USAGE)
    return command === '--help' ? 0 : 1
  }
  let anchors: Anchor[] | undefined
  if (withFile) {
    try {
      anchors = await readAnchors(file)
    } catch (error) {
      process.stderr.write(`${file} can't be read as anchors: ${(error as Error).message}\n`)
      return 1
    }
  }
  let outcome: Outcome = { code: 1, text: '' }
  await withNewsroom(
    async ({ payload }) => {
      const { audit } = runtimeOf(payload)
      outcome =
        command === 'anchor'
          ? explainAnchoring(await audit.anchor())
          : explainReport(await audit.verify(anchors))
    },
    { reading: command === 'verify' },
  )
  process.stdout.write(outcome.text)
  return outcome.code
}

process.exitCode = await main(process.argv.slice(2))
process.exit()
