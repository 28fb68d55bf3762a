import type { CollectionConfig, Config, Plugin } from 'payload'

import { nestedDocsPlugin } from '@payloadcms/plugin-nested-docs'
import { redirectsPlugin } from '@payloadcms/plugin-redirects'
import { seoPlugin } from '@payloadcms/plugin-seo'

import type { NewsroomOptions, SanitizedOptions } from './config/options.ts'

import { createAccess } from '../collections/access.ts'
import { closeToPublic } from '../collections/closeToPublic.ts'
import { labels } from '../collections/labels.ts'
import { newsroomCollections } from '../collections/newsroomCollections.ts'
import { checkedRedirectFields } from '../collections/redirectFields.ts'
import { createSiteEndpoints } from './adapters/payloadEndpoint.ts'
import { sanitizeOptions } from './config/options.ts'
import { createCostRules } from './delivery/graphql/costRule.ts'
import { createNewsroomQueries } from './delivery/graphql/createNewsroomQueries.ts'
import { exposeErrorCode } from './delivery/graphql/exposeErrorCode.ts'
import { siteOfPayload } from './delivery/siteOfPayload.ts'
import { hasRole, RELEASE_ROLE } from './domain/access/roles.ts'
import { runtimeOf } from './domain/runtime.ts'
import { initNewsroom } from './onInit.ts'

/** Collections come first in the panel in this order; those of the host follow. */
const withCollections = (config: Config, collections: CollectionConfig[]): Config => ({
  ...config,
  collections: [...collections, ...(config.collections ?? [])],
  i18n: { ...config.i18n, translations: { ...config.i18n?.translations } },
})

/** Adds what Payload's own plugins do better than we would: the tree of sections, SEO fields, redirects. */
const withPayloadPlugins = async (
  config: Config,
  { overrides, site, slugs, ...options }: SanitizedOptions,
): Promise<Config> => {
  const access = createAccess({ overrides, site, slugs, ...options })
  const { fields, ...redirects } = overrides.redirects ?? {}
  const plugins: Plugin[] = [
    nestedDocsPlugin({
      collections: [slugs.sections],
      generateLabel: (_, doc) => String(doc.title),
      generateURL: (docs) => docs.map((doc) => `/${String(doc.slug)}`).join(''),
    }),
    seoPlugin({
      collections: [slugs.articles as never],
      generateDescription: ({ doc }: { doc: Record<string, unknown> }) => String(doc.standfirst ?? ''),
      generateTitle: ({ doc }: { doc: Record<string, unknown> }) =>
        `${String(doc.headline ?? '')} - ${site.name}`,
      uploadsCollection: slugs.media as never,
    }),
    redirectsPlugin({
      collections: [slugs.articles, slugs.sections],
      overrides: {
        ...redirects,
        slug: slugs.redirects,
        access: {
          create: access.atLeast('editor'),
          delete: access.atLeast('editor'),
          read: access.desk,
          update: access.atLeast('editor'),
          ...redirects.access,
        },
        admin: { group: labels.reference, ...redirects.admin },
        fields: ({ defaultFields }) => {
          const checked = checkedRedirectFields(defaultFields)
          return fields === undefined ? checked : fields({ defaultFields: checked })
        },
      },
    }),
  ]
  let composed = config
  for (const plugin of plugins) {
    composed = await plugin(composed)
  }
  return composed
}

const withGraphQL = (config: Config, options: SanitizedOptions): Config => {
  const access = createAccess(options)
  const queries = createNewsroomQueries({
    readerOf: (context) => runtimeOf((context as { req: { payload: object } }).req.payload).reader,
  })
  const costRules = createCostRules({
    isExempt: (context: unknown) => hasRole(access.roleOf((context as { req: never }).req), RELEASE_ROLE),
    maxCost: options.graphQL.maxCost,
    maxDepth: options.graphQL.maxDepth,
  })
  const { graphQL, hooks } = config
  return {
    ...config,
    graphQL: {
      ...graphQL,
      queries: (GraphQL, generated) => ({
        ...queries(GraphQL as never, generated as never),
        ...graphQL?.queries?.(GraphQL, generated),
      }),
      validationRules: (args) => [...costRules(args as never), ...(graphQL?.validationRules?.(args) ?? [])],
    },
    hooks: { ...hooks, afterError: [...(hooks?.afterError ?? []), exposeErrorCode as never] },
  }
}

const withBehaviour = (config: Config, options: SanitizedOptions): Config => {
  const { onInit } = config
  return {
    ...config,
    endpoints: [
      ...(config.endpoints ?? []),
      ...createSiteEndpoints({
        handlerOf: (payload) => ({
          handle: siteOfPayload(payload).handleWithoutSlashes,
          siteURL: options.site.siteURL,
        }),
      }),
    ],
    onInit: async (payload) => {
      await initNewsroom(payload, options)
      await onInit?.(payload)
    },
  }
}

/**
 * Adds a newsroom to a Payload project: collections of articles, authors, sources and sections, editions and a change log of
 * what was released, a newsstand that readers' pages, feeds and GraphQL queries are served from.
 *
 * @throws Error, when the config is built, that lists every wrong option with its remedy
 */
export const newsroom =
  (given: NewsroomOptions) =>
  async (config: Config): Promise<Config> => {
    const options = sanitizeOptions(given)
    const composed = await withPayloadPlugins(withCollections(config, newsroomCollections(options)), options)
    const closed: Config = {
      ...composed,
      admin: { ...composed.admin, user: composed.admin?.user ?? options.slugs.users },
      collections: closeToPublic(composed.collections ?? [], options),
    }
    return options.disabled ? closed : withBehaviour(withGraphQL(closed, options), options)
  }
