import { createHash } from 'node:crypto'

import type { Preview, Previews } from '../../domain/preview/previews.ts'
import type { PageChrome } from '../../site/index.ts'
import type { SiteDeps } from '../siteDeps.ts'
import type { Surface } from '../surface.ts'

import { previewScript } from '../../site/index.ts'
import { SECRET } from '../secret.ts'
import { siteHeaders } from '../siteHeaders.ts'
import { HTML } from '../siteDeps.ts'
import { READ_METHODS } from '../surface.ts'
import { readChrome, type ChromeDeps } from './chrome.ts'

const RELATED = 5

export interface PreviewSiteDeps {
  /** Where the panel renders what its form holds: "/api/newsroom/desk/preview". */
  apiHref: string
  /** "https://today.az": whose pages may frame a preview and speak to it. */
  panelOrigin: string
  previews: Pick<Previews, 'read'>
}

type RendererDeps = ChromeDeps & Pick<SiteDeps, 'templates'>

const SCRIPT_HREF = `/assets/preview.${createHash('sha256').update(previewScript).digest('hex').slice(0, 16)}.js`

const previewPath = (token: string): string => `/preview/${encodeURIComponent(token)}/`

/**
 * Makes the function that renders unpublished work by the site's own templates. No view is counted for it, it is not
 * indexed, and nothing keeps a copy.
 */
export const createPreviewRenderer = (deps: RendererDeps, { apiHref, panelOrigin }: PreviewSiteDeps) => {
  const { reader, templates } = deps
  const chromeOf = async ({ article, expiresAt }: Preview): Promise<PageChrome> => ({
    ...(await readChrome(deps, { language: article.language, section: article.section })),
    preview: { apiHref, expiresAt, panelOrigin, scriptHref: SCRIPT_HREF },
  })
  return {
    page: async (preview: Preview): Promise<string> => {
      const { article, token } = preview
      const [chrome, { articles }] = await Promise.all([
        chromeOf(preview),
        reader.list({ language: article.language, limit: RELATED + 1, section: article.section.id }),
      ])
      return templates.renderArticlePage({
        article,
        chrome,
        printHref: `${previewPath(token)}print`,
        related: articles.filter(({ number }) => number !== article.number).slice(0, RELATED),
      })
    },
    print: async (preview: Preview): Promise<string> =>
      templates.renderPrintPage({
        article: preview.article,
        chrome: await chromeOf(preview),
        fullHref: previewPath(preview.token),
      }),
  }
}

/** What every answer of a preview says to caches, crawlers and other sites. */
export const previewHeaders = (siteURL: string, panelOrigin: string): Record<string, string> => {
  const policy = siteHeaders({ siteURL })['Content-Security-Policy'] ?? ''
  return {
    ...SECRET,
    'Content-Security-Policy': policy.replace(
      "frame-ancestors 'self'",
      `frame-ancestors 'self'${panelOrigin === siteURL ? '' : ` ${panelOrigin}`}`,
    ),
    'Content-Type': HTML,
  }
}

/**
 * Makes the pages that preview links lead to. A link that was changed, has expired or was revoked gets the same answer as an
 * address where nothing ever was.
 */
export const previewSurfaces = (deps: SiteDeps, preview: PreviewSiteDeps): Surface[] => {
  const render = createPreviewRenderer(deps, preview)
  const headers = previewHeaders(deps.reader.site.siteURL, preview.panelOrigin)
  const surface = (kind: 'page' | 'print', path: string, describe: string): Surface => ({
    id: `site.preview.${kind}`,
    audience: 'public',
    describe,
    handle: async (_, { params, problem }) => {
      const found = await preview.previews.read(params.token ?? '')
      return found === null ? problem({ status: 404 }) : new Response(await render[kind](found), { headers })
    },
    isSecret: true,
    kind: 'route',
    methods: READ_METHODS,
    path,
  })
  return [
    surface('page', '/preview/:token/', 'The latest draft of an article, to whoever has a link to it.'),
    surface('print', '/preview/:token/print', 'The latest draft of an article for paper.'),
    {
      id: 'site.preview.script',
      audience: 'public',
      describe: 'The script by which a preview follows the form beside it.',
      handle: (request) =>
        deps.respond(request, {
          body: previewScript,
          contentType: 'text/javascript; charset=utf-8',
          immutable: true,
        }),
      kind: 'route',
      methods: READ_METHODS,
      path: SCRIPT_HREF,
    },
  ]
}
