import type { BasePayload } from 'payload'

import type { Slugs } from '../../collections/slugs.ts'
import type { DocId } from '../shared/ids.ts'
import type { StoredAct } from './articleRows.ts'
import type { Dialect } from './dialect/dialect.ts'
import type { EditionStore } from './editionStore.ts'
import type { PendingSave, RequestState } from './requestState.ts'

import { toStoredAct } from './articleRows.ts'
import { existingState } from './requestState.ts'
import { revisionConflict } from './revisionConflict.ts'
import { toEditionContent } from './toEditionContent.ts'
import { isOpenTransaction } from './transactions.ts'
import { explainReference } from './unknownReference.ts'

interface Deps {
  dialect: Dialect
  editions: EditionStore
  payload: BasePayload
  slugs: Slugs
}

type Data = Record<string, unknown>

const saveOf = (req: unknown, data: unknown): { pending: PendingSave; state: RequestState } | null => {
  const state = existingState(req as object | undefined)
  const number = (data as Data | undefined)?.number
  const pending = typeof number === 'number' ? state?.saves.get(number) : undefined
  return state && pending ? { pending, state } : null
}

/** Ends a write whose revision somebody else has claimed; the reason is looked up when nobody waits for this write. */
class RevisionTaken extends Error {
  readonly expected: number
  readonly id: DocId

  constructor(id: DocId, expected: number) {
    super('The revision has been claimed.')
    this.id = id
    this.expected = expected
  }
}

/**
 * Stands between Payload's operations and the database's writes of articles. After validation, and in the transaction of
 * the request, it claims the revision that the save was made from, stores the edition that a release names, and puts the
 * act into the row: one write carries them all. Where the request has no transaction, these writes are one where the
 * database can do that.
 */
export const installWriteGate = (deps: Deps): void => {
  const { dialect, editions, payload, slugs } = deps
  const db = payload.db
  const original = {
    create: db.create.bind(db),
    createVersion: db.createVersion.bind(db),
    updateOne: db.updateOne.bind(db),
    updateVersion: db.updateVersion.bind(db),
  }

  const claim = async (pending: PendingSave, id: DocId, req: unknown): Promise<void> => {
    if (pending.conflict !== undefined) {
      throw pending.conflict
    }
    if (pending.claimed || pending.expectedRevision === null) {
      return
    }
    pending.claimed = true
    const claimed = (await original.updateOne({
      collection: slugs.articles,
      data: {
        lastEditedBy: pending.editor,
        revisedAt: new Date().toISOString(),
        revision: pending.expectedRevision + 1,
        updatedAt: null,
      },
      options: { atomic: true },
      req: req as never,
      where: { and: [{ id: { equals: id } }, { revision: { equals: pending.expectedRevision } }] },
    })) as null | object
    if (claimed === null) {
      throw new RevisionTaken(id, pending.expectedRevision)
    }
  }

  const withAct = async (pending: PendingSave, data: Data, req: unknown): Promise<Data> => {
    if (pending.act === null) {
      return data
    }
    // An act that opens a window releases exactly these words; any other speaks of the edition that the row names.
    const edition =
      pending.act.from === null
        ? ((data.act as StoredAct | undefined)?.edition ?? null)
        : await editions.put(toEditionContent(data), req as object)
    pending.act = { ...pending.act, edition }
    return { ...data, act: toStoredAct(pending.act) }
  }

  const noteWritten = (
    { pending, state }: { pending: PendingSave; state: RequestState },
    id: DocId,
  ): void => {
    if (pending.act !== null) {
      state.written.push({ act: pending.act, subject: { collection: slugs.articles, id } })
    }
  }

  const whole = async <Value>(
    pending: PendingSave,
    req: unknown,
    work: () => Promise<Value>,
  ): Promise<Value> => {
    const { claimed } = pending
    try {
      return await (req && (await isOpenTransaction(req)) ? work() : dialect.atomically(work))
    } catch (error) {
      if (dialect.writesAtomically) {
        pending.claimed = claimed
      }
      if (!(error instanceof RevisionTaken)) {
        throw explainReference(error)
      }
      // Payload tries another way to save a version when the first one fails: it must fail as well.
      pending.conflict = await revisionConflict(
        deps,
        { id: error.id, number: pending.number },
        error.expected,
        req as object | undefined,
      )
      throw pending.conflict
    }
  }

  db.create = async (args) => {
    const save = args.collection === slugs.articles ? saveOf(args.req, args.data) : null
    if (save === null) {
      return original.create(args)
    }
    const doc = await whole(save.pending, args.req, async () =>
      original.create({ ...args, data: await withAct(save.pending, args.data, args.req) }),
    )
    save.pending.claimed = true
    noteWritten(save, (doc as { id: DocId }).id)
    return doc
  }

  db.updateOne = async (args) => {
    const save = args.collection === slugs.articles ? saveOf(args.req, args.data) : null
    const { id } = args
    if (save === null || id === undefined) {
      return original.updateOne(args)
    }
    const doc = await whole(save.pending, args.req, async () => {
      await claim(save.pending, id, args.req)
      const data = await withAct(save.pending, args.data, args.req)
      return original.updateOne({ ...args, data } as typeof args)
    })
    noteWritten(save, id)
    return doc
  }

  db.createVersion = async (args) => {
    const save = args.collectionSlug === slugs.articles ? saveOf(args.req, args.versionData) : null
    if (save === null) {
      return original.createVersion(args)
    }
    return whole(save.pending, args.req, async () => {
      await claim(save.pending, args.parent as DocId, args.req)
      return original.createVersion(args)
    })
  }

  db.updateVersion = async (args) => {
    const { versionData } = args as { versionData?: { parent?: DocId; version?: Data } }
    const save = args.collection === slugs.articles ? saveOf(args.req, versionData?.version) : null
    const parent = versionData?.parent
    if (save === null || parent === undefined) {
      return original.updateVersion(args)
    }
    return whole(save.pending, args.req, async () => {
      await claim(save.pending, parent, args.req)
      return original.updateVersion(args)
    })
  }
}
