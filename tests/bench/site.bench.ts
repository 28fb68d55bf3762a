import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import type { PageFigures, View } from './measurePage.ts'

import { launchBrowser } from '../helpers/browser.ts'
import { startNewsroom, temporaryFolder } from '../helpers/runningNewsroom.ts'
import { measurePage } from './measurePage.ts'
import { table } from './table.ts'

/** What a page may cost: bytes without pictures, and how far it may jump. */
const BUDGET = { bytes: 30_000, cls: 0.05 }
const RUNS = Number(process.argv[2] ?? 5)

const VIEWS: View[] = [
  { height: 900, name: 'desk', width: 1280 },
  {
    height: 844,
    name: 'phone, slow',
    network: { kilobitsPerSecond: 1600, latencyMs: 150 },
    slowdown: 4,
    width: 390,
  },
]

const median = (values: number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

const medians = (runs: PageFigures[]): PageFigures =>
  Object.fromEntries(
    (Object.keys(runs[0]!) as (keyof PageFigures)[]).map((key) => [key, median(runs.map((run) => run[key]))]),
  ) as unknown as PageFigures

/** Serves a page with nothing on it: what this machine and browser take for any page. */
const serveNothing = async (): Promise<{ close(): void; url: string }> => {
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end('<!DOCTYPE html><html lang="en"><title>Nothing</title><p>Nothing</p></html>')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { close: () => server.close(), url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` }
}

const firstLink = async (origin: string, path: string, shape: RegExp): Promise<string> =>
  `${origin}${shape.exec(await (await fetch(`${origin}${path}`)).text())?.[1] ?? path}`

const folder = temporaryFolder()
const nothing = await serveNothing()
const newsroom = await startNewsroom(folder.path)
const browser = await launchBrowser()
const beyond: string[] = []
try {
  const { origin } = newsroom
  const pages: [string, string][] = [
    ['(empty page)', nothing.url],
    ['front page', `${origin}/`],
    ['front page, az', `${origin}/az/`],
    ['section', await firstLink(origin, '/', /href="(\/news\/[^/"]+\/)"/)],
    ['article', await firstLink(origin, '/', /href="(\/news\/[^"]+\.html)"/)],
  ]
  // The first answers of a process are slower: they are not what readers get.
  await Promise.all(pages.map(([, url]) => fetch(url)))
  const rows: string[][] = []
  for (const view of VIEWS) {
    for (const [name, url] of pages) {
      const runs: PageFigures[] = []
      for (let run = 0; run < RUNS; run += 1) {
        runs.push(await measurePage(browser, url, view))
      }
      const figures = medians(runs)
      if (figures.bytesWithoutPictures > BUDGET.bytes) {
        beyond.push(`${name}, ${view.name}: ${figures.bytesWithoutPictures} bytes of ${BUDGET.bytes}`)
      }
      if (figures.cls >= BUDGET.cls) {
        beyond.push(`${name}, ${view.name}: CLS ${figures.cls.toFixed(3)} of ${BUDGET.cls}`)
      }
      rows.push([
        view.name,
        name,
        figures.lcpMs.toFixed(0),
        figures.cls.toFixed(3),
        figures.blockingMs.toFixed(0),
        String(figures.bytesWithoutPictures),
        String(figures.bytesUnpacked),
        String(figures.pictureBytes),
        String(figures.requests),
        String(figures.elements),
      ])
    }
  }
  process.stdout.write(
    `Medians of ${RUNS} runs with an empty cache. "slow": 1.6 Mbit/s, 150 ms, processor 4 times slower.\n`,
  )
  process.stdout.write(
    table(
      [
        'view',
        'page',
        'LCP ms',
        'CLS',
        'blocking ms',
        'bytes*',
        'unpacked*',
        'pictures',
        'requests',
        'elements',
      ],
      rows,
    ),
  )
  process.stdout.write(
    `* without pictures; the budget is ${BUDGET.bytes} bytes transferred and a CLS below ${BUDGET.cls}.\n`,
  )
  process.stdout.write(
    beyond.length === 0 ? 'Within the budget.\n' : `Beyond the budget:\n  ${beyond.join('\n  ')}\n`,
  )
} finally {
  await browser.close()
  await newsroom.stop()
  nothing.close()
  folder.remove()
}
process.exitCode = beyond.length === 0 ? 0 : 1
