import type { PublicSection } from '../../domain/article/publicArticle.ts'
import type { Alternate, PageChrome } from '../../site/index.ts'
import type { SiteDeps } from '../siteDeps.ts'

import { homeLanguage, languagePath } from '../../domain/permalink/languagePath.ts'
import { EMBED_SCRIPT_HREF } from './assets.ts'

export type ChromeDeps = Pick<SiteDeps, 'formats' | 'now' | 'reader' | 'stylesheetHref' | 'words'>

export interface ChromeOptions {
  /** The page in its languages; by default it is like no other. */
  alternates?: readonly Alternate[]
  /** Any BCP 47 tag; the page gets the sections of the site's nearest language. */
  language: string
  /** The section whose feed is offered; by default that of the whole language. */
  section?: null | PublicSection
}

/** Gives what stands around a page of a language: sections, banner, feed, and the way to the other languages. */
export const readChrome = async (
  { formats, now, reader, stylesheetHref, words }: ChromeDeps,
  { alternates = [], language, section = null }: ChromeOptions,
): Promise<PageChrome> => {
  const { site } = reader
  const home = homeLanguage(language, site)
  const [breaking, sections] = await Promise.all([reader.breaking(home), reader.sections(home)])
  return {
    alternates: [...alternates],
    breaking: breaking && { article: breaking.article, text: breaking.text },
    embedScriptHref: EMBED_SCRIPT_HREF,
    feedTitle: section ? `${site.name}: ${section.title}` : site.name,
    feedURL: `${site.siteURL}${languagePath(section?.path ?? '/', home, site)}${formats[0]?.fileName ?? ''}`,
    language,
    now: now(),
    sections,
    site,
    stylesheetHref,
    ...(words && { words }),
  }
}
