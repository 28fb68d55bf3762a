import type { Request as RequestState } from '../../domain/request.ts'
import type { TranslationRefusal, Translations } from '../../domain/translation/translations.ts'
import type { DocId } from '../../shared/ids.ts'

import { NewsroomError } from '../../shared/newsroomError.ts'
import { deskAnswer, refuseUnknownArticle } from './deskAnswer.ts'

/** How many articles a list of what waits for a check holds at most. */
const MAX_WAITING = 50

interface Deps {
  article: DocId
  req: RequestState
  translations: Translations
}

/** The error for a translation that can't be made. */
export const translationError = (
  refusal: Exclude<TranslationRefusal, { type: 'no_article' }>,
): NewsroomError => {
  switch (refusal.type) {
    case 'busy':
      return new NewsroomError(
        'NEWSROOM_TRANSLATION_EXISTS',
        409,
        'Somebody is making this translation at this moment.',
        { field: 'language', remedy: 'Look at the list of translations again in a minute.' },
      )
    case 'exists': {
      const { headline, language, number } = refusal.sibling
      return new NewsroomError(
        'NEWSROOM_TRANSLATION_EXISTS',
        409,
        `There is a translation into "${language}" already: article ${number}, "${headline.slice(0, 100)}".`,
        { article: refusal.sibling, field: 'language', remedy: 'Open that one.', value: language },
      )
    }
    case 'unknown_language':
      return new NewsroomError('NEWSROOM_BAD_INPUT', 400, 'The newsroom has no articles in that language.', {
        field: 'language',
        remedy: `Give one of ${refusal.languages.join(', ')}.`,
        value: refusal.language,
      })
  }
}

/** Answers with the translations of an article, the languages that lack one, and what waits for a check. */
export const answerTranslations = async ({ article, req, translations }: Deps): Promise<Response> => {
  const found = await translations.of(article, req)
  return found === null ? refuseUnknownArticle(article) : deskAnswer(found)
}

/**
 * Makes a translation from `{ "language": "az" }`.
 *
 * @throws NewsroomError NEWSROOM_BAD_INPUT for an unknown language, NEWSROOM_TRANSLATION_EXISTS for one that the group has
 */
export const createTranslation = async (
  body: unknown,
  { article, req, translations }: Deps,
): Promise<Response> => {
  const language: unknown = (body as { language?: unknown } | null)?.language
  const created = await translations.create(article, String(language), { req })
  if (created.ok) {
    return deskAnswer(created.value, 201)
  }
  if (created.error.type === 'no_article') {
    return refuseUnknownArticle(article)
  }
  throw translationError(created.error)
}

/** Notes that somebody has checked an article against its siblings, up to the act `{ "seq": 42 }` of the change log. */
export const acknowledgeFlags = async (body: unknown, { article, translations }: Deps): Promise<Response> => {
  const seq: unknown = (body as { seq?: unknown } | null)?.seq
  if (typeof seq !== 'number' || !Number.isSafeInteger(seq) || seq < 1) {
    throw new NewsroomError(
      'NEWSROOM_BAD_INPUT',
      400,
      'It is not clear up to where the article was checked.',
      {
        field: 'seq',
        remedy: 'Send the "seq" of the newest flag that you have seen.',
        value: seq,
      },
    )
  }
  return (await translations.acknowledge(article, seq))
    ? deskAnswer({ checked: seq })
    : refuseUnknownArticle(article)
}

/** Answers with the articles that wait for a check: first, or with `mine` only, those that the user edited last. */
export const answerToCheck = async (
  query: { limit: null | string; mine: boolean; user: DocId },
  { req, translations }: Omit<Deps, 'article'>,
): Promise<Response> => {
  const limit = Math.min(Math.max(Math.trunc(Number(query.limit ?? 10)) || 10, 1), MAX_WAITING)
  return deskAnswer({
    docs: await translations.toCheck(
      { first: query.user, limit, ...(query.mine && { editor: query.user }) },
      req,
    ),
  })
}
