import type { PublicSiteDeps } from '../../src/delivery/createPublicSite.ts'

import { JSDOM } from 'jsdom'

import { createPublicSite } from '../../src/delivery/createPublicSite.ts'
import { feedFormats } from '../../src/formats/registry.ts'
import { templates } from '../../src/site/index.ts'
import { createMemoryReader, type MemoryNewsstand } from './memoryReader.ts'
import { sampleSite } from './samplePublicArticle.ts'

export interface MemorySite {
  /** Asks for a path; what goes wrong inside fails the test. */
  ask(path: string, init?: RequestInit): Promise<Response>
  /** Asks for a path as a host without trailing slashes does. */
  askWithoutSlashes(path: string): Promise<Response>
  /** Asks for a page and reads it. */
  page(path: string): Promise<Document>
  surfaceIDs: string[]
}

/** Makes the public site on a newsstand in memory, at 1 March 2026. */
export const createMemorySite = (
  stand: MemoryNewsstand,
  changes: Partial<Pick<PublicSiteDeps, 'servesPages' | 'templates' | 'words'>> & { now?: Date } = {},
): MemorySite => {
  const { now = new Date('2026-03-01T12:00:00Z'), ...deps } = changes
  const site = createPublicSite({
    clock: { now: () => now },
    formats: Object.values(feedFormats),
    onError: (error) => {
      throw error
    },
    reader: createMemoryReader(stand),
    ready: () => Promise.resolve(true),
    templates,
    ...deps,
  })
  const { siteURL } = stand.site ?? sampleSite
  const ask = (path: string, init?: RequestInit): Promise<Response> =>
    site.handle(new Request(`${siteURL}${path}`, init))
  return {
    ask,
    askWithoutSlashes: (path) => site.handleWithoutSlashes(new Request(`${siteURL}${path}`)),
    page: async (path) => new JSDOM(await (await ask(path)).text()).window.document,
    surfaceIDs: site.surfaces.map(({ id }) => id),
  }
}

/** The words of an element, with white space as a reader sees it. */
export const textOf = (node: Element | null | undefined): string =>
  node?.textContent?.replace(/\s+/g, ' ').trim() ?? ''

/** The value of an attribute of each element that fits. */
export const attributesOf = (document: Document, selector: string, name: string): (null | string)[] =>
  [...document.querySelectorAll(selector)].map((element) => element.getAttribute(name))
