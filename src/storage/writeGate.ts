import type { BasePayload, Document, UpdateOneArgs } from 'payload'

import type { Slugs } from '../../collections/slugs.ts'
import type { DocId } from '../shared/ids.ts'
import type { Act } from '../domain/edition/changeLog.ts'
import type { StoredAct } from './articleRows.ts'
import type { Dialect } from './dialect/dialect.ts'
import type { EditionStore } from './editionStore.ts'
import type { AuditKeys } from './record/auditKeys.ts'
import type { PendingSave, RequestState } from './requestState.ts'

import { actFields } from './articleRows.ts'
import { searchTextOf } from '../domain/desk/searchText.ts'
import { statusOfVersion } from '../domain/workflow/states.ts'
import { ownAutosave } from './ownAutosave.ts'
import { savedContent } from './savedContent.ts'
import { checkRawWrite, isUnguarded } from './guardWrites.ts'
import { existingState } from './requestState.ts'
import { revisionConflict } from './revisionConflict.ts'
import { toEditionContent } from './toEditionContent.ts'
import { isOpenTransaction } from './transactions.ts'
import { workflowFields } from './workflowRows.ts'
import { explainReference } from './unknownReference.ts'

interface Deps {
  dialect: Dialect
  editions: EditionStore
  /** Seal the events that rows carry. */
  keys: AuditKeys
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
  const { dialect, editions, keys, payload, slugs } = deps
  const db = payload.db
  const original = {
    create: db.create.bind(db),
    createVersion: db.createVersion.bind(db),
    updateOne: db.updateOne.bind(db),
    updateVersion: db.updateVersion.bind(db),
  }

  const fieldsOf = (act: Act): Data => ({
    ...actFields(act),
    publishedAt: act.publishedAt?.toISOString() ?? null,
  })

  /** Decides, once, what the save does, by the words that are about to be stored. */
  const decide = (pending: PendingSave, data: Data): NonNullable<PendingSave['decided']> => {
    if (pending.decided === undefined) {
      const content = savedContent(data, pending.row)
      const decision = pending.decide(content)
      pending.decided = { decision, fields: workflowFields(decision, content.schema, keys) }
    }
    return pending.decided
  }

  const claim = async (pending: PendingSave, id: DocId, req: unknown, fields: object = {}): Promise<void> => {
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
        ...fields,
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

  /** Claims the revision in the very write of the row, which finds no row when somebody else has been quicker. */
  const claimAndWrite = async (pending: PendingSave, id: DocId, args: UpdateOneArgs): Promise<Document> => {
    if (pending.conflict !== undefined) {
      throw pending.conflict
    }
    const { claimed, expectedRevision: expected } = pending
    if (claimed || expected === null) {
      return original.updateOne(args)
    }
    pending.claimed = true
    const { id: _, ...rest } = args
    const doc = (await original.updateOne({
      ...rest,
      where: { and: [{ id: { equals: id } }, { revision: { equals: expected } }] },
    } as UpdateOneArgs)) as Document | null
    if (doc === null) {
      throw new RevisionTaken(id, expected)
    }
    return doc
  }

  /** The data with what the save does to the article, and with the edition that it makes or names. */
  const settled = async (pending: PendingSave, given: Data, req: unknown): Promise<Data> => {
    const { decision, fields } = decide(pending, given)
    const data: Data = {
      ...given,
      ...fields,
      ...('headline' in given && { searchText: searchTextOf(given) }),
    }
    const edition = decision.makesEdition ? await editions.put(toEditionContent(data), req as object) : null
    if (decision.act === null) {
      return data
    }
    // An act that releases words names these; any other speaks of those that the row names.
    const act = {
      ...decision.act,
      edition: edition ?? decision.act.edition ?? (data.act as null | StoredAct | undefined)?.edition ?? null,
    }
    decision.act = act
    return { ...data, ...fieldsOf(act) }
  }

  /** The same for a working copy alone, whose status says whether it is what readers see. */
  const settledVersion = async (pending: PendingSave, given: Data, req: unknown): Promise<Data> => {
    const data = await settled(pending, given, req)
    // A host may keep a status for each language.
    return typeof data._status === 'string'
      ? { ...data, _status: statusOfVersion(pending.decided!.decision.state) }
      : data
  }

  /** What was decided, for the words of the other languages, which Payload keeps apart when one is published by itself. */
  const decidedFields = ({ decided }: PendingSave): Data => ({
    ...decided!.fields,
    ...(decided!.decision.act !== null && fieldsOf(decided!.decision.act)),
  })

  const noteWritten = (
    { pending, state }: { pending: PendingSave; state: RequestState },
    id: DocId,
  ): void => {
    const { act, event } = pending.decided!.decision
    if ((act !== null || event !== null) && !pending.noted) {
      pending.noted = true
      state.written.push({
        act,
        event: event === null ? null : { ...event, article: id },
        subject: { collection: slugs.articles, id },
      })
    }
  }

  const whole = async <Value>(
    pending: PendingSave,
    { data, req }: { data?: unknown; req?: unknown },
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
        throw await explainReference(error, { collection: slugs.articles, data: data as Data, payload })
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
      if (args.collection === slugs.articles && !isUnguarded(args)) {
        checkRawWrite('create', args.data)
      }
      return original.create(args)
    }
    const doc = await whole(save.pending, args, async () =>
      original.create({ ...args, data: await settled(save.pending, args.data, args.req) }),
    )
    save.pending.claimed = true
    noteWritten(save, (doc as { id: DocId }).id)
    return doc
  }

  db.updateOne = async (args) => {
    const save = args.collection === slugs.articles ? saveOf(args.req, args.data) : null
    const { id } = args
    if (save === null || id === undefined) {
      if (args.collection === slugs.articles && !isUnguarded(args)) {
        checkRawWrite('updateOne', args.data)
      }
      return original.updateOne(args)
    }
    const doc = await whole(save.pending, args, async () => {
      const data = await settled(save.pending, args.data, args.req)
      return claimAndWrite(save.pending, id, { ...args, data } as typeof args)
    })
    noteWritten(save, id)
    return doc
  }

  db.createVersion = async (args) => {
    const save = args.collectionSlug === slugs.articles ? saveOf(args.req, args.versionData) : null
    if (save === null) {
      if (args.collectionSlug === slugs.articles && !isUnguarded(args)) {
        checkRawWrite('createVersion', args.versionData)
      }
      return original.createVersion(args)
    }
    const parent = args.parent as DocId
    const version = await whole(save.pending, { data: args.versionData, req: args.req }, async () => {
      const isFirst = save.pending.decided === undefined
      const versionData = isFirst
        ? await settledVersion(save.pending, args.versionData, args.req)
        : args.snapshot === true
          ? { ...args.versionData, ...decidedFields(save.pending) }
          : args.versionData
      await claim(save.pending, parent, args.req, save.pending.decided!.fields)
      const before = save.pending.autosaved
        ? await ownAutosave(payload, { article: parent, editor: save.pending.editor, slugs }, args.req)
        : null
      return before === null
        ? original.createVersion({ ...args, versionData } as typeof args)
        : original.updateVersion({
            id: before.id,
            collection: slugs.articles,
            req: args.req,
            versionData: {
              createdAt: before.createdAt,
              latest: true,
              parent,
              updatedAt: args.updatedAt,
              version: versionData,
            },
          } as never)
    })
    noteWritten(save, parent)
    return version as never
  }

  db.updateVersion = async (args) => {
    const { versionData } = args as { versionData?: { parent?: DocId; version?: Data } }
    const save = args.collection === slugs.articles ? saveOf(args.req, versionData?.version) : null
    const parent = versionData?.parent
    if (save === null || parent === undefined || isUnguarded(args)) {
      if (args.collection === slugs.articles && !isUnguarded(args)) {
        checkRawWrite('updateVersion', versionData?.version)
      }
      return original.updateVersion(args)
    }
    const updated = await whole(save.pending, { data: versionData!.version, req: args.req }, async () => {
      const version = await settledVersion(save.pending, versionData!.version!, args.req)
      await claim(save.pending, parent, args.req, save.pending.decided!.fields)
      return original.updateVersion({ ...args, versionData: { ...versionData, version } } as never)
    })
    noteWritten(save, parent)
    return updated as never
  }
}
