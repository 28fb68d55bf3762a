import type { BasePayload } from 'payload'

import type { SanitizedOptions } from '../config/options.ts'
import type { BodyReferences, PublicArticle, PublicSection } from '../domain/article/publicArticle.ts'
import type { PublishedCorrection } from '../domain/article/publishedCorrection.ts'
import type { EditionContent } from '../domain/edition/content.ts'
import type { Clock } from '../shared/clock.ts'
import type { DocId } from '../shared/ids.ts'

import { bodyReferencesOf } from '../domain/article/bodyBlocks.ts'
import { readingMinutes } from '../domain/article/readingTime.ts'
import { wordsOf } from '../domain/article/wordsOf.ts'
import { composeCredit } from '../domain/attribution/composeCredit.ts'
import { tagURI } from '../domain/permalink/permalink.ts'
import { readPortraits } from './portraits.ts'
import { toPublicImage } from './publicImage.ts'
import { readByIds, toPublicAuthor, toPublicSection, toPublicSource } from './references.ts'
import { readRelated } from './relatedArticles.ts'
import { readSections } from './sections.ts'

/** A row of the newsstand that is visible now, with its edition. */
export interface VisibleArticle {
  content: EditionContent
  corrections: PublishedCorrection[]
  edition: string
  legacyViews: number
  modifiedAt: Date
  path: string
  publishedAt: Date
  until: Date | null
  /** The act of the article that released it. */
  version: number
  /** Null in rows from before words were counted. */
  wordCount: null | number
}

const idsOf = (
  rows: readonly VisibleArticle[],
  pick: (content: EditionContent) => (DocId | null)[],
): DocId[] => rows.flatMap(({ content }) => pick(content)).filter((id) => id !== null)

/** Those of the documents that readers may see, by id. */
const byId = <Value>(ids: readonly DocId[], find: (id: string) => null | Value): Record<string, Value> =>
  Object.fromEntries(
    ids.flatMap((id) => {
      const value = find(String(id))
      return value === null ? [] : [[String(id), value] as const]
    }),
  )

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
  { clock, options, payload }: { clock: Clock; options: SanitizedOptions; payload: BasePayload },
  rows: readonly VisibleArticle[],
): Promise<PublicArticle[]> => {
  if (rows.length === 0) {
    return []
  }
  const { site, slugs } = options
  const inBodies = new Map(rows.map(({ content }) => [content, bodyReferencesOf(content.body)]))
  const refersTo = (content: EditionContent) => inBodies.get(content)!
  const [sections, authors, sources, media, related] = await Promise.all([
    readSections(payload, slugs.sections),
    readByIds(
      payload,
      slugs.authors,
      idsOf(rows, (content) => content.authors.map(({ author }) => author)),
    ),
    readByIds(
      payload,
      slugs.sources,
      idsOf(rows, (content) => [
        content.source,
        ...content.citations.map(({ source }) => source),
        ...refersTo(content).sources,
      ]),
    ),
    readByIds(
      payload,
      slugs.media,
      idsOf(rows, (content) => [
        content.hero?.media ?? null,
        content.seo.image ?? null,
        ...refersTo(content).media,
      ]),
    ),
    readRelated(
      { clock, options, payload },
      idsOf(rows, (content) => [content.updateOf ?? null, ...refersTo(content).articles]),
    ),
  ])
  const portraitOf = await readPortraits({ clock, options, payload }, [
    ...authors.values(),
    ...sources.values(),
  ])
  const sectionOf = (id: DocId, language: string): null | PublicSection => {
    const section = sections.find((candidate) => String(candidate.id) === String(id))
    return section === undefined ? null : toPublicSection(section, sections, language)
  }
  const sourceOf = (id: DocId | null) => {
    const doc = id === null ? undefined : sources.get(String(id))
    return doc === undefined ? null : toPublicSource(doc, portraitOf(doc))
  }
  const pictureOf = (id: DocId) => {
    const doc = media.get(String(id))
    return doc === undefined ? null : toPublicImage(options, doc, { caption: null, credit: null })
  }
  const referencesOf = (content: EditionContent): BodyReferences => {
    const ids = refersTo(content)
    return {
      articles: byId(ids.articles, (id) => related.get(id) ?? null),
      media: byId(ids.media, pictureOf),
      sources: byId(ids.sources, sourceOf),
    }
  }
  return rows.map(
    ({
      content,
      corrections,
      edition,
      legacyViews,
      modifiedAt,
      path,
      publishedAt,
      until,
      ...row
    }): PublicArticle => {
      const people = content.authors.flatMap(({ author, role }) => {
        const doc = authors.get(String(author))
        return doc === undefined ? [] : [{ author: toPublicAuthor(doc, portraitOf(doc)), role }]
      })
      const source = sourceOf(content.source)
      const citations = content.citations.map((citation) => {
        const cited = sourceOf(citation.source)
        return { name: cited?.name ?? citation.name, cue: citation.cue, quote: citation.quote, source: cited }
      })
      const image = content.hero === null ? undefined : media.get(String(content.hero.media))
      const url = `${site.siteURL}${path}`
      const words = row.wordCount ?? wordsOf(content.body)
      return {
        authors: people,
        body: content.body,
        canonicalURL: content.canonicalURL ?? url,
        citations,
        copyrightHolder: content.copyrightHolder,
        corrections,
        credit: composeCredit(
          {
            authors: people.map(({ author }) => author.name),
            citations: citations.map(({ name }) => name),
            source: source?.name ?? null,
          },
          content.language,
        ),
        dateline: content.dateline,
        edition: { hash: edition, version: row.version },
        genre: content.genre,
        headline: content.headline,
        ...(Object.keys(options.body.converters).length > 0 && { hostBlocks: options.body.converters }),
        hero:
          image === undefined || content.hero === null ? null : toPublicImage(options, image, content.hero),
        kicker: content.kicker,
        language: content.language,
        modifiedAt,
        number: content.number,
        originalURL: content.originalURL,
        path,
        publishedAt,
        readingMinutes: readingMinutes(words, content.language),
        references: referencesOf(content),
        section: sectionOf(content.section, content.language) ?? fallbackSection(content.section),
        sections: content.sections.flatMap((id) => sectionOf(id, content.language) ?? []),
        seo: {
          ...content.seo,
          image: content.seo.image === undefined ? null : pictureOf(content.seo.image),
        },
        slug: content.slug,
        slugline: content.slugline,
        source,
        standfirst: content.standfirst,
        tags: content.tags,
        tagURI: tagURI(options.tagAuthority, content.number),
        translationGroup: content.translationGroup,
        updateOf: content.updateOf === undefined ? null : (related.get(String(content.updateOf)) ?? null),
        urgency: content.urgency,
        url,
        usageTerms: content.usageTerms,
        views: { counted: 0, legacy: legacyViews },
        visibleUntil: until,
        wordCount: words,
      }
    },
  )
}
