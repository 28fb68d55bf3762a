import type { PublicAuthor, PublicSection, PublicSource } from '../../domain/article/publicArticle.ts'
import type { ListPage, ListQuery } from '../../domain/edition/newsstandReader.ts'
import type { PagedList } from '../../site/index.ts'
import type { SiteDeps } from '../siteDeps.ts'
import type { Surface, SurfaceContext } from '../surface.ts'

import { tagPath } from '../../domain/permalink/permalink.ts'
import { earliestEnd } from '../cachePolicy.ts'
import { encodeCursor, parseCursor } from '../cursor.ts'
import { HTML } from '../siteDeps.ts'
import { READ_METHODS } from '../surface.ts'
import { readChrome } from './chrome.ts'
import { answerMissing } from './moved.ts'

const pagedList = (path: string, isFirst: boolean, { articles, next }: ListPage): PagedList => ({
  articles,
  newestHref: isFirst ? null : path,
  olderHref: next && `${path}?before=${encodeCursor(next)}`,
})

/** Reads `?before=` and the page of stories that follows it, or answers what is wrong with it. */
const readList = async (
  { pageSize, reader }: SiteDeps,
  { problem, url }: SurfaceContext,
  path: string,
  filter: Pick<ListQuery, 'author' | 'section' | 'source' | 'tag'>,
): Promise<PagedList | Response> => {
  const [text, second] = url.searchParams.getAll('before')
  if (second !== undefined) {
    return problem({ detail: '"before" is given more than once.', status: 400 })
  }
  const before = text === undefined ? undefined : parseCursor(text)
  if (before && !before.ok) {
    return problem({ detail: before.error.detail, status: 400 })
  }
  const page = await reader.list({ ...filter, limit: pageSize, ...(before && { before: before.value }) })
  return pagedList(path, before === undefined, page)
}

/** Makes the pages that list stories, newest first: front page, section, author, source, tag. */
export const listSurfaces = (deps: SiteDeps & { now: () => Date }): Surface[] => {
  const { reader, respond, templates } = deps
  const respondList = (request: Request, { articles }: PagedList, body: string): Promise<Response> =>
    respond(request, { body, contentType: HTML, expiresAt: earliestEnd(articles) })

  const listSurface = <Subject extends { path: string }>(options: {
    describe: string
    filter: (subject: Subject) => Pick<ListQuery, 'author' | 'section' | 'source' | 'tag'>
    find: (params: SurfaceContext['params']) => Promise<null | Subject>
    id: string
    path: string
    render: (subject: Subject, list: PagedList) => Promise<string>
    /** True where only stories prove that the subject exists. */
    requiresStories?: boolean
  }): Surface => ({
    id: options.id,
    audience: 'public',
    describe: options.describe,
    handle: async (request, context) => {
      const subject = await options.find(context.params)
      if (!subject) {
        return answerMissing(deps, context)
      }
      const list = await readList(deps, context, subject.path, options.filter(subject))
      if (list instanceof Response) {
        return list
      }
      const isUnknown = options.requiresStories && list.articles.length === 0 && list.newestHref === null
      return isUnknown
        ? answerMissing(deps, context)
        : respondList(request, list, await options.render(subject, list))
    },
    kind: 'route',
    methods: READ_METHODS,
    path: options.path,
  })

  return [
    listSurface<{ path: string }>({
      id: 'site.front',
      describe: 'The front page: the newest stories of all sections.',
      filter: () => ({}),
      find: () => Promise.resolve({ path: '/' }),
      path: '/',
      render: async (_, list) => templates.renderFrontPage({ chrome: await readChrome(deps), list }),
    }),
    listSurface<PublicSection>({
      id: 'site.section',
      describe: 'The newest stories of a section and of the sections below it.',
      filter: ({ id }) => ({ section: id }),
      find: ({ section = '' }) => reader.section(section),
      path: '/news/:section/',
      render: async (section, list) =>
        templates.renderSectionPage({ chrome: await readChrome(deps, section), list, section }),
    }),
    listSurface<PublicAuthor>({
      id: 'site.author',
      describe: 'An author and the newest stories by them.',
      filter: ({ id }) => ({ author: id }),
      find: ({ slug = '' }) => reader.author(slug),
      path: '/authors/:slug/',
      render: async (author, list) =>
        templates.renderAuthorPage({ author, chrome: await readChrome(deps), list }),
    }),
    listSurface<PublicSource>({
      id: 'site.source',
      describe: 'A source and the newest stories from it.',
      filter: ({ id }) => ({ source: id }),
      find: ({ slug = '' }) => reader.source(slug),
      path: '/sources/:slug/',
      render: async (source, list) =>
        templates.renderSourcePage({ chrome: await readChrome(deps), list, source }),
    }),
    listSurface<{ path: string; tag: string }>({
      id: 'site.tag',
      describe: 'The newest stories with a tag.',
      filter: ({ tag }) => ({ tag }),
      find: ({ tag = '' }) => Promise.resolve({ path: tagPath(tag), tag }),
      path: '/tags/:tag/',
      render: async ({ tag }, list) => templates.renderTagPage({ chrome: await readChrome(deps), list, tag }),
      requiresStories: true,
    }),
  ]
}
