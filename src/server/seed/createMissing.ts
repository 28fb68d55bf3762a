import type { Payload } from 'payload'

type Data = Record<string, unknown>

/** Creates a document unless one with the same value in `key` is there, and gives the id of either. */
export const createMissing = async (
  payload: Payload,
  collection: string,
  key: string,
  data: Data,
): Promise<unknown> => {
  const { docs } = await payload.find({
    collection: collection as never,
    depth: 0,
    limit: 1,
    where: { [key]: { equals: data[key] } },
  })
  const doc =
    docs[0] ?? (await payload.create({ collection: collection as never, data: data as never, depth: 0 }))
  return (doc as unknown as { id: unknown }).id
}
