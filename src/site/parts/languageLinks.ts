import { languagePath } from '../../domain/permalink/languagePath.ts'
import type { PageContext } from '../context.ts'
import { attributes, html } from '../html.ts'
import type { SafeHTML } from '../html.ts'
import { webHref } from '../href.ts'
import { directionOf } from '../language.ts'
import { findStrings } from '../strings/stringsFor.ts'

const displayName = (language: string): string => {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language
  } catch {
    return language
  }
}

/** Names a language in its own words: "Azərbaycanca"; the runtime's name for it where the site has no words. */
export const languageName = ({ chrome }: PageContext, language: string): string => {
  const { language: found, strings } = findStrings(language, chrome.words)
  return found === language || found === language.split('-')[0] ? strings.languageName : displayName(language)
}

/** Gives the attributes of a name that is in the language it names. */
export const ownLanguage = (language: string, { language: surrounding }: PageContext): SafeHTML =>
  attributes({
    dir: directionOf(language) === directionOf(surrounding) ? null : directionOf(language),
    hreflang: language,
    lang: language === surrounding ? null : language,
  })

/**
 * Renders the way to the site's other languages: to this page in each where it exists, to a story's sibling, and to the
 * front page otherwise. Nothing where the site has one language.
 */
export const languageLinks = (context: PageContext): false | SafeHTML => {
  const { chrome, siteLanguage, strings } = context
  const { alternates, site } = chrome
  return (
    site.languages.length > 1 &&
    html`<nav class="languages" aria-label="${strings.languages}">
      <ul>
        ${site.languages.map((language) => {
          const own = alternates.find((alternate) => alternate.language === language)
          const path = webHref(own?.path) ?? languagePath('/', language, site)
          return html`<li>
            <a
              href="${path}"
              ${attributes({ 'aria-current': language === siteLanguage ? 'true' : null })}${ownLanguage(language, context)}
              >${languageName(context, language)}</a
            >
          </li> `
        })}
      </ul>
    </nav>`
  )
}
