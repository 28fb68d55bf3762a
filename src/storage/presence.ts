import type { Beat, Presence, PresentTab } from '../domain/presence/presence.ts'
import type { Request } from '../domain/runtime.ts'
import type { Spine } from './spine.ts'

import { FORGOTTEN_MS, PRESENT_MS, presentOthers } from '../domain/presence/presence.ts'

interface Row {
  [key: string]: unknown
  seenAt: Date | string
  since: Date | string
  typing?: boolean | null
  user: string
  userName: string
}

/** More tabs than that are not told of. */
/** Of all people in one article: grouped by person only afterwards, so one person's tabs must not push others out. */
const MAX_TABS = 2000
const CLEAN_EVERY_MS = 60_000
/** So that no beat waits long for what others left. */
const CLEAN_AT_ONCE = 200

const toTab = ({ seenAt, since, typing, user, userName }: Row): PresentTab => ({
  name: userName,
  seenAt: new Date(seenAt),
  since: new Date(since),
  typing: typing === true,
  user,
})

const before = (instant: Date, ms: number): string => new Date(instant.getTime() - ms).toISOString()

/** Keeps who has which article open: a row for each tab, in a table of its own. */
export const createPresence = ({
  clock,
  dialect,
  options: { slugs },
  payload,
}: Pick<Spine, 'clock' | 'dialect' | 'options' | 'payload'>): Presence => {
  let cleanedAt = 0

  /** One statement that writes only if the row is as expected; tells whether it was. */
  const writeIf = async (where: object, data: object, req?: Request): Promise<boolean> => {
    const written = (await payload.db.updateOne({
      collection: slugs.presence,
      data: data as never,
      options: { atomic: true } as never,
      req: req as never,
      where: where as never,
    })) as null | object
    return written !== null
  }

  const note = async (key: string, { article, typing, user }: Beat, now: Date, req?: Request) => {
    const seenAt = now.toISOString()
    const told = { seenAt, typing, userName: user.name }
    const isKey = { key: { equals: key } }
    const present = before(now, PRESENT_MS)
    const written =
      (await writeIf({ and: [isKey, { seenAt: { greater_than_equal: present } }] }, told, req)) ||
      // A tab that was silent for longer, in a closed laptop for instance, comes anew.
      (await writeIf({ and: [isKey, { seenAt: { less_than: present } }] }, { ...told, since: seenAt }, req))
    if (!written) {
      const row = { article: String(article), seenAt: now, since: now, typing, user: String(user.id) }
      await dialect.insertIfAbsent(slugs.presence, { ...row, key, userName: user.name }, req)
    }
  }

  const clean = async (now: Date, req?: Request): Promise<void> => {
    if (now.getTime() - cleanedAt < CLEAN_EVERY_MS) {
      return
    }
    cleanedAt = now.getTime()
    const forgotten = { seenAt: { less_than: before(now, FORGOTTEN_MS) } }
    const { docs } = await payload.db.find<Row>({
      collection: slugs.presence,
      limit: CLEAN_AT_ONCE,
      pagination: false,
      req: req as never,
      where: forgotten,
    })
    if (docs.length > 0) {
      // Whoever came back meanwhile stays.
      const ids = { id: { in: docs.map(({ id }) => id) } }
      await payload.db.deleteMany({
        collection: slugs.presence,
        req: req as never,
        where: { and: [ids, forgotten] } as never,
      })
    }
  }

  return {
    beat: async (beat, req) => {
      const { article, leaving, tab, user } = beat
      const now = clock.now()
      const key = `${article}:${user.id}:${tab}`
      if (leaving) {
        await payload.db.deleteMany({
          collection: slugs.presence,
          req: req as never,
          where: { key: { equals: key } },
        })
      } else {
        await note(key, beat, now, req)
      }
      await clean(now, req)
      const { docs } = await payload.db.find<Row>({
        collection: slugs.presence,
        limit: MAX_TABS,
        pagination: false,
        req: req as never,
        sort: '-seenAt',
        where: {
          and: [
            { article: { equals: String(article) } },
            { seenAt: { greater_than_equal: before(now, PRESENT_MS) } },
          ],
        },
      })
      return presentOthers(docs.map(toTab), { now, user: user.id })
    },
  }
}
