import type { GraphQLObjectType } from 'graphql'
import type { Translation } from '../../../domain/edition/newsstandReader.ts'
import type { PublicArticle, PublicCitation } from '../../../domain/article/publicArticle.ts'
import {
  createBodyType,
  createDatelineType,
  createImageType,
  createRoleType,
  createSEOType,
  createViewsType,
} from './leafTypes.ts'
import { createArticleLinkType, createCorrectionType } from './accountTypes.ts'
import { createAuthorType, createSectionType, createSourceType } from './relationTypes.ts'
import { field, listOf, required } from './typeKit.ts'
import type { TypeKit } from './typeKit.ts'

export interface NewsTypes {
  article: GraphQLObjectType<PublicArticle, unknown>
  author: ReturnType<typeof createAuthorType>
  section: ReturnType<typeof createSectionType>
  source: ReturnType<typeof createSourceType>
}

/**
 * Makes the types of readers' front ends. Their names begin with "News", so that they never meet Payload's generated
 * ones, and no database id is among their fields: numbers, slugs and paths are what lasts.
 */
export const createNewsTypes = (kit: TypeKit): NewsTypes => {
  const { dateTime, GraphQL } = kit
  const { GraphQLInt, GraphQLString } = GraphQL
  const text = required(GraphQL, GraphQLString)
  const image = createImageType(kit)
  const author = createAuthorType(kit, image)
  const section = createSectionType(kit)
  const source = createSourceType(kit, image)

  const contributor = new GraphQL.GraphQLObjectType<PublicArticle['authors'][number], unknown>({
    name: 'NewsContributor',
    description: 'An author of an article with the role in it.',
    fields: {
      author: field(required(GraphQL, author), 'The person.'),
      role: field(required(GraphQL, createRoleType(kit)), 'What the person did.'),
    },
  })
  const citation = new GraphQL.GraphQLObjectType<PublicCitation, unknown>({
    name: 'NewsCitation',
    description: 'A reference, inside the text, to another source.',
    fields: {
      name: field(text, 'What the text calls the source.'),
      cue: field(text, 'The words that credit, such as "reported" or "according to".'),
      quote: field(GraphQLString, 'The words quoted.'),
      source: field(source, 'The source, when it is a known one.'),
    },
  })
  const translation = new GraphQL.GraphQLObjectType<Translation, unknown>({
    name: 'NewsTranslation',
    description: 'A language in which a story can be read.',
    fields: {
      headline: field(text, 'Headline in this language.'),
      language: field(text, 'BCP 47 tag.'),
      number: field(required(GraphQL, GraphQLInt), 'Permanent number of the article in this language.'),
      path: field(text, 'Permalink on the site.'),
      url: field(text, 'Absolute form of the path.'),
    },
  })
  const link = createArticleLinkType(kit)
  const contributors = listOf(GraphQL, contributor)
  const citations = listOf(GraphQL, citation)
  const credit = new GraphQL.GraphQLObjectType<PublicArticle, unknown>({
    name: 'NewsCredit',
    description: 'Whom an article is by, ready to print and as data.',
    fields: {
      authors: field(contributors, 'The persons with their roles.'),
      byline: field(
        GraphQLString,
        'The persons in one line, without "By".',
        (article: PublicArticle) => article.credit.byline,
      ),
      citations: field(citations, 'The sources that the text refers to.'),
      line: field(
        text,
        'Everything that a credit must say, in one line.',
        (article: PublicArticle) => article.credit.line,
      ),
      source: field(source, 'The organisation that the article comes from.'),
    },
  })

  const article = new GraphQL.GraphQLObjectType<PublicArticle, unknown>({
    name: 'NewsArticle',
    description: 'A published article as its readers see it now.',
    fields: {
      authors: field(contributors, 'The persons with their roles.'),
      body: field(required(GraphQL, createBodyType(kit)), 'The text.', (self: PublicArticle) => self),
      canonicalURL: field(text, 'Absolute address of the original: this page or another one.'),
      citations: field(citations, 'The sources that the text refers to.'),
      copyrightHolder: field(GraphQLString, 'Who holds the copyright.'),
      corrections: field(
        listOf(GraphQL, createCorrectionType(kit)),
        'What readers were told of mistakes, the latest first; notes in the text itself are apart.',
      ),
      credit: field(
        required(GraphQL, credit),
        'Byline, credit line and what they are made of.',
        (self: PublicArticle) => self,
      ),
      dateline: field(createDatelineType(kit), 'Where and when the story was told.'),
      editionHash: field(
        text,
        'Hash of the released content: changes when the words change.',
        ({ edition }: PublicArticle) => edition.hash,
      ),
      genre: field(GraphQLString, 'Kind of story, such as interview or analysis.'),
      headline: field(text, 'Headline.'),
      hero: field(image, 'Main picture.'),
      kicker: field(GraphQLString, 'The short line over the headline.'),
      language: field(text, 'Language of the text as a BCP 47 tag.'),
      modifiedAt: field(required(GraphQL, dateTime), 'When the words last changed for readers, UTC.'),
      number: field(required(GraphQL, GraphQLInt), 'Permanent number; never used for another article.'),
      originalURL: field(GraphQLString, 'Address of the page that the article was imported from.'),
      path: field(text, 'Permalink on the site, such as /news/regions/158043.html.'),
      publishedAt: field(required(GraphQL, dateTime), 'When the article was first published, UTC.'),
      readingMinutes: field(
        required(GraphQL, GraphQLInt),
        'How long the text takes to read, in minutes; 0 where there is nothing to read.',
      ),
      section: field(required(GraphQL, section), 'Main section, named in the language of the article.'),
      sections: field(listOf(GraphQL, section), 'Further sections.'),
      seo: field(required(GraphQL, createSEOType(kit, image)), 'Wording for search engines.'),
      slug: field(GraphQLString, 'Headline in the form of an address.'),
      slugline: field(GraphQLString, 'Short name that agencies identify the story by.'),
      source: field(source, 'The organisation that the article comes from.'),
      standfirst: field(GraphQLString, 'The paragraph that leads into the text.'),
      tags: field(listOf(GraphQL, GraphQLString), 'Tags.'),
      translations: {
        ...field<PublicArticle>(
          listOf(GraphQL, translation),
          'The languages in which the story can be read, its own among them.',
          (self, _, context) => kit.translations(self, context),
        ),
        // Each asks the newsstand three times.
        extensions: { complexity: 10 },
      },
      tagURI: field(text, 'Permanent identity in feeds (RFC 4151).'),
      updatedBy: {
        ...field<PublicArticle>(
          listOf(GraphQL, link),
          'The stories that bring this one up to date and that can be read now, the latest first.',
          (self, _, context) => kit.updates(self, context),
        ),
        // Each asks the newsstand three times.
        extensions: { complexity: 10 },
      },
      updateOf: field(link, 'The story that this one brings up to date, while it can be read.'),
      url: field(text, 'Absolute form of the path.'),
      urgency: field(GraphQLInt, '1 (flash) to 8, as the IPTC defines it.'),
      usageTerms: field(GraphQLString, 'What others may do with the article.'),
      wordCount: field(required(GraphQL, GraphQLInt), 'Words of the text.'),
      views: field(required(GraphQL, createViewsType(kit)), 'How often the article was opened.'),
    },
  })
  return { article, author, section, source }
}
