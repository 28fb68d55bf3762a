import type { PublicArticle, PublicSection } from '../../domain/article/publicArticle.ts'
import type { CuratedList, ListCursor } from '../../domain/edition/newsstandReader.ts'
import type { PagedList, SectionBlock } from '../../site/index.ts'
import type { LanguageDeps } from '../siteDeps.ts'
import type { Surface } from '../surface.ts'

import { languagePath } from '../../domain/permalink/languagePath.ts'
import { earliestEnd } from '../cachePolicy.ts'
import { HTML } from '../siteDeps.ts'
import { READ_METHODS } from '../surface.ts'
import { everywhere } from './alternates.ts'
import { readChrome } from './chrome.ts'
import { pagedList, readCursor } from './listPage.ts'
import { answerMissing } from './moved.ts'

/** How many sections have a box on the front page, and how many stories stand in one. */
const BLOCKS = 6
const BLOCK_STORIES = 4
/** A box with less than this would stand there for one headline, which the other news can hold. */
const MIN_BLOCK_STORIES = 2
/** What the front page shows large; a box doesn't repeat it. */
const PROMINENT = 9

type Top = Pick<CuratedList, 'articles' | 'expiresAt' | 'next'>

/** When something that the page shows must go, or the list changes by itself. */
const firstEnd = ({ articles, expiresAt }: Top, further: readonly PublicArticle[] = []): Date | null =>
  earliestEnd([...articles, ...further, { visibleUntil: expiresAt }])

/** Makes the front page and the sections: what editors have put in order, and below it what is older. */
export const topSurfaces = (deps: LanguageDeps): Surface[] => {
  const { language, pageSize, reader, respond, templates } = deps

  /** The first page is what editors have put in order, the pages behind it go on by date. */
  const readTop = async (slug: string, before: ListCursor | undefined): Promise<Top> => {
    const curated = await reader.curated(slug, language, before && { before, limit: pageSize })
    return curated ?? { articles: [], expiresAt: null, next: null }
  }

  const readBlocks = async (
    sections: readonly PublicSection[],
    { articles, newestHref }: PagedList,
  ): Promise<SectionBlock[]> => {
    if (newestHref !== null) {
      return []
    }
    const shown = new Set(articles.slice(0, PROMINENT).map(({ number }) => number))
    const tops = sections.filter(({ ancestors }) => ancestors.length === 0).slice(0, BLOCKS)
    const blocks = await Promise.all(
      tops.map(async (section) => {
        const newest = await reader.list({
          language,
          limit: BLOCK_STORIES + PROMINENT,
          section: section.id,
        })
        const rest = newest.articles.filter(({ number }) => !shown.has(number)).slice(0, BLOCK_STORIES)
        return { articles: rest, section }
      }),
    )
    return blocks.filter(({ articles: rest }) => rest.length >= MIN_BLOCK_STORIES)
  }

  const front: Surface = {
    id: 'site.front',
    audience: 'public',
    describe: 'The front page of a language: what editors have put in order, then the newest.',
    handle: async (request, context) => {
      const before = await readCursor(context)
      if (before instanceof Response) {
        return before
      }
      const [chrome, page] = await Promise.all([
        readChrome(deps, { alternates: everywhere(reader, '/'), language }),
        readTop('front', before),
      ])
      const list = pagedList(languagePath('/', language, reader.site), before === undefined, page)
      const blocks = await readBlocks(chrome.sections, list)
      return respond(request, {
        body: templates.renderFrontPage({ blocks, chrome, list }),
        contentType: HTML,
        expiresAt: firstEnd(
          page,
          blocks.flatMap(({ articles }) => articles),
        ),
      })
    },
    kind: 'route',
    methods: READ_METHODS,
    path: '/',
  }

  const section: Surface = {
    id: 'site.section',
    audience: 'public',
    describe: 'A section and the sections below it: what editors have put in order, then the newest.',
    handle: async (request, context) => {
      const found = await reader.section(context.params.section ?? '', language)
      if (found === null) {
        return answerMissing(deps, context)
      }
      const before = await readCursor(context)
      if (before instanceof Response) {
        return before
      }
      const [chrome, page] = await Promise.all([
        readChrome(deps, { alternates: everywhere(reader, found.path), language, section: found }),
        readTop(found.slug, before),
      ])
      const path = languagePath(found.path, language, reader.site)
      const list = pagedList(path, before === undefined, page)
      return respond(request, {
        body: templates.renderSectionPage({ chrome, list, section: found }),
        contentType: HTML,
        expiresAt: firstEnd(page),
      })
    },
    kind: 'route',
    methods: READ_METHODS,
    path: '/news/:section/',
  }

  return [front, section]
}
