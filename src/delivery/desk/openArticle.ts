import type { DeskArticle } from '../../domain/desk/deskReader.ts'
import type { OpenQuery, OpenQueryContext } from '../../domain/desk/openQuery.ts'

import { parseOpenQuery } from '../../domain/desk/openQuery.ts'
import { NewsroomError } from '../../shared/newsroomError.ts'

export interface OpenArticleDeps {
  context: OpenQueryContext
  /** Finds with the rights of whoever asks. */
  find(query: OpenQuery): Promise<DeskArticle | null>
  /** Whether whoever asks belongs to the desk. */
  isDesk: boolean
}

/** What the box that opens articles is told. */
export interface OpenArticleAnswer {
  article: ({ path: string } & DeskArticle) | null
  /** As what the words were taken. */
  understood: OpenQuery['type']
}

/**
 * Answers what article a number, an address or an old address means: `GET /api/newsroom/desk/open?q=158043`.
 *
 * Nothing found is an answer, not an error: `article` is null then.
 *
 * @throws NewsroomError NEWSROOM_NOT_ALLOWED to anybody who isn't of the desk, NEWSROOM_BAD_INPUT without a question
 */
export const openArticle = async (
  asked: null | string,
  { context, find, isDesk }: OpenArticleDeps,
): Promise<Response> => {
  if (!isDesk) {
    throw new NewsroomError(
      'NEWSROOM_NOT_ALLOWED',
      403,
      'Only users of the desk may ask which article this is.',
      {
        remedy: 'Log in.',
      },
    )
  }
  const query = parseOpenQuery(asked ?? '', context)
  if (query.type === 'empty') {
    throw new NewsroomError('NEWSROOM_BAD_INPUT', 400, 'The parameter "q" is empty.', {
      field: 'q',
      remedy: 'Give the number or the address of an article.',
      value: asked,
    })
  }
  const article = await find(query)
  const answer: OpenArticleAnswer = {
    article:
      article === null
        ? null
        : {
            ...article,
            path: `${context.adminPath}/collections/${context.collection}/${encodeURIComponent(article.id)}`,
          },
    understood: query.type,
  }
  return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } })
}
