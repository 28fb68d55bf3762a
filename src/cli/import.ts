import { readFile, stat } from 'node:fs/promises'

import type { ImportError, LegacyPage } from '../index.ts'

import { parseTodayAzPage, runtimeOf } from '../index.ts'
import { legacyStory } from '../server/legacyStory.ts'
import { readPage } from './readPage.ts'
import { withNewsroom } from './withNewsroom.ts'

const USAGE = `Usage: npm run import -- <file or URL>...

Reads article pages of today.az, as HTML or as plain text, and takes each over with its number, its date, its author, source
and section, its views and its address. A page that is here already changes nothing.
`

interface Read {
  page: LegacyPage
  place: string
}

const explain = (place: string, { message, part }: ImportError): string =>
  `${place}: the ${part} is missing or wrong. ${message}`

/** Reads all pages before the newsroom is opened: what can't be read is reported without touching anything. */
const readAll = async (places: readonly string[]): Promise<{ pages: Read[]; problems: string[] }> => {
  const pages: Read[] = []
  const problems: string[] = []
  for (const place of places) {
    const text = await readPage(place, { readFile, stat })
    const page = text.ok ? parseTodayAzPage(text.value) : text
    if (page.ok) {
      pages.push({ page: page.value, place })
    } else {
      problems.push('part' in page.error ? explain(place, page.error) : `${place}: ${page.error.message}`)
    }
  }
  return { pages, problems }
}

const main = async (places: string[]): Promise<number> => {
  if (places.length === 0 || places.includes('--help')) {
    process.stdout.write(USAGE)
    return places.length === 0 ? 1 : 0
  }
  const { pages, problems } = await readAll(places)
  if (pages.length > 0) {
    await withNewsroom(async ({ payload }) => {
      for (const { page, place } of pages) {
        const { number, path, status } = await runtimeOf(payload).importer.importStory(
          legacyStory(page, place),
        )
        process.stdout.write(
          `${place}: ${status === 'created' ? 'imported as' : 'is here already as'} ${number}, ${path}\n`,
        )
      }
    })
  }
  for (const problem of problems) {
    process.stderr.write(`${problem}\n`)
  }
  return problems.length === 0 ? 0 : 1
}

process.exitCode = await main(process.argv.slice(2))
process.exit()
