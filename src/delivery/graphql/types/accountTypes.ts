import type { GraphQLObjectType } from 'graphql'
import type { ReferencedArticle } from '../../../domain/article/publicArticle.ts'
import type { PublishedCorrection } from '../../../domain/article/publishedCorrection.ts'
import { CORRECTION_SEVERITIES } from '../../../domain/workflow/correction.ts'
import { field, required } from './typeKit.ts'
import type { TypeKit } from './typeKit.ts'

const MEANINGS: Record<(typeof CORRECTION_SEVERITIES)[number], string> = {
  clarification: 'It could be misread.',
  correction: 'It was wrong.',
  retraction: 'The story should not have stood.',
}

/** Makes what readers were told of a mistake. */
export const createCorrectionType = ({
  dateTime,
  GraphQL,
}: TypeKit): GraphQLObjectType<PublishedCorrection, unknown> => {
  const text = required(GraphQL, GraphQL.GraphQLString)
  const severity = new GraphQL.GraphQLEnumType({
    name: 'NewsCorrectionSeverity',
    description: 'How grave a correction is.',
    values: Object.fromEntries(
      CORRECTION_SEVERITIES.map((value) => [value, { description: MEANINGS[value], value }]),
    ),
  })
  return new GraphQL.GraphQLObjectType<PublishedCorrection, unknown>({
    name: 'NewsArticleCorrection',
    description: 'What readers were told of a mistake. Nothing that is released later takes it away.',
    fields: {
      at: field(required(GraphQL, dateTime), 'When the corrected words were released, UTC.'),
      right: field(text, 'What is right.'),
      severity: field(required(GraphQL, severity), 'How grave it is.'),
      wrong: field(text, 'What was wrong.'),
    },
  })
}

/** Makes what leads to another article. */
export const createArticleLinkType = ({
  GraphQL,
}: TypeKit): GraphQLObjectType<ReferencedArticle, unknown> => {
  const text = required(GraphQL, GraphQL.GraphQLString)
  return new GraphQL.GraphQLObjectType<ReferencedArticle, unknown>({
    name: 'NewsArticleLink',
    description: 'The way to another published article.',
    fields: {
      headline: field(text, 'Its headline.'),
      language: field(text, 'BCP 47 tag.'),
      number: field(required(GraphQL, GraphQL.GraphQLInt), 'Its permanent number.'),
      path: field(text, 'Permalink on the site.'),
      url: field(text, 'Absolute form of the path.'),
    },
  })
}
