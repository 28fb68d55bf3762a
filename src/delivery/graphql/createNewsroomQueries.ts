import type { GraphQLFieldConfig, GraphQLFieldConfigArgumentMap } from 'graphql'
import type { Lookup, ListPage, ListQuery, NewsstandReader } from '../../domain/edition/newsstandReader.ts'
import { encodeCursor } from '../cursor.ts'
import { createBadInput } from './badInput.ts'
import type { GraphQLModule } from './badInput.ts'
import type { NewsroomQueryName } from './graphQLSurfaces.ts'
import { createArgumentReader, DEFAULT_LIMIT, MAX_LIMIT } from './readArguments.ts'
import type { ListArguments } from './readArguments.ts'
import { createDateTime, createJSON, createScalarFinder } from './reuseScalar.ts'
import type { GeneratedQueries } from './reuseScalar.ts'
import { createNewsTypes } from './types/articleType.ts'
import { field, listOf } from './types/typeKit.ts'
import type { ArticlesField } from './types/typeKit.ts'

export interface NewsroomQueriesDeps {
  /** Finds the reader behind a request's GraphQL context: `{ req }` in Payload. */
  readerOf(context: unknown): NewsstandReader
}

/** What Payload's `graphQL.queries` expects: called once with its own GraphQL module and what it has generated. */
export type NewsroomQueries = (
  GraphQL: GraphQLModule,
  generated: GeneratedQueries,
) => Record<NewsroomQueryName, GraphQLFieldConfig<unknown, unknown>>

interface LatestArguments extends ListArguments {
  author?: null | string
  language?: null | string
  section?: null | string
  source?: null | string
  tag?: null | string
}

const liveArticle = (found: Lookup) => (found.state === 'live' ? found.article : null)

/**
 * Creates the queries of readers' front ends. They read the newsstand alone: an article is there when its readers may see
 * it, so no argument can reach a draft, and what is unknown, unpublished or killed is null alike.
 */
export const createNewsroomQueries = ({ readerOf }: NewsroomQueriesDeps): NewsroomQueries => {
  const listings = new WeakMap<object, Map<string, Promise<ListPage>>>()

  /** Reads each distinct list of one request once, however many articles of a page ask for it. */
  const listOnce = (context: unknown, query: ListQuery): Promise<ListPage> => {
    const owner = Object(context) as object
    const known = listings.get(owner) ?? new Map<string, Promise<ListPage>>()
    listings.set(owner, known)
    const key = JSON.stringify(query)
    const page = known.get(key) ?? readerOf(context).list(query)
    known.set(key, page)
    return page
  }

  return (GraphQL, generated) => {
    const { GraphQLInt, GraphQLString } = GraphQL
    const find = createScalarFinder(GraphQL, generated)
    const read = createArgumentReader(createBadInput(GraphQL))
    const pageArguments: GraphQLFieldConfigArgumentMap = {
      before: { type: GraphQLString, description: 'The `next` of the page before; none for the first page.' },
      limit: {
        type: GraphQLInt,
        defaultValue: DEFAULT_LIMIT,
        description: `How many articles the page holds at most: 1 to ${MAX_LIMIT}.`,
      },
    }
    const articles: ArticlesField = (description, filterOf) => ({
      type: new GraphQL.GraphQLNonNull(page),
      args: pageArguments,
      description,
      resolve: (parent, args, context) => listOnce(context, { ...filterOf(parent), ...read.page(args) }),
    })
    const types = createNewsTypes({
      absolute: (path, context) => `${readerOf(context).site.siteURL}${path}`,
      articles,
      dateTime: find('DateTime') ?? createDateTime(GraphQL),
      GraphQL,
      json: find('JSON') ?? createJSON(GraphQL),
    })
    const page = new GraphQL.GraphQLObjectType<ListPage, unknown>({
      name: 'NewsArticlePage',
      description: 'One page of a list of articles. Paging neither repeats nor skips an article.',
      fields: {
        articles: field(listOf(GraphQL, types.article), 'Newest first.'),
        next: field(
          GraphQLString,
          'Give it as `before` to get the next page; null on the last one.',
          ({ next }: ListPage) => (next === null ? null : encodeCursor(next)),
        ),
      },
    })
    const slugArgument = (of: string): GraphQLFieldConfigArgumentMap => ({
      slug: {
        type: new GraphQL.GraphQLNonNull(GraphQLString),
        description: `Short name of the ${of} in addresses.`,
      },
    })

    return {
      articleByNumber: field<unknown, { number: number }>(
        types.article,
        'The published article with this number, or null.',
        async (_, { number }, context) => liveArticle(await readerOf(context).byNumber(read.number(number))),
        {
          number: {
            type: new GraphQL.GraphQLNonNull(GraphQLInt),
            description: 'The permanent number of the article.',
          },
        },
      ),
      articleByPath: field<unknown, { path: string }>(
        types.article,
        'The published article at this path, or null. A moved address leads to its article: compare `path`.',
        async (_, args, context) => {
          const path = read.path(args.path)
          const reader = readerOf(context)
          const found = await reader.byPath(path)
          const target = found.state === 'unknown' ? await reader.redirect(path) : null
          return liveArticle(target?.startsWith('/') ? await reader.byPath(target) : found)
        },
        {
          path: {
            type: new GraphQL.GraphQLNonNull(GraphQLString),
            description: 'Path on the site, such as /news/regions/158043.html.',
          },
        },
      ),
      author: field<unknown, { slug: string }>(
        types.author,
        'The author with this slug, or null.',
        (_, { slug }, context) => readerOf(context).author(read.text('slug', slug)),
        slugArgument('author'),
      ),
      latestArticles: field<unknown, LatestArguments>(
        page,
        'Published articles, newest first; null when the section, source or author is unknown.',
        async (_, args, context) => {
          const query = { ...read.page(args), ...read.filters(args) }
          const reader = readerOf(context)
          const [section, source, author] = await Promise.all([
            args.section == null ? undefined : reader.section(read.text('section', args.section)),
            args.source == null ? undefined : reader.source(read.text('source', args.source)),
            args.author == null ? undefined : reader.author(read.text('author', args.author)),
          ])
          if (section === null || source === null || author === null) {
            return null
          }
          return listOnce(context, {
            ...query,
            ...(author && { author: author.id }),
            ...(section && { section: section.id }),
            ...(source && { source: source.id }),
          })
        },
        {
          author: { type: GraphQLString, description: 'Slug of an author.' },
          ...pageArguments,
          language: { type: GraphQLString, description: 'BCP 47 tag, such as en or az.' },
          section: { type: GraphQLString, description: 'Slug of a section; those under it count too.' },
          source: { type: GraphQLString, description: 'Slug of a source.' },
          tag: { type: GraphQLString, description: 'A tag.' },
        },
      ),
      section: field<unknown, { slug: string }>(
        types.section,
        'The section with this slug, or null.',
        (_, { slug }, context) => readerOf(context).section(read.text('slug', slug)),
        slugArgument('section'),
      ),
      source: field<unknown, { slug: string }>(
        types.source,
        'The source with this slug, or null.',
        (_, { slug }, context) => readerOf(context).source(read.text('slug', slug)),
        slugArgument('source'),
      ),
    }
  }
}
