import { type HostGate, type HostGateFailure, runHostGates } from './hostGate.ts'

const problem = { code: 'legal', field: 'headline', level: 'warning', message: 'Ask the lawyers.' } as const

const run = async (...gates: HostGate[]) => {
  const failures: HostGateFailure[] = []
  const found = await runHostGates(gates, {
    article: () => ({ headline: 'A headline' }),
    onFailure: (failure) => failures.push(failure),
    req: {},
    stage: 'approve',
    waitMs: 50,
  })
  return { failures: failures.map(({ gate, reason }) => [gate, (reason as Error).message]), found }
}

test('their findings come in their order, whether they answer at once or later', async () => {
  const late: HostGate = async () => {
    await new Promise((resolve) => setTimeout(resolve, 10))
    return [{ ...problem, remedy: 'Call 12.' }]
  }
  const { failures, found } = await run(late, () => [{ ...problem, code: 'second' }])
  expect(failures).toEqual([])
  expect(found).toEqual([
    { ...problem, remedy: 'Call 12.' },
    { ...problem, code: 'second', remedy: 'Ask the lawyers.' },
  ])
})

test('each gets the article, the step, and a copy of its own', async () => {
  const seen: unknown[] = []
  const gate: HostGate = (article, { stage }) => {
    seen.push({ ...article, stage })
    article.headline = 'Changed'
    return []
  }
  await run(gate, gate)
  expect(seen).toEqual([
    { headline: 'A headline', stage: 'approve' },
    { headline: 'A headline', stage: 'approve' },
  ])
})

describe("one that can't be asked is an error that names it, beside what the others found", () => {
  test.each<[string, HostGate, string]>([
    [
      'throws',
      function legalCheck() {
        throw new Error('No connection.')
      },
      'No connection.',
    ],
    [
      'rejects',
      async function legalCheck() {
        await Promise.resolve()
        throw new Error('No connection.')
      },
      'No connection.',
    ],
    [
      'answers with nothing',
      function legalCheck() {
        return undefined as never
      },
      'It answered with undefined',
    ],
    [
      'answers with half a problem',
      function legalCheck() {
        return [{ code: 'x', field: 'body', level: 'fatal', message: 'x' }] as never
      },
      '"fatal"',
    ],
    [
      'never answers',
      function legalCheck() {
        return new Promise<never>(() => undefined)
      },
      'within 0.05 seconds',
    ],
  ])('%s', async (_, gate, reason) => {
    const { failures, found } = await run(gate, () => [problem])
    expect(failures).toEqual([['legalCheck', expect.stringContaining(reason)]])
    expect(found).toEqual([
      expect.objectContaining({
        code: 'gate_failed',
        level: 'error',
        message: expect.stringContaining('"legalCheck"'),
      }),
      expect.objectContaining(problem),
    ])
  })

  test('without a name of its own it is called by its place', async () => {
    const { failures } = await run(
      () => [],
      (() => () => {
        throw new Error('No.')
      })(),
    )
    expect(failures).toEqual([['workflow.gates[1]', 'No.']])
  })
})
