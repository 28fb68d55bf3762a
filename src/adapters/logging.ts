import type { Config } from 'payload'

/**
 * Refusals that callers get told of. Payload names some of them already; GraphQL puts every error into one of its own, and
 * the name of an APIError says nothing of its status.
 */
const EXPECTED = [
  'APIError',
  'AuthenticationError',
  'FileUploadError',
  'GraphQLError',
  'LockedAuth',
  'NewsroomError',
  'QueryError',
  'UnauthorizedError',
  'UnverifiedEmail',
] as const

interface AfterErrorArguments {
  error: Error
  req: { payload: { logger: { error(entry: object): void } } }
}

const statusOf = (error: unknown): number => {
  const { status } = (error ?? {}) as { status?: unknown }
  return typeof status === 'number' ? status : 500
}

/**
 * Logs what was refused as expected (4xx) as one line of information, and what failed as an error with its stack. Payload
 * chooses levels by the names of errors alone; failures among those names are logged here. Levels of the host stay.
 */
export const withLogging = (config: Config): Config => {
  const { hooks, loggingLevels } = config
  const quiet = new Set<string>(EXPECTED.filter((name) => !(name in (loggingLevels ?? {}))))
  const logFailure = ({ error, req }: AfterErrorArguments): void => {
    const { originalError } = error as { originalError?: Error }
    const failure = originalError ?? error
    if (quiet.has(error.name) && statusOf(failure) >= 500) {
      req.payload.logger.error({ err: failure, event: 'newsroom.api.failed', msg: failure.message })
    }
  }
  return {
    ...config,
    hooks: { ...hooks, afterError: [logFailure as never, ...(hooks?.afterError ?? [])] },
    loggingLevels: {
      ...Object.fromEntries(EXPECTED.map((name) => [name, 'info'])),
      ...loggingLevels,
    } as NonNullable<Config['loggingLevels']>,
  }
}

type Write = (entry: unknown, ...rest: unknown[]) => void

interface Logger {
  debug: (entry: object) => void
  error: Write
}

const isRefusal = (error: unknown): error is { message: string } => {
  const { isOperational } = (error ?? {}) as { isOperational?: unknown }
  return isOperational === true && statusOf(error) >= 400 && statusOf(error) < 500
}

/**
 * Keeps what was refused as expected (4xx) from being logged as an error where Payload logs it on its way to the caller, with
 * the stack, whatever it is: while a version is saved. Whoever answers the caller logs the one line.
 */
export const quietRefusals = (logger: object): void => {
  const log = logger as Logger
  const error = log.error.bind(log)
  log.error = (entry, ...rest) => {
    const { err } = (typeof entry === 'object' && entry !== null ? entry : {}) as { err?: unknown }
    if (isRefusal(err)) {
      log.debug({ event: 'newsroom.refused', msg: err.message })
    } else {
      error(entry, ...rest)
    }
  }
}
