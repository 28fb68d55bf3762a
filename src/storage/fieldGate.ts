import type { BasePayload, Field, PayloadRequest } from 'payload'

import { beforeChangeTraverseFields, createLocalReq } from 'payload'

import type { Request } from '../domain/request.ts'
import type { GateProblem } from '../domain/workflow/gates.ts'
import type { DocId } from '../shared/ids.ts'
import type { Spine } from './spine.ts'

import { invalidField } from '../domain/workflow/invalidField.ts'

type Doc = Record<string, unknown>

/** What Payload says of a field. */
export interface FieldError {
  label?: unknown
  message: string
  path: string
}

/** The fields with their validators alone: what hooks do is done by saves, not by looking. */
const withoutHooks = (fields: readonly Field[]): Field[] =>
  fields.map(
    (field) =>
      ({
        ...field,
        hooks: {},
        ...('fields' in field && { fields: withoutHooks(field.fields) }),
        ...('editor' in field && field.editor && { editor: { ...field.editor, hooks: {} } }),
        ...(field.type === 'tabs' && {
          tabs: field.tabs.map((tab) => ({ ...tab, fields: withoutHooks(tab.fields) })),
        }),
        ...(field.type === 'blocks' && {
          blocks: field.blocks.map((block) => ({ ...block, fields: withoutHooks(block.fields) })),
        }),
      }) as Field,
  )

const valueAt = (doc: Doc, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (Object(value) as Doc)[key], doc)

/** The findings that say what Payload says of the fields of an article. */
export const toFindings = (errors: readonly FieldError[], article: Readonly<Doc>): GateProblem[] =>
  errors.map(({ label, message, path }) =>
    invalidField({
      field: path,
      label: typeof label === 'string' && label !== '' ? label : path,
      message,
      value: valueAt(article, path),
    }),
  )

const copyOf = (doc: Readonly<Doc>): Doc => JSON.parse(JSON.stringify(doc)) as Doc

const requestFor = (req: Request, payload: BasePayload): PayloadRequest | Promise<PayloadRequest> => {
  const given = req as Partial<PayloadRequest>
  return given.payload === undefined
    ? createLocalReq({ req: { ...given } }, payload as never)
    : (given as PayloadRequest)
}

/**
 * Makes the gate that asks what Payload asks of fields when an article is published, with Payload's own traversal: lengths,
 * choices, what must be there, and the validators of the newsroom and of the host. Drafts are saved without them.
 */
export const createFieldGate = ({ options, payload }: Pick<Spine, 'options' | 'payload'>) => {
  let fields: Field[] | undefined

  return async (article: Readonly<Doc>, given: Request): Promise<GateProblem[]> => {
    const collection = payload.collections[options.slugs.articles]!.config
    const req = await requestFor(given, payload)
    const data = copyOf(article)
    const before = copyOf(article)
    const errors: FieldError[] = []
    await beforeChangeTraverseFields({
      id: article.id as DocId,
      collection,
      context: req.context,
      data,
      doc: before,
      docWithLocales: before,
      errors,
      fieldLabelPath: '',
      fields: (fields ??= withoutHooks(collection.fields)),
      global: null,
      mergeLocaleActions: [],
      operation: 'update',
      overrideAccess: !req.user,
      parentIndexPath: '',
      parentIsLocalized: false,
      parentPath: '',
      parentSchemaPath: '',
      req,
      siblingData: data,
      siblingDoc: before,
      siblingDocWithLocales: before,
      skipValidation: false,
    } as never)
    return toFindings(errors, article)
  }
}
