import { createHash } from 'node:crypto'

import type { SiteDeps } from '../siteDeps.ts'
import type { Surface } from '../surface.ts'

import { embedScript } from '../../site/index.ts'
import { READ_METHODS } from '../surface.ts'

const FAVICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="5" fill="#1d3557"/>' +
  '<path d="M7 9h18v3H7zm0 6h11v3H7zm0 6h18v3H7z" fill="#fff"/></svg>\n'

/** Pictures of stories may be found; the panel, the interfaces and previews are not for search engines. */
const robots = (siteURL: string): string =>
  [
    'User-agent: *',
    'Allow: /api/media/',
    'Disallow: /admin',
    'Disallow: /api/',
    'Disallow: /preview/',
    '',
    `Sitemap: ${siteURL}/sitemap.xml`,
    '',
  ].join('\n')

/** Gives the address of the style sheet, which names its bytes so that it can be kept for ever. */
export const stylesheetHrefOf = (css: string): string =>
  `/assets/site.${createHash('sha256').update(css).digest('hex').slice(0, 16)}.css`

/** The address of the script of pages with embeds, which names its bytes too. */
export const EMBED_SCRIPT_HREF = `/assets/embeds.${createHash('sha256').update(embedScript).digest('hex').slice(0, 16)}.js`

/** Makes the file that tells crawlers what to leave alone, and where the sitemap is. */
export const robotsSurface = ({ reader, respond }: Pick<SiteDeps, 'reader' | 'respond'>): Surface => ({
  id: 'site.robots',
  audience: 'public',
  describe: 'What crawlers may read.',
  handle: (request) =>
    respond(request, { body: robots(reader.site.siteURL), contentType: 'text/plain; charset=utf-8' }),
  kind: 'route',
  methods: READ_METHODS,
  path: '/robots.txt',
})

/** Makes the files that pages and crawlers ask for. */
export const assetSurfaces = ({
  respond,
  stylesheetHref,
  templates,
}: Pick<SiteDeps, 'respond' | 'stylesheetHref' | 'templates'>): Surface[] => {
  const asset = (
    id: string,
    path: string,
    file: { body: string; contentType: string; immutable?: boolean },
    describe: string,
  ): Surface => ({
    id,
    audience: 'public',
    describe,
    handle: (request) => respond(request, file),
    kind: 'route',
    methods: READ_METHODS,
    path,
  })
  const icon: Surface = {
    id: 'site.favicon-ico',
    audience: 'public',
    describe: 'Where browsers look for an icon unasked; it leads to the icon.',
    handle: () => Promise.resolve(new Response(null, { headers: { Location: '/favicon.svg' }, status: 301 })),
    kind: 'route',
    methods: READ_METHODS,
    path: '/favicon.ico',
  }
  return [
    icon,
    asset(
      'site.stylesheet',
      stylesheetHref,
      { body: templates.siteCSS, contentType: 'text/css; charset=utf-8', immutable: true },
      'The style sheet of the site.',
    ),
    asset(
      'site.embed-script',
      EMBED_SCRIPT_HREF,
      { body: embedScript, contentType: 'text/javascript; charset=utf-8', immutable: true },
      'The script that loads a video or a post into a story, after a click.',
    ),
    asset(
      'site.favicon',
      '/favicon.svg',
      { body: FAVICON, contentType: 'image/svg+xml' },
      'The icon of the site.',
    ),
  ]
}
