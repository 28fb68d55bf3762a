import type { Spine } from '../spine.ts'

import { publicStandingAt } from '../../domain/edition/projectWindows.ts'
import { numberInAddress, sameAddresses, sitePathOf } from '../../domain/workflow/redirectTarget.ts'
import { NewsroomError } from '../../shared/newsroomError.ts'
import { relationId } from '../toEditionContent.ts'

type Row = { [key: string]: unknown; id: number | string }

/** Further than readers are led; who follows that many is in a circle. */
const MAX_HOPS = 10

/** What stands at an address: an article, or the next address. */
type Place = { number: number } | { to: string } | null

const refuse = (value: string, message: string): never => {
  throw new NewsroomError('NEWSROOM_BAD_INPUT', 400, message, {
    field: 'redirectTo',
    remedy: 'Give the address of another page, or leave it out: readers get 404 then.',
    value: value.slice(0, 200),
  })
}

/** Refuses to send the readers of an article to itself, by whatever address and by however many others. */
export const createCheckRedirect = ({ clock, log, options, payload }: Spine) => {
  const { site, slugs } = options
  const place = { sitePath: `${payload.config.routes.api}/newsroom/site`, siteURL: site.siteURL }

  const placeOf = async (path: string, req: object): Promise<Place> => {
    const same = sameAddresses(path)
    const shown = await payload.db.findOne<{ number: number } & Row>({
      collection: slugs.newsstand,
      req: req as never,
      select: { number: true },
      where: { path: { in: same } },
    })
    if (shown !== null) {
      return { number: shown.number }
    }
    const redirect = await payload.db.findOne<
      {
        to?: { reference?: { relationTo: string; value: unknown } | null; type?: string; url?: null | string }
      } & Row
    >({ collection: slugs.redirects, req: req as never, where: { from: { in: same } } })
    const { reference, type, url } = redirect?.to ?? {}
    if (type === 'custom') {
      return typeof url === 'string' ? { to: url } : null
    }
    const id = reference?.relationTo === slugs.articles ? relationId(reference.value) : null
    const article =
      id === null
        ? null
        : await payload.db.findOne<{ number: number } & Row>({
            collection: slugs.articles,
            req: req as never,
            select: { number: true },
            where: { id: { equals: id } },
          })
    const number = article?.number ?? numberInAddress(path)
    return number === null ? null : { number }
  }

  /** @throws NewsroomError NEWSROOM_BAD_INPUT that names `redirectTo` */
  return async (number: number, redirectTo: string, req: object): Promise<void> => {
    let address: null | string = redirectTo
    for (let hop = 0; address !== null; hop += 1) {
      const path = sitePathOf(address, place)
      const found = path === null ? null : await placeOf(path, req)
      if (found === null) {
        return
      }
      if (hop === MAX_HOPS || ('number' in found && found.number === number)) {
        refuse(
          redirectTo,
          hop === 0
            ? `"${redirectTo.slice(0, 100)}" is an address of article ${number} itself: readers would be led in a circle.`
            : `"${redirectTo.slice(0, 100)}" leads readers on, and in the end back to article ${number}.`,
        )
      }
      address =
        'to' in found ? found.to : publicStandingAt(await log.ofNumber(found.number), clock.now()).redirectTo
    }
  }
}
