import type { LanguageDeps, SiteDeps } from '../siteDeps.ts'
import type { Surface } from '../surface.ts'

import { languagePrefix } from '../../domain/permalink/languagePath.ts'

/**
 * Makes the surfaces of every language from those of one: the site's default stands at "/", each other one below its own
 * tag, and its ids end with that tag ("site.front.az").
 */
export const inEveryLanguage = (
  deps: SiteDeps,
  surfacesOf: (deps: LanguageDeps) => readonly Surface[],
): Surface[] => {
  const { site } = deps.reader
  const others = site.languages.filter((language) => language !== site.language)
  return [site.language, ...others].flatMap((language) => {
    const prefix = languagePrefix(language, site)
    return surfacesOf({ ...deps, language }).map((surface) =>
      prefix === ''
        ? surface
        : { ...surface, id: `${surface.id}.${language}`, path: `${prefix}${surface.path}` },
    )
  })
}
