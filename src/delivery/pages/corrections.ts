import type { LanguageDeps } from '../siteDeps.ts'
import type { Surface } from '../surface.ts'

import { languagePath } from '../../domain/permalink/languagePath.ts'
import { earliestEnd } from '../cachePolicy.ts'
import { HTML } from '../siteDeps.ts'
import { READ_METHODS } from '../surface.ts'
import { everywhere } from './alternates.ts'
import { readChrome } from './chrome.ts'
import { pagingOf, readCursor } from './listPage.ts'

/** Makes the page on which an outlet says what it got wrong. */
export const correctionSurfaces = (deps: LanguageDeps): Surface[] => {
  const { language, pageSize, reader, respond, templates } = deps
  return [
    {
      id: 'site.corrections',
      audience: 'public',
      describe: 'Stories that were corrected, the latest correction first, with the notes.',
      handle: async (request, context) => {
        const before = await readCursor(context)
        if (before instanceof Response) {
          return before
        }
        const { entries, next } = await reader.corrections({
          language,
          limit: pageSize,
          ...(before && { before }),
        })
        const chrome = await readChrome(deps, { alternates: everywhere(reader, '/corrections/'), language })
        const path = languagePath('/corrections/', language, reader.site)
        return respond(request, {
          body: templates.renderCorrectionsPage({
            chrome,
            entries,
            ...pagingOf(path, { isFirst: before === undefined, next }),
          }),
          contentType: HTML,
          expiresAt: earliestEnd(entries.map(({ article }) => article)),
        })
      },
      kind: 'route',
      methods: READ_METHODS,
      path: '/corrections/',
    },
  ]
}
