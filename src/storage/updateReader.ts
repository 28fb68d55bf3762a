import type { ReferencedArticle } from '../domain/article/publicArticle.ts'
import type { NewsstandReader } from '../domain/edition/newsstandReader.ts'
import type { PlaceReader } from './placeReader.ts'
import type { Spine } from './spine.ts'
import type { WindowReader } from './windowReader.ts'

import { editionKey } from './editionStore.ts'
import { distinct } from './placeReader.ts'
import { shelfOf } from './shelves.ts'

/** More than a page would list. */
const MAX_UPDATES = 20

interface Deps {
  places: PlaceReader
  spine: Pick<Spine, 'editions' | 'options'>
  windows: WindowReader
}

/** Reads what brings a story up to date, of what readers can see now. */
export const createUpdateReader =
  ({ places, spine: { editions, options }, windows }: Deps): NewsstandReader['updatesOf'] =>
  async ({ number }) => {
    const found = distinct(await places({ limit: MAX_UPDATES, shelf: shelfOf.updates(number) }))
    if (found.length === 0) {
      return []
    }
    const visible = await windows.ofNumbers(found.map((place) => place.number))
    const newer = found.flatMap((place) => visible.get(place.number) ?? [])
    const contents = await editions.get(
      newer.map(({ edition, number: of }) => ({ hash: edition, number: of })),
    )
    return newer.flatMap((window): ReferencedArticle[] => {
      const content = contents.get(editionKey({ hash: window.edition, number: window.number }))
      const { language, number: of, path } = window
      return content === undefined
        ? []
        : [{ headline: content.headline, language, number: of, path, url: `${options.site.siteURL}${path}` }]
    })
  }
