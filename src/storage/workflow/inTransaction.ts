import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

/** Runs work in the request's transaction, or in one of its own where the database has transactions. */
export const inTransaction = async <Value>(req: object, work: () => Promise<Value>): Promise<Value> => {
  const request = req as PayloadRequest
  const isOwn = await initTransaction(request)
  try {
    const value = await work()
    if (isOwn) {
      await commitTransaction(request)
    }
    return value
  } catch (error) {
    await killTransaction(request)
    throw error
  }
}
