import type { GateCitation, GatePicture, GateSubject } from '../domain/workflow/gates.ts'
import type { Request } from '../domain/request.ts'
import type { DocId } from '../shared/ids.ts'
import type { Spine } from './spine.ts'

import { blockKeyOf, visit } from '../domain/article/bodyBlocks.ts'
import { blockProblems } from '../domain/article/blockProblems.ts'
import { bodyPicturesOf } from '../domain/article/bodyPictures.ts'
import { plainTextOf } from '../domain/article/plainText.ts'
import { isRichText } from '../domain/article/richText.ts'
import { distinctIds } from '../shared/ids.ts'
import { relationId } from './toEditionContent.ts'

type Doc = Record<string, unknown>

interface Placed {
  credit: null | string
  field: GatePicture['field']
  media: DocId
}

const isDoc = (value: unknown): value is Doc => typeof value === 'object' && value !== null

const text = (value: unknown): null | string =>
  typeof value === 'string' && value.trim() !== '' ? value : null

/** Where pictures stand: above the text and within it. */
const placedPictures = ({ body, hero }: Doc): Placed[] => {
  const lead = isDoc(hero) ? hero : {}
  const media = relationId(lead.image)
  return [
    ...(media === null
      ? []
      : [{ credit: text(lead.credit), field: { alt: 'hero.image', credit: 'hero.credit' }, media }]),
    ...(isRichText(body) ? bodyPicturesOf(body) : []).map(({ credit, media }) => ({
      credit,
      field: { alt: 'body', credit: 'body' },
      media,
    })),
  ]
}

const citationsOf = ({ body, citations }: Doc): GateCitation[] => {
  const listed = (Array.isArray(citations) ? citations : []).map((row: unknown, index): GateCitation => {
    const { name, source } = isDoc(row) ? row : {}
    return {
      field: `citations.${index}.source`,
      name: text(name) ?? '',
      resolved: relationId(source) !== null || text(name) === null,
    }
  })
  const inText: GateCitation[] = []
  if (isRichText(body)) {
    visit(body, (node) => {
      if (blockKeyOf(node) === 'inlineBlock:citation') {
        const { name, source } = node.fields as Doc
        const resolved = relationId(source) !== null || text(name) === null
        inText.push({ field: 'body', name: text(name) ?? '', resolved })
      }
    })
  }
  return [...listed, ...inText]
}

/** Reads what the gates look at: the article as it is given, and its pictures in one query. */
export const readGateSubject = async (
  { options, payload }: Pick<Spine, 'options' | 'payload'>,
  article: Readonly<Doc>,
  req: Request,
): Promise<GateSubject> => {
  const placed = placedPictures(article)
  const ids = distinctIds(placed.map(({ media }) => media))
  const { docs } =
    ids.length === 0
      ? { docs: [] }
      : await payload.db.find<{ id: DocId } & Doc>({
          collection: options.slugs.media,
          limit: ids.length,
          pagination: false,
          req: req as never,
          select: { alt: true, credit: true, filename: true },
          where: { id: { in: ids } },
        })
  const media = new Map(docs.map((doc) => [String(doc.id), doc]))
  return {
    authors: Array.isArray(article.authors) ? article.authors : [],
    blocks: isRichText(article.body) ? blockProblems(article.body) : [],
    bodyText: plainTextOf(article.body),
    citations: citationsOf(article),
    headline: text(article.headline) ?? '',
    language: text(article.language),
    // A picture that is not there any more is shown to nobody.
    pictures: placed.flatMap(({ credit, field, media: id }) => {
      const picture = media.get(String(id))
      return picture === undefined
        ? []
        : [
            {
              alt: text(picture.alt),
              credit: credit ?? text(picture.credit),
              field,
              name: text(picture.filename) ?? String(id),
            },
          ]
    }),
    section: relationId(article.section),
    source: relationId(article.source),
  }
}
