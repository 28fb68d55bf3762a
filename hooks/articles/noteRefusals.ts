import type { CollectionAfterOperationHook, CollectionBeforeChangeHook } from 'payload'

import { NewsroomError } from '../../src/shared/newsroomError.ts'

const KEY = 'newsroomRefusals'

const refusals = (context: Record<string, unknown>): Map<string, NewsroomError> =>
  (context[KEY] ??= new Map()) as Map<string, NewsroomError>

interface BulkError {
  data?: unknown
  id: unknown
  message: string
}

/** Notes why a hook refused a document: of each one that a bulk edit leaves out, Payload itself keeps the sentence alone. */
export const noting =
  (hook: CollectionBeforeChangeHook): CollectionBeforeChangeHook =>
  async (args) => {
    try {
      return (await hook(args)) as unknown
    } catch (error) {
      const { id } = (args.originalDoc ?? {}) as { id?: unknown }
      if (error instanceof NewsroomError && id !== undefined) {
        refusals(args.req.context).set(String(id), error)
      }
      throw error
    }
  }

/** Gives each document that a bulk edit has left out its code, field, value and remedy, beside the sentence. */
export const tellRefusals: CollectionAfterOperationHook = ({ req, result }) => {
  const { errors } = (result ?? {}) as { errors?: BulkError[] }
  if (!Array.isArray(errors) || errors.length === 0) {
    return result
  }
  const noted = refusals(req.context)
  return {
    ...(result as object),
    errors: errors.map((error) => {
      const refusal = noted.get(String(error.id))
      return refusal === undefined || refusal.message !== error.message
        ? error
        : { ...error, data: refusal.data as unknown }
    }),
  } as never
}
