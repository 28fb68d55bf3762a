import type { Board, BoardCard, BoardQuery, BoardReader } from '../../domain/desk/board.ts'
import type { Request as RequestState } from '../../domain/request.ts'
import type { DocId } from '../../shared/ids.ts'

import { NewsroomError } from '../../shared/newsroomError.ts'
import { deskAnswer } from './deskAnswer.ts'

/** A card as it is sent: instants in ISO 8601. */
export type BoardCardJSON = { dueAt: null | string; updatedAt: string } & Omit<
  BoardCard,
  'dueAt' | 'updatedAt'
>

export type BoardAnswer = {
  columns: ({ cards: BoardCardJSON[] } & Omit<Board['columns'][number], 'cards'>)[]
} & Omit<Board, 'columns'>

interface Deps {
  board: BoardReader
  /** The languages of the newsroom. */
  languages: readonly string[]
  /** Reads an id as the database has them; null for what can't be one. */
  parseId: (value: string) => DocId | null
  req: RequestState
  user: DocId
}

const refuse = (field: string, value: string, remedy: string): never => {
  throw new NewsroomError('NEWSROOM_BAD_INPUT', 400, `"${field}" is not what it must be.`, {
    field,
    remedy,
    value,
  })
}

/**
 * Reads what the board is to be narrowed to; what is left out or empty is all. `assignee=me` is who asks.
 *
 * @throws NewsroomError NEWSROOM_BAD_INPUT that names the parameter
 */
export const parseBoardQuery = (
  params: URLSearchParams,
  { languages, parseId, user }: Pick<Deps, 'languages' | 'parseId' | 'user'>,
): BoardQuery => {
  const id = (field: string): DocId | null => {
    const value = params.get(field) ?? ''
    return value === ''
      ? null
      : (parseId(value) ?? refuse(field, value, 'Give the id of a document, or leave it out.'))
  }
  const language = params.get('language') ?? ''
  if (language !== '' && !languages.includes(language)) {
    refuse('language', language, `Give one of: ${languages.join(', ')}.`)
  }
  return {
    assignee: params.get('assignee') === 'me' ? user : id('assignee'),
    language: language === '' ? null : language,
    section: id('section'),
    source: id('source'),
  }
}

/** Answers the desk board: `GET /api/newsroom/desk/board?section=&language=&assignee=&source=`. */
export const answerBoard = async (params: URLSearchParams, deps: Deps): Promise<Response> => {
  const { choices, columns } = await deps.board.of(parseBoardQuery(params, deps), deps.req)
  const answer: BoardAnswer = {
    choices,
    columns: columns.map(({ cards, ...column }) => ({
      ...column,
      cards: cards.map(({ dueAt, updatedAt, ...card }) => ({
        ...card,
        dueAt: dueAt?.toISOString() ?? null,
        updatedAt: updatedAt.toISOString(),
      })),
    })),
  }
  return deskAnswer(answer)
}
