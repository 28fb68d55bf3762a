import type { BasePayload } from 'payload'

import type { SanitizedOptions } from '../config/options.ts'
import type { PublicArticle, PublicImage, PublicSection } from '../domain/article/publicArticle.ts'
import type { EditionContent } from '../domain/edition/content.ts'
import type { DocId } from '../shared/ids.ts'

import { composeCredit } from '../domain/attribution/composeCredit.ts'
import { tagURI } from '../domain/permalink/permalink.ts'
import { absoluteURL, readByIds, toPublicAuthor, toPublicSection, toPublicSource } from './references.ts'
import { readSections } from './sections.ts'

/** A row of the newsstand that is visible now, with its edition. */
export interface VisibleArticle {
  content: EditionContent
  edition: string
  legacyViews: number
  modifiedAt: Date
  path: string
  publishedAt: Date
  until: Date | null
  /** The act of the article that released it. */
  version: number
}

type Doc = Record<string, unknown>

interface Size {
  height?: null | number
  url?: null | string
  width?: null | number
}

const toPublicImage = (
  options: SanitizedOptions,
  doc: Doc,
  hero: NonNullable<EditionContent['hero']>,
): null | PublicImage => {
  if (typeof doc.url !== 'string') {
    return null
  }
  const sizes = Object.values((doc.sizes ?? {}) as Record<string, Size>)
  return {
    alt: String(doc.alt ?? ''),
    caption: hero.caption ?? (doc.caption as null | string) ?? null,
    credit: hero.credit ?? (doc.credit as null | string) ?? null,
    height: (doc.height as null | number) ?? null,
    mimeType: (doc.mimeType as null | string) ?? null,
    sizes: sizes.flatMap(({ height, url, width }) =>
      url && width && height ? [{ height, url: absoluteURL(options, url), width }] : [],
    ),
    url: absoluteURL(options, doc.url),
    width: (doc.width as null | number) ?? null,
  }
}

const idsOf = (
  rows: readonly VisibleArticle[],
  pick: (content: EditionContent) => (DocId | null)[],
): DocId[] => rows.flatMap(({ content }) => pick(content)).filter((id) => id !== null)

const fallbackSection = (id: DocId): PublicSection => ({
  id,
  slug: 'news',
  ancestors: [],
  description: null,
  path: '/',
  title: '',
})

/**
 * Resolves the references of visible articles to names, with one query per collection however many articles there are.
 */
export const resolveArticles = async (
  { options, payload }: { options: SanitizedOptions; payload: BasePayload },
  rows: readonly VisibleArticle[],
): Promise<PublicArticle[]> => {
  if (rows.length === 0) {
    return []
  }
  const { site, slugs } = options
  const [sections, authors, sources, media] = await Promise.all([
    readSections(payload, slugs.sections),
    readByIds(
      payload,
      slugs.authors,
      idsOf(rows, (content) => content.authors.map(({ author }) => author)),
    ),
    readByIds(
      payload,
      slugs.sources,
      idsOf(rows, (content) => [content.source, ...content.citations.map(({ source }) => source)]),
    ),
    readByIds(
      payload,
      slugs.media,
      idsOf(rows, (content) => [content.hero?.media ?? null]),
    ),
  ])
  const sectionOf = (id: DocId): null | PublicSection => {
    const section = sections.find((candidate) => String(candidate.id) === String(id))
    return section === undefined ? null : toPublicSection(section, sections)
  }
  const sourceOf = (id: DocId | null) => {
    const doc = id === null ? undefined : sources.get(String(id))
    return doc === undefined ? null : toPublicSource(doc)
  }
  return rows.map(
    ({ content, edition, legacyViews, modifiedAt, path, publishedAt, until, version }): PublicArticle => {
      const people = content.authors.flatMap(({ author, role }) => {
        const doc = authors.get(String(author))
        return doc === undefined ? [] : [{ author: toPublicAuthor(doc), role }]
      })
      const source = sourceOf(content.source)
      const citations = content.citations.map((citation) => {
        const cited = sourceOf(citation.source)
        return { name: cited?.name ?? citation.name, cue: citation.cue, quote: citation.quote, source: cited }
      })
      const image = content.hero === null ? undefined : media.get(String(content.hero.media))
      const url = `${site.siteURL}${path}`
      return {
        authors: people,
        body: content.body,
        canonicalURL: content.canonicalURL ?? url,
        citations,
        copyrightHolder: content.copyrightHolder,
        credit: composeCredit(
          {
            authors: people.map(({ author }) => author.name),
            citations: citations.map(({ name }) => name),
            source: source?.name ?? null,
          },
          content.language,
        ),
        dateline: content.dateline,
        edition: { hash: edition, version },
        genre: content.genre,
        headline: content.headline,
        hero:
          image === undefined || content.hero === null ? null : toPublicImage(options, image, content.hero),
        kicker: content.kicker,
        language: content.language,
        modifiedAt,
        number: content.number,
        originalURL: content.originalURL,
        path,
        publishedAt,
        section: sectionOf(content.section) ?? fallbackSection(content.section),
        sections: content.sections.flatMap((id) => sectionOf(id) ?? []),
        seo: content.seo,
        slug: content.slug,
        slugline: content.slugline,
        source,
        standfirst: content.standfirst,
        tags: content.tags,
        tagURI: tagURI(options.tagAuthority, content.number),
        urgency: content.urgency,
        url,
        usageTerms: content.usageTerms,
        views: { counted: 0, legacy: legacyViews },
        visibleUntil: until,
      }
    },
  )
}
