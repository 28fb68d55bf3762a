import type { Block, CollectionConfig, Field } from 'payload'

import type { Role } from '../domain/access/roles.ts'
import type { HostBlocks } from '../domain/article/hostBlocks.ts'
import type { SiteInfo } from '../domain/edition/newsstandReader.ts'
import type { PictureLimits } from '../domain/media/uploadProblem.ts'
import type { Permalink } from '../domain/permalink/permalink.ts'
import type { SiteStrings, SiteTheme } from '../site/index.ts'
import type { AuditOptions, SanitizedAudit } from './auditOptions.ts'
import type { Scope } from '../domain/access/scope.ts'
import type { GateOptions, SanitizedGates } from './gateOptions.ts'

import { defaultSlugs, type Slugs } from '../../collections/slugs.ts'
import { hostBlocksProblems } from '../domain/article/hostBlocks.ts'
import { isRole } from '../domain/access/roles.ts'
import { scopeFields } from '../domain/access/scope.ts'
import {
  DEFAULT_PREVIEW_HOURS,
  isPreviewLifetime,
  MAX_PREVIEW_HOURS,
} from '../domain/preview/linkLifetime.ts'
import {
  createWorkflow,
  type Workflow,
  type WorkflowChanges,
  workflowProblems,
} from '../domain/workflow/workflow.ts'
import { RESERVED_SEGMENTS } from '../domain/permalink/languagePath.ts'
import { defaultPermalink } from '../domain/permalink/permalink.ts'
import { isLanguageTag, isTagAuthority, isTimeZone } from '../shared/names.ts'
import { isTemplateName, missingStrings, TEMPLATE_NAMES } from '../site/index.ts'
import { auditProblems, sanitizeAudit } from './auditOptions.ts'
import { gateOptionsProblems, sanitizeGates } from './gateOptions.ts'

/** Changes to a collection of the newsroom, in Payload's usual way. Hooks given here run after the newsroom's own. */
export type CollectionOverrides = {
  /** Gets the fields that the newsroom defines and returns those to use. */
  fields?: (args: { defaultFields: Field[] }) => Field[]
} & Partial<Omit<CollectionConfig, 'fields' | 'slug'>>

export type OverridableCollection =
  'articles' | 'authors' | 'lists' | 'media' | 'redirects' | 'sections' | 'sources' | 'users'

export interface NewsroomOptions {
  access?: {
    /** The role of a user of the host's own auth collection; by default the user's field `role`. */
    roleOf?: (user: Record<string, unknown>) => null | Role
    /**
     * In which sections (ids) and languages such a user works; empty lists for all of them. By default the user's fields
     * `sections` and `languages`.
     */
    scopeOf?: (user: Record<string, unknown>) => Scope
  }
  audit?: AuditOptions
  body?: {
    /** Further blocks that may stand between the paragraphs of a body, in Payload's usual way. */
    blocks?: Block[]
    /** How readers get each of these, by its slug. */
    converters?: HostBlocks
  }
  collections?: Partial<Record<OverridableCollection, CollectionOverrides>>
  /** Keeps collections and fields (so that the database's schema stays) but adds no behaviour. Default false. */
  disabled?: boolean
  graphQL?: {
    /** How many fields a query of a caller without the publish right may ask for, lists multiplied. Default 5000. */
    maxCost?: number
    /** How deep such a query may nest. Default 12. */
    maxDepth?: number
  }
  /** BCP 47 tags of the languages that articles may be in; the site's own must be among them. Default en, az, ru, tr. */
  languages?: readonly string[]
  /** Makes the path of an article. Default `/news/{section}/{number}.html`. */
  permalink?: Permalink
  pictures?: {
    /** How many megabytes an uploaded picture may have. Default 32. */
    maxMegabytes?: number
    /** How many megapixels, frames multiplied. Default 100. */
    maxMegapixels?: number
  }
  previews?: {
    /** The longest time, in whole hours, for which a preview link may work: 1 to 2160. Default 168, seven days. */
    maxHours?: number
  }
  site: {
    /** Default "en". */
    language?: string
    /** The outlet as readers know it: "TODAY.AZ". */
    name: string
    /**
     * Where preview links lead: a front end of its own that honours them. An address with `{token}` in it, or what makes it;
     * without a host it is on this site. Default `/preview/{token}/`, the reference site.
     */
    previewURL?: ((token: string, article: { language: string; number: number }) => string) | string
    /** Whether readers get pages. False leaves feeds, sitemaps and interfaces, for a host with a front end of its own. Default true. */
    pages?: boolean
    /** Absolute http(s) URL without a path. Every absolute URL is made from it, never from a request. */
    siteURL: string
    /** The site's words in further languages, or in place of the built-in ones, by BCP 47 tag. */
    strings?: Readonly<Record<string, SiteStrings>>
    /** The authority of permanent ids: a domain and a year in which the outlet held it, "today.az,2017" (RFC 4151). Default: the host of siteURL, 2026. Set it before the domain changes. */
    tagAuthority?: string
    /** How the site looks: a style sheet after the site's own, and templates in place of its own. */
    theme?: SiteTheme
    /** IANA zone in which dates are shown. Default "UTC". */
    timeZone?: string
  }
  slugs?: Partial<Slugs>
  /** Slug of an auth collection of the host that is used instead of the newsroom's own `users`. */
  usersCollection?: string
  /** How articles move from a draft to the readers, and what keeps them from it. */
  workflow?: GateOptions & WorkflowChanges
}

/** How preview links are made. */
export interface PreviewOptions {
  maxHours: number
  urlOf: (token: string, article: { language: string; number: number }) => string
}

/** Options with every default filled in and every rule checked. */
export interface SanitizedOptions {
  audit: SanitizedAudit
  body: { blocks: readonly Block[]; converters: HostBlocks }
  disabled: boolean
  gates: SanitizedGates
  graphQL: { maxCost: number; maxDepth: number }
  languages: readonly string[]
  /** How readers' pages are made. */
  pages: { isServed: boolean; strings: Readonly<Record<string, SiteStrings>>; theme: SiteTheme }
  overrides: Partial<Record<OverridableCollection, CollectionOverrides>>
  ownUsers: boolean
  permalink: Permalink
  pictures: PictureLimits
  previews: PreviewOptions
  roleOf: (user: Record<string, unknown>) => null | Role
  /** What the user is given; the sections below theirs are not among them. */
  scopeOf: (user: Record<string, unknown>) => Scope
  site: SiteInfo
  slugs: Slugs
  tagAuthority: string
  workflow: Workflow
}

const siteURLProblem = (value: unknown): null | string => {
  const remedy = 'Give an absolute http(s) URL without a path, such as "https://today.az".'
  if (typeof value !== 'string' || !URL.canParse(value)) {
    return `site.siteURL is ${JSON.stringify(value)}. ${remedy}`
  }
  const url = new URL(value)
  const bare = url.pathname === '/' && url.search === '' && url.hash === '' && url.username === ''
  return /^https?:$/.test(url.protocol) && bare ? null : `site.siteURL is ${JSON.stringify(value)}. ${remedy}`
}

const roleField = (user: Record<string, unknown>): null | Role => (isRole(user.role) ? user.role : null)

const accessProblems = (access: unknown): string[] =>
  Object.entries(Object(access) as Record<string, unknown>).flatMap(([name, value]) =>
    value === undefined || typeof value === 'function'
      ? []
      : [`access.${name} is ${JSON.stringify(value)}. Give a function that takes a user.`],
  )

const DEFAULT_PREVIEW_URL = '/preview/{token}/'

const isPreviewPattern = (value: unknown): boolean =>
  typeof value === 'string' && /^(?:https?:\/\/|\/(?!\/))\S*\{token\}/.test(value)

const positive = (name: string, value: number | undefined, problems: string[]): void => {
  if (value !== undefined && !(Number.isInteger(value) && value > 0)) {
    problems.push(`${name} is ${String(value)}. Give a whole number above 0.`)
  }
}

const stringsProblems = (strings: unknown): string[] =>
  Object.entries((strings ?? {}) as Record<string, unknown>).flatMap(([tag, words]) => {
    if (!isLanguageTag(tag)) {
      return [`site.strings has the key ${JSON.stringify(tag)}. Give a BCP 47 tag, such as "fa".`]
    }
    const missing = missingStrings(words)
    return missing.length === 0
      ? []
      : [
          `site.strings.${tag} lacks or misspells ${missing.join(', ')}. Copy src/site/strings/en.ts and translate every value.`,
        ]
  })

const themeProblems = (theme: unknown): string[] => {
  const { css, templates } = (theme ?? {}) as Record<string, unknown>
  return [
    ...(css === undefined || typeof css === 'string'
      ? []
      : ['site.theme.css is no text. Give the text of a style sheet.']),
    ...Object.entries((templates ?? {}) as Record<string, unknown>).flatMap(([name, template]) =>
      !isTemplateName(name)
        ? [`site.theme.templates.${name} is unknown. Known are: ${TEMPLATE_NAMES.join(', ')}.`]
        : typeof template === (name === 'siteCSS' ? 'string' : 'function')
          ? []
          : [`site.theme.templates.${name} is a ${typeof template}. Give what the template of that name is.`],
    ),
  ]
}

const slugProblems = (slugs: Slugs): string[] => {
  const seen = new Map<string, string>()
  return Object.entries(slugs).flatMap(([name, slug]) => {
    if (typeof slug !== 'string' || !/^[a-z][a-z0-9-]*$/.test(slug) || slug.length > 40) {
      return [
        `slugs.${name} is ${JSON.stringify(slug)}. Give 1 to 40 lower-case letters, digits and hyphens.`,
      ]
    }
    const other = seen.get(slug)
    seen.set(slug, name)
    return other === undefined
      ? []
      : [`slugs.${name} and slugs.${other} are both "${slug}". Give each its own.`]
  })
}

/**
 * Checks the options of the plugin and fills in what was left out.
 *
 * @throws Error that lists every problem with the option's name, the value given and the remedy
 */
export const sanitizeOptions = (options: NewsroomOptions): SanitizedOptions => {
  const problems: string[] = []
  const site: Partial<NewsroomOptions['site']> = options.site ?? {}
  const urlProblem = siteURLProblem(site.siteURL)
  if (urlProblem !== null) {
    problems.push(urlProblem)
  }
  if (typeof site.name !== 'string' || site.name.trim() === '') {
    problems.push(`site.name is ${JSON.stringify(site.name)}. Give the outlet's name, such as "TODAY.AZ".`)
  }
  const timeZone = site.timeZone ?? 'UTC'
  if (!isTimeZone(timeZone)) {
    problems.push(
      `site.timeZone is ${JSON.stringify(timeZone)}. Give an IANA time zone, such as "Asia/Baku".`,
    )
  }
  const language = site.language ?? 'en'
  const languages = options.languages ?? ['en', 'az', 'ru', 'tr']
  for (const tag of [language, ...languages]) {
    if (isLanguageTag(tag) && RESERVED_SEGMENTS.includes(tag)) {
      problems.push(
        `languages holds "${tag}", where the site has other pages. Give a longer tag, such as "${tag}-Latn".`,
      )
    }
    if (!isLanguageTag(tag)) {
      problems.push(`languages holds ${JSON.stringify(tag)}. Give BCP 47 tags, such as "az".`)
    }
  }
  if (!languages.includes(language)) {
    problems.push(
      `site.language is "${language}", which languages (${languages.join(', ')}) lacks. Add it there.`,
    )
  }
  problems.push(...stringsProblems(site.strings), ...themeProblems(site.theme))
  const tagAuthority =
    site.tagAuthority ?? `${urlProblem === null ? new URL(site.siteURL!).hostname : 'localhost'},2026`
  if (!isTagAuthority(tagAuthority)) {
    problems.push(
      `site.tagAuthority is ${JSON.stringify(tagAuthority)}. Give a domain and a year, such as "today.az,2017".`,
    )
  }
  problems.push(...auditProblems(options.audit), ...hostBlocksProblems(options.body))
  problems.push(...accessProblems(options.access), ...gateOptionsProblems(options.workflow))
  problems.push(...workflowProblems(options.workflow))
  positive('graphQL.maxCost', options.graphQL?.maxCost, problems)
  positive('graphQL.maxDepth', options.graphQL?.maxDepth, problems)
  positive('pictures.maxMegabytes', options.pictures?.maxMegabytes, problems)
  positive('pictures.maxMegapixels', options.pictures?.maxMegapixels, problems)
  const maxHours = options.previews?.maxHours ?? DEFAULT_PREVIEW_HOURS
  if (!isPreviewLifetime(maxHours, MAX_PREVIEW_HOURS)) {
    problems.push(
      `previews.maxHours is ${JSON.stringify(maxHours)}. Give a whole number from 1 to ${MAX_PREVIEW_HOURS}.`,
    )
  }
  const previewURL = site.previewURL ?? DEFAULT_PREVIEW_URL
  if (typeof previewURL !== 'function' && !isPreviewPattern(previewURL)) {
    problems.push(
      `site.previewURL is ${JSON.stringify(previewURL)}. Give an http(s) address or a path with "{token}" in it, or a function.`,
    )
  }
  const users = options.usersCollection
  const slugs: Slugs = { ...defaultSlugs, ...options.slugs, ...(users === undefined ? {} : { users }) }
  problems.push(...slugProblems(slugs))
  for (const key of Object.keys(options.slugs ?? {})) {
    if (!(key in defaultSlugs)) {
      problems.push(`slugs.${key} is unknown. Known are: ${Object.keys(defaultSlugs).join(', ')}.`)
    }
  }
  if (problems.length > 0) {
    throw new Error(
      `newsroom(options) can't start:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`,
    )
  }
  return {
    audit: sanitizeAudit(options.audit),
    body: { blocks: options.body?.blocks ?? [], converters: options.body?.converters ?? {} },
    disabled: options.disabled ?? false,
    gates: sanitizeGates(options.workflow),
    graphQL: { maxCost: options.graphQL?.maxCost ?? 5000, maxDepth: options.graphQL?.maxDepth ?? 12 },
    languages,
    overrides: options.collections ?? {},
    pages: { isServed: site.pages ?? true, strings: site.strings ?? {}, theme: site.theme ?? {} },
    ownUsers: users === undefined,
    permalink: options.permalink ?? defaultPermalink,
    pictures: {
      maxMegabytes: options.pictures?.maxMegabytes ?? 32,
      maxMegapixels: options.pictures?.maxMegapixels ?? 100,
    },
    previews: {
      maxHours,
      urlOf:
        typeof previewURL === 'function' ? previewURL : (token) => previewURL.replaceAll('{token}', token),
    },
    roleOf: options.access?.roleOf ?? roleField,
    scopeOf: options.access?.scopeOf ?? scopeFields,
    site: { name: site.name!, language, languages, siteURL: new URL(site.siteURL!).origin, timeZone },
    slugs,
    tagAuthority,
    workflow: createWorkflow(options.workflow),
  }
}
