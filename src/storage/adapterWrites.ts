/** The methods by which Payload's adapters write documents and their versions. */
export const ADAPTER_WRITES = [
  'create',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const

export type AdapterWrite = (typeof ADAPTER_WRITES)[number]
