import type { CollectionConfig, Config, Payload, PayloadRequest, Plugin } from 'payload'

import { nestedDocsPlugin } from '@payloadcms/plugin-nested-docs'
import { redirectsPlugin } from '@payloadcms/plugin-redirects'
import { seoPlugin } from '@payloadcms/plugin-seo'

import type { NewsroomOptions, SanitizedOptions } from './config/options.ts'

import { createAccess } from '../collections/access.ts'
import { closeToPublic } from '../collections/closeToPublic.ts'
import { labels } from '../collections/labels.ts'
import { redirectLabels } from '../collections/labels/redirectLabels.ts'
import { newsroomCollections } from '../collections/newsroomCollections.ts'
import { withPanel } from '../collections/withPanel.ts'
import { layOutSEO, seoFields } from '../collections/articles/seoFields.ts'
import { mergeHooks } from '../collections/overrides.ts'
import { withDateCells } from '../collections/dateCells.ts'
import { withReadableLabels } from '../collections/readableLabels.ts'
import { withRelationCells } from '../collections/relationCells.ts'
import { checkedRedirectFields } from '../collections/redirectFields.ts'
import { checkInput } from '../hooks/checkInput.ts'
import { withAllowedMethods } from './adapters/allowMethods.ts'
import { quietRefusals, withLogging } from './adapters/logging.ts'
import { createEraseEndpoints } from './adapters/eraseEndpoint.ts'
import { createBoardEndpoint } from './adapters/boardEndpoint.ts'
import { createDeskEndpoints } from './adapters/deskEndpoints.ts'
import { createHistoryEndpoint } from './adapters/historyEndpoint.ts'
import { createListEndpoint, createSiteEndpoints } from './adapters/payloadEndpoint.ts'
import { createPresenceEndpoint } from './adapters/presenceEndpoint.ts'
import { createPreviewEndpoints } from './adapters/previewEndpoints.ts'
import { withNotesInGraphQL } from './adapters/noteGraphQL.ts'
import { createTogetherEndpoints } from './adapters/togetherEndpoints.ts'
import { createTranslationEndpoints } from './adapters/translationEndpoints.ts'
import { createWorkflowEndpoints } from './adapters/workflowEndpoints.ts'
import { sanitizeOptions } from './config/options.ts'
import { articleOfRequest, requireRole } from './adapters/deskRequest.ts'
import { createWorkflowFields } from './delivery/graphql/createWorkflowFields.ts'
import { createCostRules } from './delivery/graphql/costRule.ts'
import { createHistoryQuery } from './delivery/graphql/createHistoryQuery.ts'
import { createNewsroomQueries } from './delivery/graphql/createNewsroomQueries.ts'
import { exposeErrorCode } from './delivery/graphql/exposeErrorCode.ts'
import { SECRET } from './delivery/secret.ts'
import { siteOfPayload } from './delivery/siteOfPayload.ts'
import { hasRole, RELEASE_ROLE } from './domain/access/roles.ts'
import { runtimeOf } from './domain/runtime.ts'
import { initNewsroom } from './onInit.ts'
import { isForReading } from './shared/forReading.ts'
import { withDeskIndex } from './storage/dialect/deskIndex.ts'

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
  const { fields, hooks, ...redirects } = overrides.redirects ?? {}
  const plugins: Plugin[] = [
    nestedDocsPlugin({
      collections: [slugs.sections],
      generateLabel: (_, doc) => String(doc.title),
      generateURL: (docs) => docs.map((doc) => `/${String(doc.slug)}`).join(''),
    }),
    seoPlugin({
      collections: [slugs.articles as never],
      fields: seoFields,
      uploadsCollection: slugs.media as never,
    }),
    layOutSEO(slugs.articles),
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
        admin: { group: labels.reference, useAsTitle: 'from', ...redirects.admin },
        fields: ({ defaultFields }) => {
          const checked = checkedRedirectFields(defaultFields)
          return fields === undefined ? checked : fields({ defaultFields: checked })
        },
        hooks: mergeHooks(options.disabled ? {} : { beforeOperation: [checkInput] }, hooks),
        labels: { plural: redirectLabels.redirects, singular: redirectLabels.redirect, ...redirects.labels },
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
    keepPrivate: (context) => {
      const { req } = context as { req: PayloadRequest }
      const headers = new Headers(req.responseHeaders)
      Object.entries(SECRET).forEach(([name, value]) => headers.set(name, value))
      req.responseHeaders = headers
    },
    previewsOf: (context) => runtimeOf((context as { req: { payload: object } }).req.payload).previews,
    readerOf: (context) => runtimeOf((context as { req: { payload: object } }).req.payload).reader,
  })
  const history = createHistoryQuery({
    of: (context) => {
      const { req } = context as { req: { payload: object } }
      return { history: runtimeOf(req.payload).history, isDesk: access.roleOf(req as never) !== null, req }
    },
  })
  const requestOf = (context: unknown) => (context as { req: PayloadRequest }).req
  const workflow = createWorkflowFields({
    articleOf: (id, context) => {
      requireRole(access, requestOf(context), 'reporter')
      return articleOfRequest(requestOf(context), options, id, { trash: true })
    },
    requestOf,
    workflowOf: (context) => runtimeOf(requestOf(context).payload).workflow,
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
      mutations: (GraphQL, generated) => ({
        ...workflow(GraphQL as never, generated as never).mutations,
        ...graphQL?.mutations?.(GraphQL, generated),
      }),
      queries: (GraphQL, generated) => ({
        ...queries(GraphQL as never, generated as never),
        ...history(GraphQL as never, generated as never),
        ...workflow(GraphQL as never, generated as never).queries,
        ...graphQL?.queries?.(GraphQL, generated),
      }),
      validationRules: (args) => [...costRules(args as never), ...(graphQL?.validationRules?.(args) ?? [])],
    },
    hooks: { ...hooks, afterError: [...(hooks?.afterError ?? []), exposeErrorCode as never] },
  }
}

const withBehaviour = (config: Config, options: SanitizedOptions): Config => {
  const { onInit } = config
  const handlerOf = (payload: Payload) => ({
    handle: siteOfPayload(payload).handleWithoutSlashes,
    siteURL: options.site.siteURL,
  })
  return {
    ...config,
    endpoints: [
      ...(config.endpoints ?? []),
      ...withAllowedMethods([
        createBoardEndpoint(options),
        ...createDeskEndpoints(options),
        createHistoryEndpoint(options),
        createPresenceEndpoint(options),
        ...createPreviewEndpoints(options),
        ...createTranslationEndpoints(options),
        ...createWorkflowEndpoints(options),
        ...createTogetherEndpoints(options),
        ...createEraseEndpoints(options),
        createListEndpoint({ handlerOf }),
      ]),
      ...createSiteEndpoints({ handlerOf }),
    ],
    onInit: async (payload) => {
      quietRefusals(payload.logger)
      await initNewsroom(payload, options)
      if (!isForReading(payload.config)) {
        await onInit?.(payload)
      }
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
    const own = new Set<string>(Object.values(options.slugs))
    const composed = await withPayloadPlugins(withCollections(config, newsroomCollections(options)), options)
    const closed: Config = withPanel(
      {
        ...composed,
        admin: { ...composed.admin, user: composed.admin?.user ?? options.slugs.users },
        collections: withReadableLabels(
          withDateCells(withRelationCells(closeToPublic(composed.collections ?? [], options), own), own),
          own,
        ),
        db: withDeskIndex(composed.db, options.slugs.articles),
      },
      options,
    )
    return options.disabled
      ? closed
      : withBehaviour(withLogging(withNotesInGraphQL(withGraphQL(closed, options), options)), options)
  }
