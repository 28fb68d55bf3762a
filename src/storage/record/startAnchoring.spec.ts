import type { BasePayload } from 'payload'

import type { Anchoring, RecordAudit } from '../../domain/workflow/audit.ts'
import type { ChainProblem } from '../../domain/workflow/recordChain.ts'

import { startAnchoring } from './startAnchoring.ts'

const anchor = { at: '2026-11-24T00:00:00.000Z', count: 3, keyId: 'k', mac: 'm', seq: 3 }

/** Starts it, ends it at once, and gives the lines of the log. */
const run = async (audit: Partial<RecordAudit>, problem: ChainProblem | null = null) => {
  const lines: Record<string, unknown>[] = []
  const line = (level: string) => (entry: Record<string, unknown>) => lines.push({ ...entry, level })
  const ended: string[] = []
  const payload = {
    db: {
      destroy: () => {
        ended.push('database')
        return Promise.resolve()
      },
    },
    logger: { error: line('error'), info: line('info') },
  }
  const stop = new AbortController()
  startAnchoring(
    payload as unknown as BasePayload,
    { glance: () => Promise.resolve(problem), ...audit } as RecordAudit,
    stop,
  )
  await new Promise(setImmediate)
  await payload.db.destroy()
  expect(ended).toEqual(['database'])
  expect(stop.signal.aborted).toBe(true)
  return lines
}

const answers = (outcome: Anchoring): Partial<RecordAudit> => ({ anchor: () => Promise.resolve(outcome) })

test('an anchor is told of', async () => {
  expect(await run(answers({ anchor, failures: [], places: ['file'], type: 'anchored' }))).toEqual([
    expect.objectContaining({ event: 'newsroom.audit.anchored', level: 'info', seq: 3 }),
  ])
})

test('a place that did not take it is an error', async () => {
  const failures = ['archive.example: answered 500.']
  expect(await run(answers({ anchor, failures, places: [], type: 'anchored' }))).toEqual([
    expect.objectContaining({ event: 'newsroom.audit.unanchored', failures, level: 'error' }),
  ])
})

test('what can’t be read is an error, and stops nothing', async () => {
  const err = new Error('no disk')
  expect(await run({ anchor: () => Promise.reject(err) })).toEqual([
    expect.objectContaining({ err, event: 'newsroom.audit.unanchored', level: 'error' }),
  ])
})

test('an anchor that knows another event is an error at once', async () => {
  const problem = { fault: 'truncated', message: 'The end was cut off.', seq: 4 } as const
  expect(await run(answers({ type: 'empty' }), problem)).toEqual([
    {
      event: 'newsroom.audit.broken',
      fault: 'truncated',
      level: 'error',
      msg: 'The end was cut off. Run: npm run audit -- verify',
      seq: 4,
    },
  ])
})

test.each<Anchoring>([{ type: 'nowhere' }, { seq: 3, type: 'unmoved' }])(
  '%j is not worth a line',
  async (outcome) => {
    expect(await run(answers(outcome))).toEqual([])
  },
)
