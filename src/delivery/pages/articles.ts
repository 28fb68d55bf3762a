import type { PublicArticle } from '../../domain/article/publicArticle.ts'
import type { SiteDeps } from '../siteDeps.ts'
import type { Surface } from '../surface.ts'

import { findAddress } from '../articleAddress.ts'
import { earliestEnd } from '../cachePolicy.ts'
import { printPathOf } from '../printPath.ts'
import { HTML } from '../siteDeps.ts'
import { READ_METHODS } from '../surface.ts'
import { readChrome } from './chrome.ts'
import { redirectTo } from './moved.ts'

const RELATED = 5

/**
 * Makes the article page, its print page and the answer to every address that nothing else claims: custom permalinks,
 * moved stories, what never was.
 */
export const articleSurfaces = (deps: SiteDeps & { now: () => Date }): Surface[] => {
  const { now, reader, respond, templates } = deps

  const articlePage = async (request: Request, article: PublicArticle): Promise<Response> => {
    const [chrome, { articles }] = await Promise.all([
      readChrome(deps, article.section),
      reader.list({ limit: RELATED + 1, section: article.section.id }),
    ])
    const related = articles.filter(({ number }) => number !== article.number).slice(0, RELATED)
    return respond(request, {
      body: templates.renderArticlePage({ article, chrome, printHref: printPathOf(article.path), related }),
      contentType: HTML,
      expiresAt: earliestEnd([article, ...related]),
    })
  }

  const printPage = async (request: Request, article: PublicArticle): Promise<Response> =>
    respond(request, {
      body: templates.renderPrintPage({ article, chrome: await readChrome(deps, article.section) }),
      contentType: HTML,
      expiresAt: article.visibleUntil,
    })

  const handle: Surface['handle'] = async (request, { problem, url }) => {
    const found = await findAddress(reader, url.pathname)
    switch (found.kind) {
      case 'gone':
        return problem({ status: 410 })
      case 'malformed':
        return problem({ detail: found.detail, status: 400 })
      case 'moved':
        return redirectTo(found.to, { now: now(), siteURL: reader.site.siteURL })
      case 'nothing':
        return problem({ status: 404 })
      case 'page':
        return articlePage(request, found.article)
      case 'print':
        return printPage(request, found.article)
    }
  }

  const surface = (id: string, path: string, describe: string): Surface => ({
    id,
    audience: 'public',
    describe,
    handle,
    kind: 'route',
    methods: READ_METHODS,
    path,
  })

  return [
    surface('site.article', '/news/:section/:number.html', 'An article at its default permalink.'),
    surface('site.print', '/news/:section/:number/print', 'An article for paper.'),
    surface(
      'site.address',
      '/*',
      'Articles at other permalinks, their print pages, and addresses that moved.',
    ),
  ]
}
