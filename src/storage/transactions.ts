import type { BasePayload } from 'payload'

interface Transactional {
  payload?: BasePayload
  transactionID?: unknown
}

/** The id of the request's open transaction, or null where there is none (SQLite keeps a promise of nothing there). */
export const transactionOf = async (req: object): Promise<null | number | string> => {
  const id = await (req as Transactional).transactionID
  return typeof id === 'string' || typeof id === 'number' ? id : null
}

/** Whether the request is in a transaction of the database. */
export const isOpenTransaction = async (req: object): Promise<boolean> => (await transactionOf(req)) !== null
