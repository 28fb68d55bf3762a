import type { RestAnswer } from './rest.ts'

interface AnsweredError {
  data?: { code?: string; field?: string; value?: unknown }
}

/** What an answer of REST refuses: its status, the code, the field and the value. */
export const answeredError = ({ body, status }: RestAnswer) => {
  const { code, field, value } = (body.errors as AnsweredError[] | undefined)?.[0]?.data ?? {}
  return { code, field, status, value }
}

/** The same as status, code and field. */
export const refusalOf = (answer: RestAnswer): unknown[] => {
  const { code, field, status } = answeredError(answer)
  return [status, code, field]
}

/** The problems that Payload found in the fields of what was saved. */
export const problemsOf = (error: unknown): { message: string; path: string }[] =>
  (error as { data?: { errors?: { message: string; path: string }[] } }).data?.errors ?? []

/** The only problem that Payload finds in the fields of what is being saved. */
export const onlyProblemOf = async (work: Promise<unknown>): Promise<{ message: string; path: string }> => {
  const found = problemsOf(
    await work.then(
      () => ({}),
      (error: unknown) => error,
    ),
  )
  expect(found).toHaveLength(1)
  return found[0]!
}
