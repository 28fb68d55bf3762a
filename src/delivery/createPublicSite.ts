import type { PublicSurfacesDeps } from './createPublicSurfaces.ts'
import type { Surface } from './surface.ts'
import type { SurfaceHandler, SurfaceHandlerDeps } from './surfaceHandler.ts'

import type { Preview } from '../domain/preview/previews.ts'

import { createPreviewRenderer } from './pages/previews.ts'
import { createPublicSurfaces } from './createPublicSurfaces.ts'
import { readChrome } from './pages/chrome.ts'
import { stylesheetHrefOf } from './pages/assets.ts'
import { createProblemResponder } from './problem.ts'
import type { ProblemDeps } from './problem.ts'
import { splitLanguagePath } from '../domain/permalink/languagePath.ts'
import { siteHeaders } from './siteHeaders.ts'
import { createSurfaceHandler } from './surfaceHandler.ts'

/** Stories that an error page offers as a way on. */
const NEWEST = 5

export interface PublicSiteDeps extends PublicSurfacesDeps, Pick<SurfaceHandlerDeps, 'onError'> {
  /** Surfaces beside those of the site; the first that fits an address answers it. */
  further?: readonly Surface[]
}

export interface PublicSite {
  /** Answers any request from the list below; never throws. */
  handle: SurfaceHandler
  /** The same for hosts that take trailing slashes away, as Next does: a redirect to "/news/" would never end there. */
  handleWithoutSlashes: SurfaceHandler
  /** Renders the page of a draft that was opened by the desk itself; absent where drafts are not shown. */
  renderPreview?: (preview: Preview) => Promise<string>
  surfaces: readonly Surface[]
}

/** Composes the public site: its surfaces and the one function that serves them. */
export const createPublicSite = (deps: PublicSiteDeps): PublicSite => {
  const {
    clock,
    formats,
    further = [],
    onError,
    preview,
    reader,
    servesPages = true,
    templates,
    words,
  } = deps
  const surfaces = [...further, ...createPublicSurfaces(deps)]
  const stylesheetHref = stylesheetHrefOf(templates.siteCSS)
  const chromeDeps = { formats, now: () => clock.now(), reader, stylesheetHref, ...(words && { words }) }
  const renderPage: ProblemDeps['renderPage'] = async (
    { detail, language: spoken, notice, status },
    { pathname },
  ) => {
    const language = spoken ?? splitLanguagePath(pathname, reader.site)?.language ?? reader.site.language
    const [chrome, newest] = await Promise.all([
      readChrome(chromeDeps, { language }),
      status === 404 || status === 410 ? reader.list({ language, limit: NEWEST }) : null,
    ])
    return templates.renderErrorPage({
      chrome,
      newest: newest?.articles ?? [],
      status,
      ...(notice !== undefined && { notice }),
      ...(detail !== undefined && { detail }),
    })
  }
  const respondProblem = createProblemResponder(servesPages ? { renderPage } : {})
  const shared = { headers: siteHeaders(reader.site), onError, respondProblem, surfaces }
  return {
    handle: createSurfaceHandler(shared),
    handleWithoutSlashes: createSurfaceHandler({ ...shared, trailingSlash: 'optional' }),
    ...(preview !== undefined && {
      renderPreview: createPreviewRenderer({ ...chromeDeps, templates }, preview).page,
    }),
    surfaces,
  }
}
