import type { NewsstandReader } from '../domain/edition/newsstandReader.ts'
import type { PlaceReader } from './placeReader.ts'
import type { WindowReader } from './windowReader.ts'

import { correctionNotesOf } from '../domain/article/correctionNote.ts'
import { cursorAt, distinct } from './placeReader.ts'
import { CORRECTED_SHELF } from './shelves.ts'

interface Deps {
  places: PlaceReader
  windows: WindowReader
}

/** Reads what was corrected; the places of its shelf are in the order of the corrections. */
export const createCorrectionReader =
  ({ places, windows }: Deps): NewsstandReader['corrections'] =>
  async (query) => {
    const found = await places({ ...query, shelf: CORRECTED_SHELF })
    const page = distinct(found.slice(0, query.limit))
    const visible = await windows.ofNumbers(page.map(({ number }) => number))
    const articles = new Map(
      (await windows.resolve([...visible.values()])).map((article) => [article.number, article]),
    )
    const last = page.at(-1)
    return {
      entries: page.flatMap(({ number, publishedAt }) => {
        const article = articles.get(number)
        return article === undefined
          ? []
          : [{ article, correctedAt: new Date(publishedAt), notes: correctionNotesOf(article.body) }]
      }),
      next: found.length > query.limit && last !== undefined ? cursorAt(last) : null,
    }
  }
