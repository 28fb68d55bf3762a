import type { Model } from './model.ts'
import type { Answer, Piece, Stage } from './stage.ts'

import { runtimeOf } from '../../../src/index.ts'
import { findDisagreements } from '../findDisagreements.ts'

/** What must come of something. "nothing": whatever is answered, nothing may be different but the revision. */
export type Expected = 'nothing' | Model | null

/** All that something that is refused could have changed, of this article and of the newsroom. */
export const fingerprint = async (stage: Stage, { id }: Piece): Promise<string> => {
  const [log, record] = [
    await stage.head('newsroom-change-log'),
    await runtimeOf(stage.payload).record.head(),
  ]
  const { totalDocs } = await stage.payload.countVersions({
    collection: 'articles',
    where: { parent: { equals: id } },
  })
  const { updatedAt: _, ...row } = await stage.row(id)
  const { updatedAt: __, ...version } = await stage.latest(id)
  return JSON.stringify([log, record, totalDocs, row, version])
}

const stateOf = (row: Record<string, unknown>): object => ({
  approved: Boolean((row.approval as { edition?: null | string } | undefined)?.edition),
  desk: row.deskState,
  pending: row.reviewPending ?? false,
  seen: row.publicState,
})

const expectedOf = ({ approved, desk, flashedBy, seen }: Model): object => ({
  approved,
  desk,
  pending: flashedBy !== null,
  seen,
})

/** Runs something, compares what came of it with what the oracle says, and lists the differences. */
export const judge = async (
  stage: Stage,
  piece: Piece,
  { expected, run }: { expected: Expected; run: () => Promise<Answer> },
): Promise<string[]> => {
  const before = expected === null ? await fingerprint(stage, piece) : ''
  const answer = await run()
  const problems: string[] = []
  if (expected === null) {
    if (answer.ok) {
      problems.push(`it was answered otherwise: ${answer.said}`)
    }
    const after = await fingerprint(stage, piece)
    if (after !== before) {
      problems.push(`it changed something:\n${before}\n${after}`)
    }
    return problems
  }
  const row = await stage.row(piece.id)
  const model = expected === 'nothing' ? piece.model : expected
  if (!answer.ok && expected !== 'nothing') {
    problems.push(`it was refused: ${answer.said}`)
  }
  if (JSON.stringify(stateOf(row)) !== JSON.stringify(expectedOf(model))) {
    problems.push(`it led to ${JSON.stringify(stateOf(row))}, not to ${JSON.stringify(expectedOf(model))}`)
  }
  problems.push(...(await findDisagreements(stage.payload, piece.id)))
  piece.model = model
  piece.revision = row.revision
  return problems
}
