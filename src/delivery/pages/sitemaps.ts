import type { SitemapURL } from '../../formats/sitemap/renderSitemap.ts'
import type { SiteDeps } from '../siteDeps.ts'
import type { Surface } from '../surface.ts'

import { renderSitemap, renderSitemapIndex } from '../../formats/sitemap/renderSitemap.ts'
import { READ_METHODS } from '../surface.ts'
import { everywhere } from './alternates.ts'

const XML = 'application/xml; charset=utf-8'
const FILE = /^\d{4}-\d\d(?:-\d{1,4})?$/

/** Makes the sitemaps: an index, one file for each month's stories, and one for the pages of lists in all languages. */
export const sitemapSurfaces = ({
  reader,
  respond,
  servesPages,
}: { servesPages: boolean } & Pick<SiteDeps, 'reader' | 'respond'>): Surface[] => {
  const { siteURL } = reader.site

  const readFile = async (name: string): Promise<null | SitemapURL[]> => {
    const entries = await reader.sitemapEntries(name)
    return entries?.map(({ modifiedAt, path }) => ({ modifiedAt, url: `${siteURL}${path}` })) ?? null
  }

  const readPages = async (): Promise<SitemapURL[]> => {
    const sections = await reader.sections()
    return ['/', ...sections.map(({ path }) => path), '/archive/', '/corrections/'].flatMap((path) => {
      const alternates = everywhere(reader, path).map((alternate) => ({
        language: alternate.language,
        url: `${siteURL}${alternate.path}`,
      }))
      const shown = alternates.length > 1 ? alternates : []
      return alternates.map(({ url }) => ({ alternates: shown, url }))
    })
  }

  const shared = { audience: 'public', kind: 'format', methods: READ_METHODS } as const
  const pages: Surface = {
    ...shared,
    id: 'sitemap.pages',
    describe: 'The front pages, sections, archives and corrections of every language, for search engines.',
    handle: async (request) => respond(request, { body: renderSitemap(await readPages()), contentType: XML }),
    path: '/sitemaps/pages.xml',
  }
  return [
    {
      ...shared,
      id: 'sitemap.index',
      describe: 'Lists the sitemaps, for search engines.',
      handle: async (request) => {
        const names = [...(servesPages ? ['pages'] : []), ...(await reader.sitemapMonths())]
        const files = names.map((name) => ({ url: `${siteURL}/sitemaps/${name}.xml` }))
        return respond(request, { body: renderSitemapIndex(files), contentType: XML })
      },
      path: '/sitemap.xml',
    },
    ...(servesPages ? [pages] : []),
    {
      ...shared,
      id: 'sitemap.stories',
      describe: 'The stories of a month ("2026-11"), or a part of them ("2026-11-2"), for search engines.',
      handle: async (request, { params: { file = '' }, problem }) => {
        const urls = FILE.test(file) ? await readFile(file) : null
        return urls === null || urls.length === 0
          ? problem({ status: 404 })
          : respond(request, { body: renderSitemap(urls), contentType: XML })
      },
      path: '/sitemaps/:file.xml',
    },
  ]
}
