import type { DocId } from '../../src/shared/ids.ts'
import type { ArticleDoc } from './articleDocs.ts'
import type { WorkflowFurniture } from './workflow/crashSteps.ts'

import { heal } from '../../src/storage/healer.ts'
import { readRows } from './articleDocs.ts'
import { readInstructions, tell } from './childInstructions.ts'
import { openExistingNewsroom, spineAhead } from './existingNewsroom.ts'
import { findDisagreements } from './findDisagreements.ts'
import { killAtWrite } from './killAtWrite.ts'
import { runWorkflowScript, sluglineOf, STEPS } from './workflow/crashSteps.ts'

export interface WorkflowCrashInstructions {
  furniture: WorkflowFurniture
  /** The write before which this process dies. */
  killAt: number
  /** The run to look at before, and its last acknowledged step. */
  previous: { acknowledged: number; run: number } | null
  /** Null: only look at what there is. */
  run: null | number
  url: string
}

const MINUTE_MS = 60_000
const { furniture, killAt, previous, run, url } = await readInstructions<WorkflowCrashInstructions>()
const payload = await openExistingNewsroom(url)

/** What a kill has damaged: of the step that it hit, all must be there or nothing, and nothing twice. */
const findDamage = async (of: number, acknowledged: number): Promise<string[]> => {
  const { docs } = await payload.db.find<{ [key: string]: unknown; id: DocId }>({
    collection: 'articles',
    limit: 0,
    pagination: false,
    where: { slugline: { equals: sluglineOf(of) } },
  })
  const problems = docs.length > 1 ? [`${docs.length} articles`] : []
  if (docs.length < Math.min(acknowledged, 1)) {
    problems.push('the article is lost')
  }
  for (const doc of docs as unknown as ArticleDoc[]) {
    problems.push(...(await findDisagreements(payload, doc.id)))
    const state = `${String(doc.deskState)}/${String(doc.publicState)}`
    const possible = STEPS.slice(Math.max(acknowledged - 1, 0), acknowledged + 1).map((step) => step.state)
    if (!possible.includes(state)) {
      problems.push(`after step ${acknowledged} it is ${state}, and not ${possible.join(' or ')}`)
    }
  }
  for (const log of ['newsroom-change-log', 'newsroom-workflow-events']) {
    const rows = await readRows<{ id: number; key: string }>(payload, log)
    if (rows.some(({ id }, index) => Number(id) !== index + 1)) {
      problems.push(`${log} has gaps`)
    }
    if (new Set(rows.map(({ key }) => key)).size < rows.length) {
      problems.push(`${log} has something twice`)
    }
  }
  return problems
}

if (previous !== null) {
  await heal(spineAhead(payload, MINUTE_MS))
  tell({ damage: await findDamage(previous.run, previous.acknowledged) })
}
if (run !== null) {
  const writes = killAtWrite(payload, killAt)
  await runWorkflowScript(payload, furniture, run, (step) => {
    tell({ step })
  })
  tell({ writes: writes() })
}
process.exit(0)
