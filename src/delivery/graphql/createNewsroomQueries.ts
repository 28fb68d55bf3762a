import type { GraphQLFieldConfig, GraphQLFieldConfigArgumentMap } from 'graphql'
import type { Previews } from '../../domain/preview/previews.ts'
import type { Lookup, ListPage, ListQuery, NewsstandReader } from '../../domain/edition/newsstandReader.ts'
import { encodeCursor } from '../cursor.ts'
import { createBadInput } from './badInput.ts'
import type { GraphQLModule } from './badInput.ts'
import type { NewsroomQueryName } from './graphQLSurfaces.ts'
import { createArgumentReader, DEFAULT_LIMIT, MAX_LIMIT } from './readArguments.ts'
import type { BoundArguments, ListArguments } from './readArguments.ts'
import { createDateTime, createJSON, createScalarFinder } from './reuseScalar.ts'
import type { GeneratedQueries } from './reuseScalar.ts'
import { createNewsTypes } from './types/articleType.ts'
import { createListTypes } from './types/listTypes.ts'
import { field, listOf, required } from './types/typeKit.ts'
import type { ArticlesField, TypeKit } from './types/typeKit.ts'

export interface NewsroomQueriesDeps {
  /** Is told of an answer that holds unpublished words: nothing may keep or index it. */
  keepPrivate(context: unknown): void
  /** Finds what opens preview links behind a request's GraphQL context. */
  previewsOf(context: unknown): Pick<Previews, 'read'>
  /** Finds the reader behind a request's GraphQL context: `{ req }` in Payload. */
  readerOf(context: unknown): NewsstandReader
}

/** What Payload's `graphQL.queries` expects: called once with its own GraphQL module and what it has generated. */
export type NewsroomQueries = (
  GraphQL: GraphQLModule,
  generated: GeneratedQueries,
) => Record<NewsroomQueryName, GraphQLFieldConfig<unknown, unknown>>

interface LatestArguments extends BoundArguments, ListArguments {
  author?: null | string
  language?: null | string
  section?: null | string
  source?: null | string
  tag?: null | string
}

interface LanguageArgument {
  language?: null | string
}

/** How many sections an answer is taken to hold, for its cost. */
const ASSUMED_SECTIONS = 50

const liveArticle = (found: Lookup) => (found.state === 'live' ? found.article : null)

/**
 * Creates the queries of readers' front ends. They read the newsstand alone: an article is there when its readers may see
 * it, and what is unknown, unpublished or killed is null alike. No argument can reach a draft but the token of a link that
 * the desk has made for it.
 */
export const createNewsroomQueries = ({
  keepPrivate,
  previewsOf,
  readerOf,
}: NewsroomQueriesDeps): NewsroomQueries => {
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
    const dateTime = find('DateTime') ?? createDateTime(GraphQL)
    const kit: TypeKit = {
      absolute: (path, context) => `${readerOf(context).site.siteURL}${path}`,
      articles,
      dateTime,
      GraphQL,
      json: find('JSON') ?? createJSON(GraphQL),
      translations: (article, context) => readerOf(context).translations(article),
      updates: (article, context) => readerOf(context).updatesOf(article),
    }
    const types = createNewsTypes(kit)
    const lists = createListTypes(kit, types.article)
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
    const languageArgument: GraphQLFieldConfigArgumentMap = {
      language: { type: GraphQLString, description: 'One of the languages of the site, as a BCP 47 tag.' },
    }
    /** The language that was asked for, or that of the site. */
    const languageOf = ({ language }: LanguageArgument, context: unknown): string => {
      const { site } = readerOf(context)
      return language == null ? site.language : read.language(language, site.languages)
    }
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
      breaking: field<unknown, LanguageArgument>(
        lists.breaking,
        'The banner of the front page now, in the language of the site unless another is given; or null.',
        (_, args, context) => readerOf(context).breaking(languageOf(args, context)),
        languageArgument,
      ),
      corrections: field<unknown, LanguageArgument & ListArguments>(
        required(GraphQL, lists.corrections),
        'Published articles that were corrected, the latest correction first; in all languages unless one is given.',
        (_, args, context) =>
          readerOf(context).corrections({
            ...read.page(args),
            ...(args.language == null ? {} : { language: languageOf(args, context) }),
          }),
        { ...pageArguments, ...languageArgument },
      ),
      latestArticles: field<unknown, LatestArguments>(
        page,
        'Published articles, newest first; null when the section, source or author is unknown.',
        async (_, args, context) => {
          const query = { ...read.page(args), ...read.filters(args), ...read.bounds(args) }
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
          publishedBefore: { type: dateTime, description: 'First published before this instant.' },
          publishedFrom: { type: dateTime, description: 'First published at this instant or later.' },
          section: { type: GraphQLString, description: 'Slug of a section; those under it count too.' },
          source: { type: GraphQLString, description: 'Slug of a source.' },
          tag: { type: GraphQLString, description: 'A tag.' },
          urgencyAtMost: {
            type: GraphQLInt,
            description: 'This urgency and more urgent ones: 1 (flash) to 8. Those without one are left out.',
          },
        },
      ),
      newsList: field<unknown, { slug: string } & LanguageArgument & ListArguments>(
        lists.list,
        'The list with this name in a language, that of the site unless another is given; null when there is none. "front" and the slugs of sections always exist.',
        (_, args, context) =>
          readerOf(context).curated(read.text('slug', args.slug), languageOf(args, context), read.page(args)),
        { ...pageArguments, ...languageArgument, ...slugArgument('list') },
      ),
      previewArticle: field<unknown, { token: string }>(
        types.article,
        'The latest draft of the article that a preview link opens; null for one that was changed, has expired or was revoked.',
        async (_, { token }, context) => {
          keepPrivate(context)
          return (await previewsOf(context).read(token))?.article ?? null
        },
        {
          token: {
            type: new GraphQL.GraphQLNonNull(GraphQLString),
            description: 'The token in the address of the link.',
          },
        },
      ),
      section: field<unknown, { slug: string } & LanguageArgument>(
        types.section,
        'The section with this slug, or null.',
        (_, args, context) =>
          readerOf(context).section(
            read.text('slug', args.slug),
            args.language == null ? undefined : languageOf(args, context),
          ),
        { ...languageArgument, ...slugArgument('section') },
      ),
      sections: {
        ...field<unknown, LanguageArgument>(
          listOf(GraphQL, types.section),
          'The sections that the navigation in a language shows, in their order; all of them unless one is given.',
          (_, args, context) =>
            readerOf(context).sections(args.language == null ? undefined : languageOf(args, context)),
          languageArgument,
        ),
        extensions: { listSize: ASSUMED_SECTIONS },
      },
      source: field<unknown, { slug: string }>(
        types.source,
        'The source with this slug, or null.',
        (_, { slug }, context) => readerOf(context).source(read.text('slug', slug)),
        slugArgument('source'),
      ),
    }
  }
}
