import type { PublicArticle } from '../../domain/article/publicArticle.ts'
import type { SiteDeps } from '../siteDeps.ts'
import type { PageChrome } from '../../site/index.ts'
import type { Surface, SurfaceContext } from '../surface.ts'

import { splitLanguagePath } from '../../domain/permalink/languagePath.ts'

import { findAddress, type Found } from '../articleAddress.ts'
import { earliestEnd } from '../cachePolicy.ts'
import { printPathOf } from '../printPath.ts'
import { HTML } from '../siteDeps.ts'
import { READ_METHODS } from '../surface.ts'
import { readChrome } from './chrome.ts'
import { redirectMeanwhile, redirectTo } from './moved.ts'

const RELATED = 5

/** The address that is left when the slashes behind it go, as some programs and people write them; none without. */
const withoutSlash = (path: string): string[] => {
  const bare = /^(\/.*[^/])\/+$/.exec(path)?.[1]
  return bare === undefined ? [] : [bare]
}

type Gone = Extract<Found, { kind: 'gone' }>

/**
 * Makes the article page, its print page and the answer to every address that nothing else claims: custom permalinks,
 * moved stories, what never was.
 */
export const articleSurfaces = (deps: SiteDeps): Surface[] => {
  const { now, reader, respond, templates } = deps

  const articlePage = async (request: Request, article: PublicArticle): Promise<Response> => {
    const [translations, updates, { articles }] = await Promise.all([
      reader.translations(article),
      reader.updatesOf(article),
      reader.list({ language: article.language, limit: RELATED + 1, section: article.section.id }),
    ])
    const chrome = await readChrome(deps, {
      alternates: translations.map(({ language, path }) => ({ language, path })),
      language: article.language,
      section: article.section,
    })
    const related = articles.filter(({ number }) => number !== article.number).slice(0, RELATED)
    return respond(request, {
      body: templates.renderArticlePage({
        article,
        chrome,
        printHref: printPathOf(article.path),
        related,
        translations,
        updates,
      }),
      contentType: HTML,
      expiresAt: earliestEnd([article, ...related]),
    })
  }

  const readPrintChrome = (article: PublicArticle): Promise<PageChrome> =>
    readChrome(deps, { language: article.language, section: article.section })

  const printPage = async (request: Request, article: PublicArticle): Promise<Response> => {
    const [chrome, updates] = await Promise.all([readPrintChrome(article), reader.updatesOf(article)])
    return respond(request, {
      body: templates.renderPrintPage({ article, chrome, updates }),
      contentType: HTML,
      expiresAt: article.visibleUntil,
    })
  }

  /** Says that a story was withdrawn, in its own language, with the newsroom's words where there are any. */
  const gone = (problem: SurfaceContext['problem'], { language, notice }: Gone): Promise<Response> =>
    problem({
      status: 410,
      ...(language !== null && { language }),
      ...(notice !== null && { notice }),
    })

  /** The first of these addresses at which something stands or stood. */
  const findFirst = async (paths: readonly string[]): Promise<Found | undefined> => {
    for (const path of paths) {
      const found = await findAddress(reader, path)
      if (found.kind !== 'malformed' && found.kind !== 'nothing') {
        return found
      }
    }
    return undefined
  }

  /**
   * The site's default language has its pages at "/", so "/en/news/" leads to "/news/". Articles have one address in all
   * languages, so "/az/news/regions/158043.html" leads to the article, and so does its own address with a slash behind it.
   */
  const answerNothing = async ({
    problem,
    url,
  }: Pick<SurfaceContext, 'problem' | 'url'>): Promise<Response> => {
    const { site } = reader
    const parts = splitLanguagePath(url.pathname, site)
    const path = parts?.rest ?? url.pathname
    const onward = (to: string): Response => redirectTo(to, { now: now(), siteURL: site.siteURL })
    const found = await findFirst([...(parts === null ? [] : [path]), ...withoutSlash(path)])
    if (found === undefined && parts?.language === site.language) {
      return onward(`${path}${url.search}`)
    }
    switch (found?.kind) {
      case 'elsewhere':
        return redirectMeanwhile(found.to, { now: now(), siteURL: site.siteURL })
      case 'gone':
        return gone(problem, found)
      case 'moved':
        return onward(found.to)
      case 'page':
        return onward(found.article.path)
      case 'print':
        return onward(printPathOf(found.article.path))
      default:
        return problem({ status: 404 })
    }
  }

  const handle: Surface['handle'] = async (request, { problem, url }) => {
    const found = await findAddress(reader, url.pathname)
    switch (found.kind) {
      case 'elsewhere':
        return redirectMeanwhile(found.to, { now: now(), siteURL: reader.site.siteURL })
      case 'gone':
        return gone(problem, found)
      case 'malformed':
        return problem({ detail: found.detail, status: 400 })
      case 'moved':
        return redirectTo(found.to, { now: now(), siteURL: reader.site.siteURL })
      case 'nothing':
        return answerNothing({ problem, url })
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
