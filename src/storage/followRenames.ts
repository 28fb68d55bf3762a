import type { LogEntry } from '../domain/edition/changeLog.ts'
import type { Spine } from './spine.ts'

import { projectFromLog } from './recordAct.ts'
import { shelfOf } from './shelves.ts'

const BATCH = 200

/** Projects one article anew from what the log says of it. */
export const projectNumber = async (spine: Spine, number: number): Promise<void> => {
  const [entry] = await spine.log.ofNumber(number)
  if (entry !== undefined) {
    await projectFromLog(spine, entry.subject, number)
  }
}

/** Moves every article of a section and of those below it to the addresses that the section's name and place now give. */
const followSection = async (spine: Spine, section: string): Promise<void> => {
  let above = 0
  for (;;) {
    const { docs } = await spine.payload.db.find<{ [key: string]: unknown; number: number }>({
      collection: spine.options.slugs.shelves,
      limit: BATCH,
      pagination: false,
      sort: 'number',
      where: { and: [{ shelf: { equals: shelfOf.section(section) } }, { number: { greater_than: above } }] },
    })
    for (const { number } of docs) {
      await projectNumber(spine, number)
      await new Promise(setImmediate)
    }
    const last = docs.at(-1)
    if (last === undefined || docs.length < BATCH) {
      return
    }
    above = last.number
  }
}

/** Brings the newsstand in line with renamed sections; the names of persons and sources resolve when pages are rendered. */
export const followRenames = async (
  spine: Spine,
  entries: readonly Pick<LogEntry, 'kind' | 'subject'>[],
): Promise<void> => {
  const { sections } = spine.options.slugs
  const renamed = entries.filter(({ kind, subject }) => kind === 'renamed' && subject.collection === sections)
  for (const id of new Set(renamed.map(({ subject }) => String(subject.id)))) {
    await followSection(spine, id)
  }
}
