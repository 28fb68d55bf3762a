import type { GraphQLEnumType, GraphQLObjectType } from 'graphql'
import type { PublicArticle, PublicImage } from '../../../domain/article/publicArticle.ts'
import { richTextToHTML } from '../../../formats/richtext/richTextToHTML.ts'
import { richTextToText } from '../../../formats/richtext/richTextToText.ts'
import { field, listOf, required } from './typeKit.ts'
import type { TypeKit } from './typeKit.ts'

/** Makes the role of a person in a story. */
export const createRoleType = ({ GraphQL }: TypeKit): GraphQLEnumType =>
  new GraphQL.GraphQLEnumType({
    name: 'NewsAuthorRole',
    description: 'What a person did for an article.',
    values: {
      EDITOR: { description: 'Edited it.', value: 'editor' },
      PHOTOGRAPHER: { description: 'Took its pictures.', value: 'photographer' },
      REPORTER: { description: 'Reported or wrote it.', value: 'reporter' },
      TRANSLATOR: { description: 'Translated it.', value: 'translator' },
    },
  })

/** Makes the kind of an organisation that stories come from. */
export const createSourceKindType = ({ GraphQL }: TypeKit): GraphQLEnumType =>
  new GraphQL.GraphQLEnumType({
    name: 'NewsSourceKind',
    description: 'What sort of organisation a source is.',
    values: {
      AGENCY: { description: 'A news agency.', value: 'agency' },
      OFFICIAL: { description: 'A government or another official body.', value: 'official' },
      OUTLET: { description: 'The outlet itself or one of its house.', value: 'outlet' },
      PARTNER: { description: 'A publication that shares its stories.', value: 'partner' },
      SOCIAL: { description: 'A social network.', value: 'social' },
    },
  })

/** Makes the text of an article in its three forms; each is rendered only when asked for. */
export const createBodyType = ({
  absolute,
  GraphQL,
  json,
}: TypeKit): GraphQLObjectType<PublicArticle, unknown> =>
  new GraphQL.GraphQLObjectType<PublicArticle, unknown>({
    name: 'NewsBody',
    description: 'The text of an article in the form that suits the reader.',
    fields: {
      html: field(
        required(GraphQL, GraphQL.GraphQLString),
        'Safe HTML without a surrounding element; headings start at h2, links are absolute.',
        ({ body, hostBlocks, language, references }: PublicArticle, _, context) =>
          richTextToHTML(body, { baseURL: absolute('/', context), hostBlocks, language, references }),
      ),
      json: field(
        required(GraphQL, json),
        'The serialized Lexical document.',
        ({ body }: PublicArticle) => body,
      ),
      text: field(
        required(GraphQL, GraphQL.GraphQLString),
        'Plain text; paragraphs are separated by a blank line.',
        ({ body, hostBlocks, language, references }: PublicArticle) =>
          richTextToText(body, { hostBlocks, language, references }),
      ),
    },
  })

/** Makes a picture with what must be shown beside it. */
export const createImageType = ({ GraphQL }: TypeKit): GraphQLObjectType<PublicImage, unknown> => {
  const { GraphQLInt, GraphQLString } = GraphQL
  const size = new GraphQL.GraphQLObjectType<PublicImage['sizes'][number], unknown>({
    name: 'NewsImageSize',
    description: 'A smaller rendition of a picture.',
    fields: {
      height: field(required(GraphQL, GraphQLInt), 'Height in pixels.'),
      url: field(required(GraphQL, GraphQLString), 'Absolute address.'),
      width: field(required(GraphQL, GraphQLInt), 'Width in pixels.'),
    },
  })
  const source = new GraphQL.GraphQLObjectType<PublicImage['sources'][number], unknown>({
    name: 'NewsImageSource',
    description: 'Renditions of a picture in another format.',
    fields: {
      mimeType: field(required(GraphQL, GraphQLString), 'Media type, such as image/webp.'),
      sizes: field(listOf(GraphQL, size), 'The renditions.'),
    },
  })
  const focalPoint = new GraphQL.GraphQLObjectType<NonNullable<PublicImage['focalPoint']>, unknown>({
    name: 'NewsFocalPoint',
    description: 'A point in a picture, in percent of its width and height.',
    fields: {
      x: field(required(GraphQL, GraphQL.GraphQLFloat), 'From the left.'),
      y: field(required(GraphQL, GraphQL.GraphQLFloat), 'From the top.'),
    },
  })
  return new GraphQL.GraphQLObjectType<PublicImage, unknown>({
    name: 'NewsImage',
    description: 'A picture with what must be shown beside it.',
    fields: {
      alt: field(required(GraphQL, GraphQLString), 'What the picture shows, for those who do not see it.'),
      caption: field(GraphQLString, 'The words under the picture.'),
      copyrightHolder: field(GraphQLString, 'Who holds the rights.'),
      credit: field(GraphQLString, 'Whom the picture is by; to be shown.'),
      focalPoint: field(focalPoint, 'What a crop must keep; null for the middle.'),
      height: field(GraphQLInt, 'Height in pixels.'),
      mimeType: field(GraphQLString, 'Media type, such as image/jpeg.'),
      sizes: field(listOf(GraphQL, size), 'Smaller renditions of the whole picture, in its own format.'),
      social: field(size, 'The rendition for networks, cut around the focal point.'),
      sources: field(listOf(GraphQL, source), 'The same renditions in formats that are smaller to load.'),
      url: field(required(GraphQL, GraphQLString), 'Absolute address of the original.'),
      usageTerms: field(GraphQLString, 'What others may do with it.'),
      width: field(GraphQLInt, 'Width in pixels.'),
    },
  })
}

/** Makes the place and the date that a story is told from. */
export const createDatelineType = ({
  GraphQL,
}: TypeKit): GraphQLObjectType<NonNullable<PublicArticle['dateline']>, unknown> =>
  new GraphQL.GraphQLObjectType<NonNullable<PublicArticle['dateline']>, unknown>({
    name: 'NewsDateline',
    description: 'Where and when a story was told.',
    fields: {
      date: field(GraphQL.GraphQLString, 'Calendar date in the zone of the outlet, as ISO-8601.'),
      place: field(GraphQL.GraphQLString, 'Name of the place.'),
    },
  })

/** Makes what search engines are told instead of headline and standfirst. */
export const createSEOType = (
  { GraphQL }: TypeKit,
  image: GraphQLObjectType<PublicImage, unknown>,
): GraphQLObjectType<PublicArticle['seo'], unknown> =>
  new GraphQL.GraphQLObjectType<PublicArticle['seo'], unknown>({
    name: 'NewsSEO',
    description: 'Wording for search engines where it differs from the page.',
    fields: {
      description: field(GraphQL.GraphQLString, 'Summary in place of the standfirst.'),
      image: field(image, 'Picture for networks in place of the one above the text.'),
      title: field(GraphQL.GraphQLString, 'Title in place of the headline.'),
    },
  })

/** Makes the number of views, imported and counted. */
export const createViewsType = ({ GraphQL }: TypeKit): GraphQLObjectType<PublicArticle['views'], unknown> => {
  const int = required(GraphQL, GraphQL.GraphQLInt)
  return new GraphQL.GraphQLObjectType<PublicArticle['views'], unknown>({
    name: 'NewsViews',
    description: 'How often an article was opened by readers.',
    fields: {
      counted: field(int, 'Views counted by this site.'),
      legacy: field(int, 'Views that an imported article brought along.'),
      total: field(
        int,
        'Both together: the figure to display.',
        ({ counted, legacy }: PublicArticle['views']) => counted + legacy,
      ),
    },
  })
}
