import type { ContentNames } from '../domain/changes/contentFields.ts'
import type { EditionContent } from '../domain/edition/content.ts'
import type { Request } from '../domain/request.ts'
import type { DocId, IdKind } from '../shared/ids.ts'
import type { Spine } from './spine.ts'

import { bodyReferencesOf } from '../domain/article/bodyBlocks.ts'
import { isRichText } from '../domain/article/richText.ts'
import { distinctIds, parseDocId } from '../shared/ids.ts'

type Row = { [key: string]: unknown; id: DocId }

const NO_BODY = { articles: [], media: [], sources: [] }

/** Reads the names of all that some contents refer to, in one query for each collection. */
export const readContentNames = async (
  { options: { slugs }, payload }: Pick<Spine, 'options' | 'payload'>,
  contents: readonly EditionContent[],
  req: Request,
): Promise<ContentNames> => {
  const bodies = contents.map(({ body }) => (isRichText(body) ? bodyReferencesOf(body) : NO_BODY))

  const names = async (
    collection: string,
    fields: readonly string[],
    references: readonly (DocId | null | undefined)[],
  ): Promise<(id: string) => string> => {
    const ids = distinctIds(references.map((id) => parseDocId(id, payload.db as unknown as IdKind)))
    const { docs } =
      ids.length === 0
        ? { docs: [] }
        : await payload.db.find<Row>({
            collection,
            limit: ids.length,
            pagination: false,
            req: req as never,
            select: Object.fromEntries(fields.map((field) => [field, true])),
            where: { id: { in: ids } },
          })
    const found = new Map(
      docs.map((doc) => [
        String(doc.id),
        fields.map((field) => doc[field]).find((value) => typeof value === 'string' && value !== ''),
      ]),
    )
    return (id) => {
      const name = found.get(id)
      return typeof name === 'string' ? name : `#${id}`
    }
  }

  const [article, author, media, section, source] = await Promise.all([
    names(
      slugs.articles,
      ['headline'],
      bodies.flatMap(({ articles }) => articles),
    ),
    names(
      slugs.authors,
      ['name'],
      contents.flatMap(({ authors }) => authors.map((row) => row.author)),
    ),
    names(
      slugs.media,
      ['filename', 'alt'],
      [
        ...contents.flatMap(({ hero, seo }) => [hero?.media, seo.image]),
        ...bodies.flatMap((body) => body.media),
      ],
    ),
    names(
      slugs.sections,
      ['title'],
      contents.flatMap((content) => [content.section, ...content.sections]),
    ),
    names(
      slugs.sources,
      ['name'],
      [
        ...contents.flatMap((content) => [content.source, ...content.citations.map((row) => row.source)]),
        ...bodies.flatMap(({ sources }) => sources),
      ],
    ),
  ])
  return { article, author, media, section, source }
}
