import type { NewsstandReader } from '../domain/edition/newsstandReader.ts'
import type { FeedFormat } from '../formats/feedFormat.ts'
import type { Clock } from '../shared/clock.ts'
import type { SiteWords } from '../site/index.ts'
import type { SiteDeps } from './siteDeps.ts'
import type { SiteTemplates } from './siteTemplates.ts'
import type { Surface } from './surface.ts'

import { listApiSurfaces } from './api/lists.ts'
import { createChangeWitness } from './changeWitness.ts'
import { createConditionalResponder } from './conditional.ts'
import { healthSurfaces } from './health.ts'
import { archiveSurfaces } from './pages/archive.ts'
import { articleSurfaces } from './pages/articles.ts'
import { assetSurfaces, robotsSurface, stylesheetHrefOf } from './pages/assets.ts'
import { correctionSurfaces } from './pages/corrections.ts'
import { feedSurfaces } from './pages/feeds.ts'
import { inEveryLanguage } from './pages/languageSurfaces.ts'
import { listSurfaces } from './pages/lists.ts'
import { previewSurfaces, type PreviewSiteDeps } from './pages/previews.ts'
import { sitemapSurfaces } from './pages/sitemaps.ts'
import { topSurfaces } from './pages/tops.ts'

export interface PublicSurfacesDeps {
  clock: Clock
  formats: readonly FeedFormat[]
  /** Stories on a page of a list, 1 to 100. Default 20. */
  pageSize?: number
  /** Absent where no drafts can be shown, as in tests of the newsstand's pages. */
  preview?: PreviewSiteDeps
  reader: NewsstandReader
  /** Says whether readers can be served now. */
  ready: () => Promise<boolean>
  /** False where the host has pages of its own: feeds and sitemaps are served, pages are not. Default true. */
  servesPages?: boolean
  templates: SiteTemplates
  /** Words of further languages, by BCP 47 tag. */
  words?: SiteWords
}

const pageSurfaces = (site: SiteDeps): Surface[] => [
  ...assetSurfaces(site),
  ...inEveryLanguage(site, (deps) => [
    ...topSurfaces(deps),
    ...listSurfaces(deps),
    ...archiveSurfaces(deps),
    ...correctionSurfaces(deps),
  ]),
  ...articleSurfaces(site),
]

/** Lists everything that the newsroom's readers can ask for. */
export const createPublicSurfaces = (deps: PublicSurfacesDeps): Surface[] => {
  const { clock, formats, pageSize = 20, preview, reader, ready, servesPages = true, templates, words } = deps
  const site: SiteDeps = {
    formats,
    now: () => clock.now(),
    pageSize,
    reader,
    respond: createConditionalResponder({ clock, witness: createChangeWitness() }),
    stylesheetHref: stylesheetHrefOf(templates.siteCSS),
    templates,
    ...(words && { words }),
  }
  return [
    ...healthSurfaces({ ready }),
    robotsSurface(site),
    ...listApiSurfaces(site),
    ...sitemapSurfaces({ ...site, servesPages }),
    ...inEveryLanguage(site, feedSurfaces),
    ...(preview && servesPages ? previewSurfaces(site, preview) : []),
    ...(servesPages ? pageSurfaces(site) : []),
  ]
}
