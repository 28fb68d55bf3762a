import type { GraphQLObjectType } from 'graphql'
import type { PublicArticle, PublicCitation } from '../../../domain/article/publicArticle.ts'
import {
  createBodyType,
  createDatelineType,
  createImageType,
  createRoleType,
  createSEOType,
  createViewsType,
} from './leafTypes.ts'
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
  const author = createAuthorType(kit)
  const section = createSectionType(kit)
  const source = createSourceType(kit)

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
      body: field(required(GraphQL, createBodyType(kit)), 'The text.'),
      canonicalURL: field(text, 'Absolute address of the original: this page or another one.'),
      citations: field(citations, 'The sources that the text refers to.'),
      copyrightHolder: field(GraphQLString, 'Who holds the copyright.'),
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
      hero: field(createImageType(kit), 'Main picture.'),
      kicker: field(GraphQLString, 'The short line over the headline.'),
      language: field(text, 'Language of the text as a BCP 47 tag.'),
      modifiedAt: field(required(GraphQL, dateTime), 'When the words last changed for readers, UTC.'),
      number: field(required(GraphQL, GraphQLInt), 'Permanent number; never used for another article.'),
      originalURL: field(GraphQLString, 'Address of the page that the article was imported from.'),
      path: field(text, 'Permalink on the site, such as /news/regions/158043.html.'),
      publishedAt: field(required(GraphQL, dateTime), 'When the article was first published, UTC.'),
      section: field(required(GraphQL, section), 'Main section.'),
      sections: field(listOf(GraphQL, section), 'Further sections.'),
      seo: field(required(GraphQL, createSEOType(kit)), 'Wording for search engines.'),
      slug: field(GraphQLString, 'Headline in the form of an address.'),
      slugline: field(GraphQLString, 'Short name that agencies identify the story by.'),
      source: field(source, 'The organisation that the article comes from.'),
      standfirst: field(GraphQLString, 'The paragraph that leads into the text.'),
      tags: field(listOf(GraphQL, GraphQLString), 'Tags.'),
      tagURI: field(text, 'Permanent identity in feeds (RFC 4151).'),
      url: field(text, 'Absolute form of the path.'),
      urgency: field(GraphQLInt, '1 (flash) to 8, as the IPTC defines it.'),
      usageTerms: field(GraphQLString, 'What others may do with the article.'),
      views: field(required(GraphQL, createViewsType(kit)), 'How often the article was opened.'),
    },
  })
  return { article, author, section, source }
}
