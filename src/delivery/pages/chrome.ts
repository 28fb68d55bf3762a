import type { PublicSection } from '../../domain/article/publicArticle.ts'
import type { PageChrome } from '../../site/index.ts'
import type { SiteDeps } from '../siteDeps.ts'

/** Gives what stands around a page, with the feed of its section (or of the site) for autodiscovery. */
export const readChrome = async (
  { formats, reader, stylesheetHref }: Pick<SiteDeps, 'formats' | 'reader' | 'stylesheetHref'>,
  section: null | PublicSection = null,
): Promise<PageChrome> => {
  const { site } = reader
  return {
    feedTitle: section ? `${site.name}: ${section.title}` : site.name,
    feedURL: `${site.siteURL}${section?.path ?? '/'}${formats[0]?.fileName ?? ''}`,
    language: site.language,
    sections: await reader.sections(),
    site,
    stylesheetHref,
  }
}
