import type { NewsstandReader } from '../domain/edition/newsstandReader.ts'
import type { Clock } from '../shared/clock.ts'
import type { FeedFormat } from '../formats/feedFormat.ts'
import type { SiteTemplates } from './siteTemplates.ts'
import type { Surface } from './surface.ts'

import { createChangeWitness } from './changeWitness.ts'
import { createConditionalResponder } from './conditional.ts'
import { healthSurfaces } from './health.ts'
import { articleSurfaces } from './pages/articles.ts'
import { assetSurfaces, stylesheetHrefOf } from './pages/assets.ts'
import { feedSurfaces } from './pages/feeds.ts'
import { listSurfaces } from './pages/lists.ts'

export interface PublicSurfacesDeps {
  clock: Clock
  formats: readonly FeedFormat[]
  /** Stories on a page of a list, 1 to 100. Default 20. */
  pageSize?: number
  reader: NewsstandReader
  /** Says whether readers can be served now. */
  ready: () => Promise<boolean>
  templates: SiteTemplates
}

/** Lists everything that the newsroom's readers can ask for. */
export const createPublicSurfaces = (deps: PublicSurfacesDeps): Surface[] => {
  const { clock, formats, pageSize = 20, reader, ready, templates } = deps
  const site = {
    formats,
    now: () => clock.now(),
    pageSize,
    reader,
    respond: createConditionalResponder({ clock, witness: createChangeWitness() }),
    stylesheetHref: stylesheetHrefOf(templates.siteCSS),
    templates,
  }
  return [
    ...healthSurfaces({ ready }),
    ...assetSurfaces(site),
    ...feedSurfaces(site),
    ...listSurfaces(site),
    ...articleSurfaces(site),
  ]
}
