import type { CollectionAfterChangeHook, CollectionAfterOperationHook } from 'payload'

import { runtimeOf } from '../../src/domain/runtime.ts'

/** Records, after a document has been written, the acts that it carries, where there is no transaction to wait for. */
export const settleAfterChange: CollectionAfterChangeHook = async ({ doc, req }) => {
  await runtimeOf(req.payload).desk.settle(req, 'document')
  return doc as unknown
}

/** Records, at the end of an operation and as the last lock of its transaction, the acts of all documents it wrote. */
export const settleAfterOperation: CollectionAfterOperationHook = async ({ operation, req, result }) => {
  if (operation !== 'find' && operation !== 'findByID' && operation !== 'count') {
    await runtimeOf(req.payload).desk.settle(req, 'operation')
  }
  return result
}
