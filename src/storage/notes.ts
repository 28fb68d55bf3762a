import type { Note, NewNote, Notes } from '../domain/notes/notes.ts'
import type { People, Person } from '../domain/people/people.ts'
import type { Request } from '../domain/request.ts'
import type { DocId, IdKind } from '../shared/ids.ts'
import type { Mentions } from './mentions.ts'
import type { Spine } from './spine.ts'

import { MAX_NOTE } from '../domain/notes/notes.ts'
import { isBlank, visibleText } from '../domain/text/visibleText.ts'
import { parseDocId } from '../shared/ids.ts'
import { NewsroomError } from '../shared/newsroomError.ts'
import { actorName } from './articleFacts.ts'

interface Row {
  [key: string]: unknown
  article: string
  at: Date | string
  author: string
  authorName: string
  id: DocId
  mentions?: null | { id: DocId; name: string }[]
  parent?: null | string
  text: string
}

const refuse = (field: string, value: unknown, message: string, remedy: string): never => {
  throw new NewsroomError('NEWSROOM_BAD_INPUT', 400, message, { field, remedy, value })
}

const cleanText = (given: string): string => {
  const text = visibleText(given.replace(/\r\n?/g, '\n')).trim()
  if (isBlank(text)) {
    refuse('text', given.slice(0, 100), 'The note has no words.', 'Write some.')
  }
  if (text.length > MAX_NOTE) {
    refuse(
      'text',
      text.length,
      `The note has ${text.length} characters.`,
      `Shorten it to ${MAX_NOTE}, or write several.`,
    )
  }
  return text
}

/** Keeps notes in a collection of their own: the article's row, its versions and its approval never hear of them. */
export const createNotes = ({
  clock,
  mentions,
  options,
  payload,
  people,
}: { mentions: Mentions; people: People } & Pick<Spine, 'clock' | 'options' | 'payload'>): Notes => {
  const { slugs } = options

  const rowsOf = async (article: DocId, req: Request, where: object[] = []): Promise<Row[]> => {
    const { docs } = await payload.db.find<Row>({
      collection: slugs.notes,
      limit: 0,
      pagination: false,
      req: req as never,
      sort: ['at', 'id'],
      where: { and: [{ article: { equals: String(article) } }, ...where] } as never,
    })
    return docs
  }

  const parentOf = async ({ article, parent }: NewNote, req: Request): Promise<DocId | null> => {
    if (parent === null) {
      return null
    }
    const id = parseDocId(parent, payload.db as unknown as IdKind)
    const found = id === null ? [] : await rowsOf(article, req, [{ id: { equals: id } }])
    return (
      found[0]?.id ??
      refuse(
        'parent',
        parent,
        'There is no such note on this article.',
        'Answer one of its notes, or leave "parent" out.',
      )
    )
  }

  const toNote = (row: Row, names: ReadonlyMap<string, Person>): Note => {
    const named = (id: DocId, name: string) => {
      const person = names.get(String(id))
      return { id: person?.id ?? id, name: person?.name ?? name }
    }
    return {
      at: new Date(row.at),
      author: named(row.author, row.authorName),
      id: row.id,
      mentions: (row.mentions ?? []).map(({ id, name }) => named(id, name)),
      parent: parseDocId(row.parent, payload.db as unknown as IdKind),
      text: row.text,
    }
  }

  return {
    add: async (note, req) => {
      const { user } = req as { user?: null | { id: DocId } }
      if (!user) {
        throw new NewsroomError('NEWSROOM_NOT_ALLOWED', 403, 'A note needs somebody who writes it.', {
          remedy: 'Log in.',
        })
      }
      const author = { id: user.id, name: actorName(req) ?? String(user.id) }
      const text = cleanText(note.text)
      const parent = await parentOf(note, req)
      const mentioned = await mentions.find({ chosen: note.mentions, field: 'mentions', text }, req)
      const row = (await payload.db.create({
        collection: slugs.notes,
        data: {
          article: String(note.article),
          at: clock.now().toISOString(),
          author: String(author.id),
          authorName: author.name,
          mentions: mentioned.map(({ id, name }) => ({ id, name })),
          parent: parent === null ? null : String(parent),
          text,
        },
        req: req as never,
      })) as unknown as Row
      await mentions.tell({ article: note.article, author, mentioned, text }, req)
      return toNote(row, new Map([[String(author.id), { ...author, email: null, language: null }]]))
    },
    forget: async (article, req) => {
      await payload.db.deleteMany({
        collection: slugs.notes,
        req: req as never,
        where: { article: { equals: String(article) } },
      })
    },
    of: async (article, req) => {
      const rows = await rowsOf(article, req)
      const ids = rows.flatMap(({ author, mentions }) => [author, ...(mentions ?? []).map(({ id }) => id)])
      const names = await people.byIds(ids, req)
      return rows.map((row) => toNote(row, names))
    },
  }
}
