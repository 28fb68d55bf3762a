import type { GraphQLObjectType } from 'graphql'
import type { CorrectionNote } from '../../../domain/article/correctionNote.ts'
import type { PublicArticle } from '../../../domain/article/publicArticle.ts'
import type {
  Breaking,
  Correction,
  CorrectionPage,
  CuratedList,
} from '../../../domain/edition/newsstandReader.ts'
import { encodeCursor } from '../../cursor.ts'
import { field, listOf, required } from './typeKit.ts'
import type { TypeKit } from './typeKit.ts'

type Paged = Pick<CorrectionPage, 'next'>

export interface ListTypes {
  breaking: GraphQLObjectType<Breaking, unknown>
  corrections: GraphQLObjectType<CorrectionPage, unknown>
  list: GraphQLObjectType<CuratedList, unknown>
}

/** Makes what editors put in order: lists with their banner, and the stories that were corrected. */
export const createListTypes = (
  { dateTime, GraphQL }: TypeKit,
  article: GraphQLObjectType<PublicArticle, unknown>,
): ListTypes => {
  const { GraphQLInt, GraphQLString } = GraphQL
  const text = required(GraphQL, GraphQLString)
  const articles = listOf(GraphQL, article)
  const next = field<Paged>(
    GraphQLString,
    'Give it as `before` to get the next page; null on the last one.',
    (page) => (page.next === null ? null : encodeCursor(page.next)),
  )
  const breaking = new GraphQL.GraphQLObjectType<Breaking, unknown>({
    name: 'NewsBreaking',
    description: 'The banner above everything else.',
    fields: {
      article: field(article, 'The story that it leads to, if there is one.'),
      text: field(text, 'The words to show.'),
      until: field(dateTime, 'When it ends; null until editors take it down.'),
    },
  })
  const note = new GraphQL.GraphQLObjectType<CorrectionNote, unknown>({
    name: 'NewsCorrectionNote',
    description: 'What a text says about a correction of itself.',
    fields: {
      date: field(GraphQLString, 'When it was corrected, as ISO-8601.'),
      text: field(text, 'What was wrong and what is right.'),
    },
  })
  const correction = new GraphQL.GraphQLObjectType<Correction, unknown>({
    name: 'NewsCorrection',
    description: 'A story that was corrected.',
    fields: {
      article: field(required(GraphQL, article), 'The story as it reads now.'),
      correctedAt: field(required(GraphQL, dateTime), 'When it was last corrected, UTC.'),
      notes: field(listOf(GraphQL, note), 'What the text itself says about it.'),
    },
  })
  return {
    breaking,
    corrections: new GraphQL.GraphQLObjectType<CorrectionPage, unknown>({
      name: 'NewsCorrectionPage',
      description: 'One page of corrected stories.',
      fields: { entries: field(listOf(GraphQL, correction), 'The latest correction first.'), next },
    }),
    list: new GraphQL.GraphQLObjectType<CuratedList, unknown>({
      name: 'NewsList',
      description: 'One page of a list that editors keep: what they pinned leads, the rest is newest first.',
      fields: {
        articles: field(articles, 'In the order of the list. Paging neither repeats nor skips one.'),
        breaking: field(breaking, 'The banner of the list.'),
        expiresAt: field(dateTime, 'When the page changes by itself: a pin, the banner or a story ends.'),
        language: field(text, 'Language of the list as a BCP 47 tag.'),
        next,
        pinned: field(
          required(GraphQL, GraphQLInt),
          'How many of the articles lead because they are pinned.',
        ),
        slug: field(text, 'Name of the list.'),
        title: field(GraphQLString, 'What editors call it; null for a list that fills itself.'),
      },
    }),
  }
}
