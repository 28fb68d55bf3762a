import type { NewsstandReader, Translation } from '../domain/edition/newsstandReader.ts'
import type { PlaceReader } from './placeReader.ts'
import type { Spine } from './spine.ts'
import type { WindowReader } from './windowReader.ts'

import { translationGroupOf } from '../domain/translation/translationGroup.ts'
import { editionKey } from './editionStore.ts'
import { distinct } from './placeReader.ts'
import { shelfOf } from './shelves.ts'

/** More siblings than a story has languages; what a mistaken group holds beyond them is left out. */
const MAX_SIBLINGS = 50

interface Deps {
  places: PlaceReader
  spine: Spine
  windows: WindowReader
}

/** Reads in which languages a story can be read; of several stories in one language, the newest. */
export const createTranslationReader =
  ({ places, spine: { editions, options }, windows }: Deps): NewsstandReader['translations'] =>
  async (article) => {
    const { headline, language, number, path, url } = article
    const itself: Translation = { headline, language, number, path, url }
    const shelf = shelfOf.group(translationGroupOf(article))
    const found = distinct(await places({ limit: MAX_SIBLINGS, shelf }))
    const visible = await windows.ofNumbers(found.map((place) => place.number))
    const siblings = found.flatMap((place) => visible.get(place.number) ?? [])
    const contents = await editions.get(
      siblings.map(({ edition, number: of }) => ({ hash: edition, number: of })),
    )
    const byLanguage = new Map<string, Translation>([[language, itself]])
    for (const sibling of siblings) {
      const content = contents.get(editionKey({ hash: sibling.edition, number: sibling.number }))
      if (content !== undefined && !byLanguage.has(sibling.language)) {
        byLanguage.set(sibling.language, {
          headline: content.headline,
          language: sibling.language,
          number: sibling.number,
          path: sibling.path,
          url: `${options.site.siteURL}${sibling.path}`,
        })
      }
    }
    const order = [...options.languages, ...byLanguage.keys()]
    return [...byLanguage.values()].sort((a, b) => order.indexOf(a.language) - order.indexOf(b.language))
  }
