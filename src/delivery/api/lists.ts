import type { CuratedList } from '../../domain/edition/newsstandReader.ts'
import type { SiteDeps } from '../siteDeps.ts'
import type { Surface } from '../surface.ts'

import { FRONT, MAX_LIST_LIMIT } from '../../domain/list/newsList.ts'
import { encodeCursor } from '../cursor.ts'
import { readCursor } from '../pages/listPage.ts'
import { READ_METHODS } from '../surface.ts'
import { articleJSON } from './articleJSON.ts'

const JSON_TYPE = 'application/json; charset=utf-8'

/** Where programs reach the lists, whatever the host calls its API route. */
export const LISTS_PATH = '/api/newsroom/lists/:slug'

const listJSON = ({ articles, breaking, next, ...list }: CuratedList, siteURL: string): string =>
  JSON.stringify({
    articles: articles.map((article) => articleJSON(article, siteURL)),
    breaking: breaking && {
      ...breaking,
      article: breaking.article && articleJSON(breaking.article, siteURL),
    },
    expiresAt: list.expiresAt,
    language: list.language,
    next: next && encodeCursor(next),
    pinned: list.pinned,
    slug: list.slug,
    title: list.title,
  })

/** Reads a parameter that may be given once. */
const once = (url: URL, name: string): null | string | undefined => {
  const values = url.searchParams.getAll(name)
  return values.length > 1 ? undefined : (values[0] ?? null)
}

/** Makes the lists that editors keep available to programs. */
export const listApiSurfaces = ({ reader, respond }: Pick<SiteDeps, 'reader' | 'respond'>): Surface[] => [
  {
    id: 'api.list',
    audience: 'public',
    describe: 'A list that editors keep, as JSON: ?language=, ?limit= and ?before=.',
    handle: async (request, context) => {
      const { params, problem, url } = context
      const { language: main, languages, siteURL } = reader.site
      const before = await readCursor(context)
      if (before instanceof Response) {
        return before
      }
      const [language, limit] = [once(url, 'language'), once(url, 'limit')]
      if (language === undefined || limit === undefined) {
        return problem({
          detail: `"${language === undefined ? 'language' : 'limit'}" is given more than once.`,
          status: 400,
        })
      }
      if (
        limit !== null &&
        !(/^\d{1,3}$/.test(limit) && Number(limit) >= 1 && Number(limit) <= MAX_LIST_LIMIT)
      ) {
        return problem({ detail: `"limit" must be a whole number from 1 to ${MAX_LIST_LIMIT}.`, status: 400 })
      }
      if (language !== null && !languages.includes(language)) {
        return problem({
          detail: `This site has no lists in that language. Its languages are: ${languages.join(', ')}.`,
          status: 404,
        })
      }
      const list = await reader.curated(params.slug ?? '', language ?? main, {
        ...(before && { before }),
        ...(limit !== null && { limit: Number(limit) }),
      })
      return list === null
        ? problem({
            detail: `There is no such list in the language "${language ?? main}". There are "${FRONT}", the slugs of the sections, and the lists that editors have made.`,
            status: 404,
          })
        : respond(request, {
            body: listJSON(list, siteURL),
            contentType: JSON_TYPE,
            expiresAt: list.expiresAt,
          })
    },
    kind: 'route',
    methods: READ_METHODS,
    path: LISTS_PATH,
  },
]
