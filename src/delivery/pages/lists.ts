import type { PublicAuthor, PublicSource } from '../../domain/article/publicArticle.ts'
import type { ListQuery } from '../../domain/edition/newsstandReader.ts'
import type { PagedList, PageChrome } from '../../site/index.ts'
import type { LanguageDeps } from '../siteDeps.ts'
import type { Surface, SurfaceContext } from '../surface.ts'

import { languagePath } from '../../domain/permalink/languagePath.ts'
import { tagPath } from '../../domain/permalink/permalink.ts'
import { earliestEnd } from '../cachePolicy.ts'
import { HTML } from '../siteDeps.ts'
import { READ_METHODS } from '../surface.ts'
import { whereListed } from './alternates.ts'
import { readChrome } from './chrome.ts'
import { pagedList, readCursor } from './listPage.ts'
import { answerMissing } from './moved.ts'

type Filter = Pick<ListQuery, 'author' | 'source' | 'tag'>

interface Kind<Subject> {
  describe: string
  filter: (subject: Subject) => Filter
  find: (params: SurfaceContext['params']) => Promise<null | Subject>
  id: string
  path: string
  render: (subject: Subject, page: { chrome: PageChrome; list: PagedList }) => string
  /** True where only stories prove that the subject exists. */
  requiresStories?: boolean
}

/** Makes the pages that list stories by what they have in common, newest first: an author, a source, a tag. */
export const listSurfaces = (deps: LanguageDeps): Surface[] => {
  const { language, pageSize, reader, respond, templates } = deps

  const listSurface = <Subject extends { path: string }>(kind: Kind<Subject>): Surface => ({
    id: kind.id,
    audience: 'public',
    describe: kind.describe,
    handle: async (request, context) => {
      const subject = await kind.find(context.params)
      if (!subject) {
        return answerMissing(deps, context)
      }
      const before = await readCursor(context)
      if (before instanceof Response) {
        return before
      }
      const filter = kind.filter(subject)
      const page = await reader.list({ ...filter, language, limit: pageSize, ...(before && { before }) })
      const alternates = await whereListed(reader, subject.path, filter)
      if (kind.requiresStories && page.articles.length === 0 && before === undefined) {
        return answerMissing(deps, context)
      }
      const list = pagedList(languagePath(subject.path, language, reader.site), before === undefined, page)
      const chrome = await readChrome(deps, { alternates, language })
      return respond(request, {
        body: kind.render(subject, { chrome, list }),
        contentType: HTML,
        expiresAt: earliestEnd(page.articles),
      })
    },
    kind: 'route',
    methods: READ_METHODS,
    path: kind.path,
  })

  return [
    listSurface<PublicAuthor>({
      id: 'site.author',
      describe: 'An author and the newest stories by them.',
      filter: ({ id }) => ({ author: id }),
      find: ({ slug = '' }) => reader.author(slug),
      path: '/authors/:slug/',
      render: (author, page) => templates.renderAuthorPage({ author, ...page }),
    }),
    listSurface<PublicSource>({
      id: 'site.source',
      describe: 'A source and the newest stories from it.',
      filter: ({ id }) => ({ source: id }),
      find: ({ slug = '' }) => reader.source(slug),
      path: '/sources/:slug/',
      render: (source, page) => templates.renderSourcePage({ source, ...page }),
    }),
    listSurface<{ path: string; tag: string }>({
      id: 'site.tag',
      describe: 'The newest stories with a tag.',
      filter: ({ tag }) => ({ tag }),
      find: ({ tag = '' }) => Promise.resolve({ path: tagPath(tag), tag }),
      path: '/tags/:tag/',
      render: ({ tag }, page) => templates.renderTagPage({ tag, ...page }),
      requiresStories: true,
    }),
  ]
}
