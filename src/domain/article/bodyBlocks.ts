import type { DocId } from '../../shared/ids.ts'
import type { BodyReferences } from './publicArticle.ts'
import type { RichText, RichTextNode } from './richText.ts'

export type CorrectionSeverity = 'clarification' | 'correction' | 'retraction'
export type ImageSize = 'normal' | 'small' | 'wide'

export const CORRECTION_SEVERITIES: readonly CorrectionSeverity[] = [
  'clarification',
  'correction',
  'retraction',
]
export const IMAGE_SIZES: readonly ImageSize[] = ['normal', 'wide', 'small']
/** Pictures in one gallery. */
export const GALLERY_LIMITS = { max: 30, min: 2 }

export const NO_REFERENCES: BodyReferences = { articles: {}, media: {}, sources: {} }

/** Which documents of each kind a body refers to. */
export interface BodyReferenceIds {
  articles: DocId[]
  media: DocId[]
  sources: DocId[]
}

type Kind = keyof BodyReferenceIds
type Fields = Record<string, unknown>

/** The fields of each block that hold an id; "images.image" is the field `image` of every row of `images`. */
const REFERENCE_FIELDS: Record<string, Record<string, Kind>> = {
  'block:gallery': { 'images.image': 'media' },
  'block:image': { image: 'media' },
  'block:relatedArticle': { article: 'articles' },
  'inlineBlock:citation': { source: 'sources' },
}

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Names the kind of a block, "block:image" or "inlineBlock:citation"; null for any other node. */
export const blockKeyOf = ({ fields, type }: RichTextNode): null | string =>
  (type === 'block' || type === 'inlineBlock') && isObject(fields)
    ? `${type}:${String(fields.blockType)}`
    : null

/** The id in a reference, whether it is populated or not; null when it is empty. */
export const idOf = (value: unknown): DocId | null => {
  if (typeof value === 'number' || typeof value === 'string') {
    return value === '' ? null : value
  }
  if (!isObject(value)) {
    return null
  }
  return typeof value.toHexString === 'function' ? String(value) : idOf(value.id ?? value.value)
}

/** Visits every node, parents before their children. */
export const visit = (body: RichText, see: (node: RichTextNode) => void): void => {
  const queue: unknown[] = [body.root]
  while (queue.length > 0) {
    const node = queue.pop()
    if (isObject(node)) {
      see(node as RichTextNode)
      queue.push(...(Array.isArray(node.children) ? [...(node.children as unknown[])].reverse() : []))
    }
  }
}

const valuesAt = (fields: Fields, path: string): unknown[] => {
  const [first = '', second] = path.split('.')
  if (second === undefined) {
    return [fields[first]]
  }
  const rows = Array.isArray(fields[first]) ? (fields[first] as unknown[]) : []
  return rows.map((row) => (isObject(row) ? row[second] : null))
}

/** Lists what a body refers to, each once, in the order of the text. */
export const bodyReferencesOf = (body: RichText): BodyReferenceIds => {
  const found: Record<Kind, Map<string, DocId>> = {
    articles: new Map(),
    media: new Map(),
    sources: new Map(),
  }
  visit(body, (node) => {
    const kinds = REFERENCE_FIELDS[blockKeyOf(node) ?? ''] ?? {}
    for (const [path, kind] of Object.entries(kinds)) {
      for (const id of valuesAt(node.fields as Fields, path).map(idOf)) {
        if (id !== null && !found[kind].has(String(id))) {
          found[kind].set(String(id), id)
        }
      }
    }
  })
  return {
    articles: [...found.articles.values()],
    media: [...found.media.values()],
    sources: [...found.sources.values()],
  }
}

/** What a body uses as words that a database can look for, "sources:5"; equal for equal bodies. */
export const usesOf = (body: RichText): string[] =>
  Object.entries(bodyReferencesOf(body)).flatMap(([kind, ids]) =>
    (ids as DocId[]).map((id) => useOf(kind as Kind, id)),
  )

/** The word for one use. */
export const useOf = (kind: Kind, id: DocId): string => `${kind}:${id}`

const withId = (fields: Fields, path: string, toId: (value: unknown) => DocId | null): Fields => {
  const [first = '', second] = path.split('.')
  if (second === undefined) {
    return isObject(fields[first]) || typeof fields[first] === 'string'
      ? { ...fields, [first]: toId(fields[first]) }
      : fields
  }
  return Array.isArray(fields[first])
    ? {
        ...fields,
        [first]: (fields[first] as unknown[]).map((row) => (isObject(row) ? withId(row, second, toId) : row)),
      }
    : fields
}

const normalizeNode = (node: RichTextNode, toId: (value: unknown) => DocId | null): RichTextNode => {
  const paths = Object.keys(REFERENCE_FIELDS[blockKeyOf(node) ?? ''] ?? {})
  const children: unknown = node.children
  return {
    ...node,
    ...(paths.length > 0 && {
      fields: paths.reduce((fields, path) => withId(fields, path, toId), node.fields as Fields),
    }),
    ...(Array.isArray(children) && {
      children: (children as RichTextNode[]).map((child) =>
        isObject(child) ? normalizeNode(child, toId) : child,
      ),
    }),
  }
}

/**
 * Puts ids where a body holds whole documents, as interfaces send them when they populate, so that the same content is
 * always the same. A body without blocks comes back equal.
 *
 * @param ids what the ids of the database are: digits become numbers where those are
 */
export const bodyWithIds = <Body extends RichText>(body: Body, ids: 'number' | 'text' = 'text'): Body => ({
  ...body,
  root: normalizeNode(body.root, (value) => {
    const id = idOf(value)
    return ids === 'number' && typeof id === 'string' && /^\d{1,15}$/.test(id) ? Number(id) : id
  }),
})

/** Gives the addresses that a body embeds, in its order. */
export const embedsOf = (body: RichText): string[] => {
  const found: string[] = []
  visit(body, (node) => {
    const url = blockKeyOf(node) === 'block:embed' ? (node.fields as Fields).url : null
    if (typeof url === 'string') {
      found.push(url)
    }
  })
  return found
}
