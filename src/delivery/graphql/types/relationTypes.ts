import type { GraphQLObjectType } from 'graphql'
import type {
  PublicAuthor,
  PublicImage,
  PublicSection,
  PublicSource,
} from '../../../domain/article/publicArticle.ts'
import { createSourceKindType } from './leafTypes.ts'
import { field, listOf, required } from './typeKit.ts'
import type { TypeKit } from './typeKit.ts'

type Ancestor = PublicSection['ancestors'][number]

/** Makes a section with its place in the tree and its shelf. */
export const createSectionType = (kit: TypeKit): GraphQLObjectType<PublicSection, unknown> => {
  const { absolute, articles, GraphQL } = kit
  const text = required(GraphQL, GraphQL.GraphQLString)
  const place = {
    path: field(text, 'Path on the site, such as /news/regions/.'),
    slug: field(text, 'Short name in addresses.'),
    title: field(text, 'Name for readers, in the language that was asked for.'),
    url: field(text, 'Absolute form of the path.', ({ path }: Ancestor, _, context) =>
      absolute(path, context),
    ),
  }
  const ancestor = new GraphQL.GraphQLObjectType<Ancestor, unknown>({
    name: 'NewsSectionLink',
    description: 'A section above another one in the tree.',
    fields: { ...place },
  })
  return new GraphQL.GraphQLObjectType<PublicSection, unknown>({
    name: 'NewsSection',
    description: 'A section of the site.',
    fields: () => ({
      ...place,
      ancestors: field(listOf(GraphQL, ancestor), 'From the root of the tree to the parent.'),
      articles: articles<PublicSection>(
        'Published articles of the section and of those under it, newest first.',
        ({ id }) => ({ section: id }),
      ),
      description: field(GraphQL.GraphQLString, 'One or two sentences about the section.'),
    }),
  })
}

/** Makes a person who writes, with everything that bears the name. */
export const createAuthorType = (
  { absolute, articles, GraphQL }: TypeKit,
  image: GraphQLObjectType<PublicImage, unknown>,
): GraphQLObjectType<PublicAuthor, unknown> => {
  const text = required(GraphQL, GraphQL.GraphQLString)
  return new GraphQL.GraphQLObjectType<PublicAuthor, unknown>({
    name: 'NewsAuthor',
    description: 'A person who is named as an author.',
    fields: () => ({
      name: field(text, 'Name as it is printed.'),
      articles: articles<PublicAuthor>('Published articles of the author, newest first.', ({ id }) => ({
        author: id,
      })),
      biography: field(GraphQL.GraphQLString, 'A few sentences about the author.'),
      path: field(text, 'Path on the site.'),
      photo: field(image, 'A picture of the author.'),
      slug: field(text, 'Short name in addresses.'),
      url: field(text, 'Absolute form of the path.', ({ path }: PublicAuthor, _, context) =>
        absolute(path, context),
      ),
    }),
  })
}

/** Makes an organisation that stories come from. */
export const createSourceType = (
  kit: TypeKit,
  image: GraphQLObjectType<PublicImage, unknown>,
): GraphQLObjectType<PublicSource, unknown> => {
  const { absolute, articles, GraphQL } = kit
  const text = required(GraphQL, GraphQL.GraphQLString)
  const kind = createSourceKindType(kit)
  return new GraphQL.GraphQLObjectType<PublicSource, unknown>({
    name: 'NewsSource',
    description: 'An organisation that stories come from or are cited from.',
    fields: () => ({
      name: field(text, 'Name as it is printed.'),
      articles: articles<PublicSource>(
        'Published articles that come from the source, newest first.',
        ({ id }) => ({
          source: id,
        }),
      ),
      homePage: field(GraphQL.GraphQLString, 'Absolute address of its own site.'),
      kind: field(required(GraphQL, kind), 'What sort of organisation it is.'),
      logo: field(image, 'Its sign.'),
      path: field(text, 'Path on this site.'),
      slug: field(text, 'Short name in addresses.'),
      url: field(text, 'Absolute form of the path.', ({ path }: PublicSource, _, context) =>
        absolute(path, context),
      ),
    }),
  })
}
