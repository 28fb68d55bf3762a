import type { PublicSection } from '../../domain/article/publicArticle.ts'
import type { Feed } from '../../domain/feed/feed.ts'
import type { FeedFormat } from '../../formats/feedFormat.ts'
import type { LanguageDeps } from '../siteDeps.ts'
import type { Surface } from '../surface.ts'

import { languagePath } from '../../domain/permalink/languagePath.ts'
import { findStrings } from '../../site/index.ts'
import { earliestEnd } from '../cachePolicy.ts'
import { READ_METHODS } from '../surface.ts'
import { answerMissing } from './moved.ts'

const FEED_SIZE = 50

const withCharset = (mimeType: string): string =>
  /charset=/i.test(mimeType) ? mimeType : `${mimeType}; charset=utf-8`

/** Gathers the newest stories of a language, or of one section in it, for a format. */
const readFeed = async (
  { language, reader, words }: LanguageDeps,
  { fileName }: FeedFormat,
  section: null | PublicSection,
): Promise<Feed> => {
  const { name, siteURL } = reader.site
  const { articles } = await reader.list({
    language,
    limit: FEED_SIZE,
    ...(section && { section: section.id }),
  })
  const homeURL = `${siteURL}${languagePath(section?.path ?? '/', language, reader.site)}`
  const title = section ? `${name}: ${section.title}` : name
  return {
    articles,
    description: section?.description ?? `${title} - ${findStrings(language, words).strings.latestNews}`,
    homeURL,
    language,
    selfURL: `${homeURL}${fileName}`,
    site: { name, siteURL },
    title,
    updatedAt: new Date(Math.max(0, ...articles.map(({ modifiedAt }) => modifiedAt.getTime()))),
  }
}

/** Makes two feeds for each format of the registry: one of a language, one of each section in it. */
export const feedSurfaces = (deps: LanguageDeps): Surface[] =>
  deps.formats.flatMap((format): Surface[] => {
    const answer = async (request: Request, section: null | PublicSection): Promise<Response> => {
      const feed = await readFeed(deps, format, section)
      return deps.respond(request, {
        body: format.render(feed),
        contentType: withCharset(format.mimeType),
        expiresAt: earliestEnd(feed.articles),
      })
    }
    const shared = { audience: 'public', kind: 'format', methods: READ_METHODS } as const
    return [
      {
        ...shared,
        id: `feed.${format.id}.site`,
        describe: `${format.title} of the newest stories.`,
        handle: (request) => answer(request, null),
        path: `/${format.fileName}`,
      },
      {
        ...shared,
        id: `feed.${format.id}.section`,
        describe: `${format.title} of the newest stories of a section.`,
        handle: async (request, context) => {
          const section = await deps.reader.section(context.params.section ?? '', deps.language)
          return section ? answer(request, section) : answerMissing(deps, context)
        },
        path: `/news/:section/${format.fileName}`,
      },
    ]
  })
