import type { BasePayload } from 'payload'

import { NewsroomError } from '../../shared/newsroomError.ts'
import { ADAPTER_WRITES, type AdapterWrite } from '../adapterWrites.ts'

type Write = (args: { collection?: string; collectionSlug?: string }) => Promise<unknown>

/**
 * Refuses every write of the record through Payload, whoever asks and with whatever rights: the Local API that overrides
 * access as well as the database's own methods. Events come in by the dialect's `append` alone.
 */
export const closeRecord = (payload: BasePayload, slug: string): void => {
  const db = payload.db as unknown as Record<AdapterWrite, undefined | Write>
  for (const name of ADAPTER_WRITES) {
    const write = db[name]?.bind(payload.db)
    if (write !== undefined) {
      db[name] = async (args) => {
        if (args.collection === slug || args.collectionSlug === slug) {
          throw new NewsroomError('NEWSROOM_APPEND_ONLY', 403, 'The record of events is append-only.', {
            remedy: 'Leave it as it is: what was wrong is put right by another event.',
          })
        }
        return write(args)
      }
    }
  }
}
