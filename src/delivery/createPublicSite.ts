import type { PublicSurfacesDeps } from './createPublicSurfaces.ts'
import type { Surface } from './surface.ts'
import type { SurfaceHandler, SurfaceHandlerDeps } from './surfaceHandler.ts'

import { createPublicSurfaces } from './createPublicSurfaces.ts'
import { readChrome } from './pages/chrome.ts'
import { stylesheetHrefOf } from './pages/assets.ts'
import { createProblemResponder } from './problem.ts'
import { siteHeaders } from './siteHeaders.ts'
import { createSurfaceHandler } from './surfaceHandler.ts'

export interface PublicSiteDeps extends PublicSurfacesDeps, Pick<SurfaceHandlerDeps, 'onError'> {
  /** Surfaces beside those of the site; the first that fits an address answers it. */
  further?: readonly Surface[]
}

export interface PublicSite {
  /** Answers any request from the list below; never throws. */
  handle: SurfaceHandler
  /** The same for hosts that take trailing slashes away, as Next does: a redirect to "/news/" would never end there. */
  handleWithoutSlashes: SurfaceHandler
  surfaces: readonly Surface[]
}

/** Composes the public site: its surfaces and the one function that serves them. */
export const createPublicSite = (deps: PublicSiteDeps): PublicSite => {
  const { formats, further = [], onError, reader, templates } = deps
  const surfaces = [...further, ...createPublicSurfaces(deps)]
  const stylesheetHref = stylesheetHrefOf(templates.siteCSS)
  const respondProblem = createProblemResponder({
    renderPage: async ({ detail, status }) => {
      const chrome = await readChrome({ formats, reader, stylesheetHref })
      return templates.renderErrorPage({ chrome, status, ...(detail !== undefined && { detail }) })
    },
  })
  const shared = { headers: siteHeaders(reader.site), onError, respondProblem, surfaces }
  return {
    handle: createSurfaceHandler(shared),
    handleWithoutSlashes: createSurfaceHandler({ ...shared, trailingSlash: 'optional' }),
    surfaces,
  }
}
