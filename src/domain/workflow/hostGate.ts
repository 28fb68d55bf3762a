import type { Request } from '../request.ts'
import type { GateProblem, GateStage } from './gates.ts'

/** What a gate of the host may answer: the remedy may stand in the message. */
export type HostGateProblem = { remedy?: string } & Omit<GateProblem, 'remedy'>

/**
 * A gate that the host adds. It gets a copy of the article as it is stored, references by id, and answers with what it found.
 */
export type HostGate = (
  article: Record<string, unknown>,
  context: { req: Request; stage: GateStage },
) => HostGateProblem[] | Promise<HostGateProblem[]>

/** What went wrong with a gate of the host, for the log of the server. */
export type HostGateFailure = { gate: string; reason: unknown }

/** How long the desk waits for a gate of the host, in milliseconds. */
export const HOST_GATE_MS = 10_000

/** The name by which the desk and the log speak of a gate. */
export const hostGateName = (gate: HostGate, index: number): string =>
  gate.name === '' ? `workflow.gates[${index}]` : gate.name

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''

const isProblem = (value: unknown): value is HostGateProblem => {
  const { code, field, level, message, remedy } = Object(value) as Partial<Record<keyof GateProblem, unknown>>
  return (
    isText(code) &&
    isText(field) &&
    (level === 'error' || level === 'warning') &&
    isText(message) &&
    (remedy === undefined || typeof remedy === 'string')
  )
}

/** @throws Error that says what the gate answered instead */
const parseAnswer = (answer: unknown): GateProblem[] => {
  if (!Array.isArray(answer)) {
    throw new TypeError(
      `It answered ${answer === null ? 'with null' : `with ${typeof answer}`}, not with a list of problems.`,
    )
  }
  return answer.map((problem: unknown) => {
    if (!isProblem(problem)) {
      throw new TypeError(
        `It answered with ${JSON.stringify(problem)}, which lacks "code", "field", "level" ("error" or "warning") or "message".`,
      )
    }
    const { code, field, level, message, remedy = message } = problem
    return { code, field, level, message, remedy }
  })
}

const failed = (gate: string): GateProblem => ({
  code: 'gate_failed',
  field: '_status',
  level: 'error',
  message: `The gate "${gate}" of this newsroom failed, so nobody knows whether the article may pass. Ask whoever looks after the server: its log says why.`,
  remedy: 'Ask whoever looks after the server: its log says why.',
})

const within = async <Value>(work: Promise<Value>, milliseconds: number): Promise<Value> => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`It did not answer within ${milliseconds / 1000} seconds.`))
    }, milliseconds)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

/**
 * Asks the gates of the host, all at once. One that throws, answers with something else or does not answer is an error that
 * names it: an article does not pass a gate that could not be asked.
 */
export const runHostGates = async (
  gates: readonly HostGate[],
  {
    article,
    onFailure,
    req,
    stage,
    waitMs = HOST_GATE_MS,
  }: {
    article: () => Record<string, unknown>
    onFailure: (failure: HostGateFailure) => void
    req: Request
    stage: GateStage
    waitMs?: number
  },
): Promise<GateProblem[]> => {
  const answers = await Promise.all(
    gates.map(async (gate, index) => {
      try {
        return parseAnswer(
          await within(
            Promise.resolve().then(() => gate(article(), { req, stage })),
            waitMs,
          ),
        )
      } catch (reason) {
        const name = hostGateName(gate, index)
        onFailure({ gate: name, reason })
        return [failed(name)]
      }
    }),
  )
  return answers.flat()
}
