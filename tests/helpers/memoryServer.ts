import { pino } from 'pino'
import request from 'supertest'

import type { Surface } from '../../src/delivery/surface.ts'

import { createPublicSite } from '../../src/delivery/createPublicSite.ts'
import { feedFormats } from '../../src/formats/registry.ts'
import { createServer } from '../../src/server/createServer.ts'
import { defaultBodyLimits } from '../../src/server/serverSettings.ts'
import * as templates from '../../src/site/index.ts'
import { createMemoryReader, type MemoryNewsstand } from './memoryReader.ts'
import { regions, samplePublicArticle, sampleSite } from './samplePublicArticle.ts'

const minutes = (n: number): Date => new Date(Date.UTC(2017, 0, 25, 13, 18) - n * 60_000)

const culture = { ...regions, id: 2, path: '/news/culture/', slug: 'culture', title: 'Culture' }

/** Twenty-five further stories, each a minute older than the one before. */
export const older = Array.from({ length: 25 }, (_, index) =>
  samplePublicArticle({
    number: 158_000 - index,
    authors: [],
    headline: `Story ${index}`,
    path: `/news/regions/${158_000 - index}.html`,
    publishedAt: minutes(index + 1),
    tags: [],
    url: `https://today.example/news/regions/${158_000 - index}.html`,
  }),
)

/** A newsstand of a front page and more. */
export const newStand = (): Required<Pick<MemoryNewsstand, 'articles'>> & MemoryNewsstand => ({
  articles: [samplePublicArticle(), ...older],
  killed: [{ number: 7, path: '/news/regions/7.html' }],
  redirects: {
    '/news/old-name/': '/news/regions/',
    '/news/regions/campaign.html': '/tags/syria/',
    '/out': 'https://elsewhere.example/ü',
    '/self': '/self',
  },
  sections: [culture],
  unpublished: [{ number: 8, path: '/news/regions/8.html' }],
})

/** Serves a newsstand that is held in memory, as the newsroom serves its own. */
export const serveMemory = (
  options: { further?: Surface[]; ready?: () => Promise<boolean>; stand?: MemoryNewsstand } = {},
) => {
  const { further = [], ready = () => Promise.resolve(true), stand = newStand() } = options
  const clock = { instant: new Date('2026-03-01T12:00:00.400Z') }
  const errors: unknown[] = []
  const site = createPublicSite({
    clock: { now: () => clock.instant },
    formats: Object.values(feedFormats),
    further,
    onError: (error) => errors.push(error),
    reader: createMemoryReader(stand),
    ready,
    templates,
  })
  const app = createServer({
    logger: pino({ level: 'silent' }),
    settings: {
      bodyLimits: defaultBodyLimits,
      isProduction: true,
      siteURL: sampleSite.siteURL,
      trustProxy: false,
    },
    site,
  })
  return { agent: request(app), app, clock, errors, site, stand }
}

export const ARTICLE = '/news/regions/158043.html'
