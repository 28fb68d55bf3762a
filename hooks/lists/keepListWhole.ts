import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import { ValidationError } from 'payload'

import type { ListedArticle } from '../../src/domain/runtime.ts'
import type { DocId } from '../../src/shared/ids.ts'
import type { HookContext } from '../hookContext.ts'

import { isListFill } from '../../src/domain/list/newsList.ts'
import { listProblems } from '../../src/domain/list/listProblems.ts'
import { runtimeOf } from '../../src/domain/runtime.ts'
import { checkShape } from '../checkShape.ts'

type Row = Record<string, unknown>

const group = (value: unknown): Row => (typeof value === 'object' && value !== null ? (value as Row) : {})
const rowsOf = (value: unknown): Row[] => (Array.isArray(value) ? value.map(group) : [])

const idOf = (value: unknown): DocId | null => {
  if (typeof value === 'object' && value !== null) {
    return idOf((value as { id?: unknown }).id)
  }
  return typeof value === 'number' || (typeof value === 'string' && value !== '') ? value : null
}

/** Leaves out the rows whose article was deleted since they were stored: an editor can't choose what is gone. */
const withoutGone = (
  items: readonly Row[],
  stored: readonly Row[],
  { articles, isRestoring }: { articles: ReadonlyMap<string, ListedArticle>; isRestoring: boolean },
): Row[] => {
  const before = new Map(stored.map((item) => [String(item.id), String(idOf(item.article))]))
  return items.filter((item) => {
    const article = idOf(item.article)
    const isGone = article === null || !articles.has(String(article))
    const wasStored = before.get(String(item.id)) === String(article)
    return !(isGone && (wasStored || isRestoring))
  })
}

/** A banner whose story was deleted goes with it: words about a story that nobody may read must not stay behind. */
const withoutGoneBanner = (breaking: Row, stored: Row, articles: ReadonlyMap<string, ListedArticle>): Row => {
  const article = idOf(breaking.article)
  const before = idOf(stored.article)
  const named = typeof stored.number === 'number'
  const wasDeleted = named && (before === null || !articles.has(String(before)))
  const isStillNamed = article === null || String(article) === String(before)
  return wasDeleted && isStillNamed && breaking.text === stored.text
    ? { ...breaking, article: null, text: null, until: null }
    : breaking
}

const fail = (
  { collection, req }: { collection: { slug: string }; req: PayloadRequest },
  errors: { message: string; path: string }[],
): void => {
  if (errors.length > 0) {
    throw new ValidationError({ collection: collection.slug, errors, req })
  }
}

/**
 * Checks what an editor wants a list to be, and keeps the number of each story beside it: by it readers find the story, and
 * when the article is deleted nothing else can take its place.
 *
 * @throws ValidationError that names each field with the remedy
 */
export const createKeepListWhole =
  ({ options }: HookContext): CollectionBeforeChangeHook =>
  async (args) => {
    const { collection, context, req } = args
    const data = args.data as Row
    const stored = (args.originalDoc ?? {}) as Row
    const { listDesk } = runtimeOf(req.payload)
    const wanted = rowsOf(data.items)
    fail(args, checkShape(collection.flattenedFields, data, req.payload.db.defaultIDType))
    const mentioned = [...wanted, group(data.breaking), group(stored.breaking)].map(({ article }) =>
      idOf(article),
    )
    const articles = await listDesk.articles(
      mentioned.filter((id) => id !== null),
      req,
    )
    const isRestoring = context.isRestoringVersion === true
    const items = withoutGone(wanted, rowsOf(stored.items), { articles, isRestoring })
    const breaking = withoutGoneBanner(group(data.breaking), group(stored.breaking), articles)
    const rules = group(data.rules)
    const section = idOf(rules.section)
    const slug = typeof data.slug === 'string' ? data.slug.trim().toLowerCase() : data.slug
    fail(
      args,
      listProblems(
        {
          articles: items.map(({ article }) => idOf(article)),
          fill: isListFill(rules.fill) ? rules.fill : 'newest',
          language: data.language,
          limit: rules.limit,
          section: section !== null && (await listDesk.hasSection(section, req)) ? section : null,
          slug,
          urgencyAtMost: rules.urgencyAtMost,
        },
        { articles, languages: options.languages },
      ),
    )
    const name = { id: idOf(stored.id), slug: String(slug), language: String(data.language) }
    if (await listDesk.isTaken(name, req)) {
      const message = `There is a list "${name.slug}" in the language "${name.language}" already. Change that one, or give this another name.`
      fail(args, [{ message, path: 'slug' }])
    }
    const numberOf = (article: unknown): null | number => articles.get(String(idOf(article)))?.number ?? null
    return {
      ...data,
      slug,
      breaking: { ...breaking, number: numberOf(breaking.article) },
      items: items.map((item) => ({ ...item, number: numberOf(item.article) })),
    }
  }
