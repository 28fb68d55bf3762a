import type { NewNote, Note, Notes } from '../../domain/notes/notes.ts'
import type { Request as RequestState } from '../../domain/request.ts'
import type { DocId } from '../../shared/ids.ts'

import { NewsroomError } from '../../shared/newsroomError.ts'
import { deskAnswer } from './deskAnswer.ts'

interface NoteDeps {
  article: DocId
  notes: Notes
  req: RequestState
}

/** The most people that one note speaks to. */
export const MAX_MENTIONS = 50

const refuse = (field: string, value: unknown, remedy: string): never => {
  throw new NewsroomError('NEWSROOM_BAD_INPUT', 400, `"${field}" is not what it must be.`, {
    field,
    remedy,
    value,
  })
}

const isId = (value: unknown): value is DocId => typeof value === 'number' || typeof value === 'string'

/** Reads a note as a form or a program sends it. @throws NewsroomError NEWSROOM_BAD_INPUT that names the field */
export const parseNote = (body: unknown): Omit<NewNote, 'article'> => {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    return refuse('body', body, 'Send an object with "text".')
  }
  const { mentions, parent, text } = body as Record<string, unknown>
  if (typeof text !== 'string') {
    return refuse('text', text, 'Send the words of the note.')
  }
  if (parent !== undefined && parent !== null && !isId(parent)) {
    return refuse('parent', parent, 'Send the id of the note that this one answers, or leave it out.')
  }
  const ids = mentions ?? []
  if (!Array.isArray(ids) || !ids.every(isId) || ids.length > MAX_MENTIONS) {
    return refuse(
      'mentions',
      mentions,
      `Send a list of at most ${MAX_MENTIONS} ids of users, or leave it out.`,
    )
  }
  return { mentions: ids, parent: parent ?? null, text }
}

/** A note as it is sent: instants in ISO 8601. */
export const noteJSON = ({ at, ...note }: Note) => ({ ...note, at: at.toISOString() })

/** Answers the notes on an article, the earliest first: `GET /api/newsroom/desk/articles/:id/notes`. */
export const answerNotes = async ({ article, notes, req }: NoteDeps): Promise<Response> =>
  deskAnswer({ notes: (await notes.of(article, req)).map(noteJSON) })

/** Stores a note: `POST /api/newsroom/desk/articles/:id/notes`. */
export const addNote = async (body: unknown, { article, notes, req }: NoteDeps): Promise<Response> =>
  deskAnswer(noteJSON(await notes.add({ ...parseNote(body), article }, req)), 201)
