interface FormattedError {
  extensions?: Record<string, unknown>
  message: string
}

interface AfterErrorArguments {
  error: Error
  /** Absent when the error was met outside GraphQL. */
  graphqlResult?: FormattedError
}

const isDetails = (value: unknown): value is { code: string } =>
  typeof value === 'object' &&
  value !== null &&
  'code' in value &&
  typeof value.code === 'string' &&
  value.code.startsWith('NEWSROOM_')

/**
 * Puts the newsroom's code, field and value where GraphQL clients look for them: Payload's `afterError` hook, because its
 * handler builds the extensions anew and leaves ours out.
 */
export const exposeErrorCode = <Formatted extends FormattedError>({
  error,
  graphqlResult,
}: { graphqlResult?: Formatted } & AfterErrorArguments): { graphqlResult: Formatted } | undefined => {
  // Our own GraphQL errors carry them as extensions, errors of operations as data.
  const details = [
    'extensions' in error ? error.extensions : undefined,
    'data' in error ? error.data : undefined,
    graphqlResult?.extensions?.data,
  ].find(isDetails)
  return graphqlResult !== undefined && details !== undefined
    ? { graphqlResult: { ...graphqlResult, extensions: { ...graphqlResult.extensions, ...details } } }
    : undefined
}
