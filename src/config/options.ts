import type { CollectionConfig, Field } from 'payload'

import type { Role } from '../domain/access/roles.ts'
import type { SiteInfo } from '../domain/edition/newsstandReader.ts'
import type { Permalink } from '../domain/permalink/permalink.ts'

import { defaultSlugs, type Slugs } from '../../collections/slugs.ts'
import { isRole } from '../domain/access/roles.ts'
import { defaultPermalink } from '../domain/permalink/permalink.ts'
import { isLanguageTag, isTagAuthority, isTimeZone } from '../shared/names.ts'

/** Changes to a collection of the newsroom, in Payload's usual way. Hooks given here run after the newsroom's own. */
export type CollectionOverrides = {
  /** Gets the fields that the newsroom defines and returns those to use. */
  fields?: (args: { defaultFields: Field[] }) => Field[]
} & Partial<Omit<CollectionConfig, 'fields' | 'slug'>>

export type OverridableCollection =
  'articles' | 'authors' | 'media' | 'redirects' | 'sections' | 'sources' | 'users'

export interface NewsroomOptions {
  access?: {
    /** The role of a user of the host's own auth collection; by default the user's field `role`. */
    roleOf?: (user: Record<string, unknown>) => null | Role
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
  site: {
    /** Default "en". */
    language?: string
    /** The outlet as readers know it: "TODAY.AZ". */
    name: string
    /** Absolute http(s) URL without a path. Every absolute URL is made from it, never from a request. */
    siteURL: string
    /** The authority of permanent ids: a domain and a year in which the outlet held it, "today.az,2017" (RFC 4151). Default: the host of siteURL, 2026. Set it before the domain changes. */
    tagAuthority?: string
    /** IANA zone in which dates are shown. Default "UTC". */
    timeZone?: string
  }
  slugs?: Partial<Slugs>
  /** Slug of an auth collection of the host that is used instead of the newsroom's own `users`. */
  usersCollection?: string
}

/** Options with every default filled in and every rule checked. */
export interface SanitizedOptions {
  disabled: boolean
  graphQL: { maxCost: number; maxDepth: number }
  languages: readonly string[]
  overrides: Partial<Record<OverridableCollection, CollectionOverrides>>
  ownUsers: boolean
  permalink: Permalink
  roleOf: (user: Record<string, unknown>) => null | Role
  site: SiteInfo
  slugs: Slugs
  tagAuthority: string
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

const positive = (name: string, value: number | undefined, problems: string[]): void => {
  if (value !== undefined && !(Number.isInteger(value) && value > 0)) {
    problems.push(`${name} is ${String(value)}. Give a whole number above 0.`)
  }
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
    if (!isLanguageTag(tag)) {
      problems.push(`languages holds ${JSON.stringify(tag)}. Give BCP 47 tags, such as "az".`)
    }
  }
  if (!languages.includes(language)) {
    problems.push(
      `site.language is "${language}", which languages (${languages.join(', ')}) lacks. Add it there.`,
    )
  }
  const tagAuthority =
    site.tagAuthority ?? `${urlProblem === null ? new URL(site.siteURL!).hostname : 'localhost'},2026`
  if (!isTagAuthority(tagAuthority)) {
    problems.push(
      `site.tagAuthority is ${JSON.stringify(tagAuthority)}. Give a domain and a year, such as "today.az,2017".`,
    )
  }
  positive('graphQL.maxCost', options.graphQL?.maxCost, problems)
  positive('graphQL.maxDepth', options.graphQL?.maxDepth, problems)
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
    disabled: options.disabled ?? false,
    graphQL: { maxCost: options.graphQL?.maxCost ?? 5000, maxDepth: options.graphQL?.maxDepth ?? 12 },
    languages,
    overrides: options.collections ?? {},
    ownUsers: users === undefined,
    permalink: options.permalink ?? defaultPermalink,
    roleOf: options.access?.roleOf ?? roleField,
    site: { name: site.name!, language, siteURL: new URL(site.siteURL!).origin, timeZone },
    slugs,
    tagAuthority,
  }
}
