import { setTimeout as sleep } from 'node:timers/promises'

import type { Request } from '../domain/runtime.ts'
import type { Sibling, TranslationPlace } from '../domain/translation/translations.ts'
import type { Spine } from './spine.ts'

import { readCounters } from './counters.ts'
import { transactionOf } from './transactions.ts'

/** How long the save of an article that has taken the place is waited for. */
const WAIT_MS = 3000
const LOOK_EVERY_MS = 50
/** The value of a place that was given back. */
const NOBODY = 0

type FindSibling = (
  place: { number: null | number } & TranslationPlace,
  req?: Request,
) => Promise<null | Sibling>

const keyOf = ({ group, language }: TranslationPlace): string => `translation-place:${group}:${language}`

/**
 * Gives each place in a group of translations, which is one language, to one article, on any number of processes: the counter
 * of the place holds the number of the article that took it last. In a transaction that the counters join, the second waits
 * for the end of the first. Elsewhere it looks whether the first arrives; a place whose holder doesn't is taken over.
 */
export const createTranslationPlaces = (
  { dialect, options: { slugs }, payload }: Pick<Spine, 'dialect' | 'options' | 'payload'>,
  findSibling: FindSibling,
) => {
  const handOver = async (key: string, from: number, to: number, scope?: Request): Promise<void> => {
    await payload.db.updateOne({
      collection: slugs.counters,
      data: { value: to },
      options: { atomic: true } as never,
      req: scope as never,
      where: { and: [{ key: { equals: key } }, { value: { equals: from } }] },
    })
  }

  const isInTrash = async (number: number): Promise<boolean> => {
    const row = await payload.db.findOne<{ [key: string]: unknown; id: number | string }>({
      collection: slugs.articles,
      select: { deletedAt: true },
      where: { number: { equals: number } },
    })
    return Boolean(row?.deletedAt)
  }

  return {
    /**
     * Takes a place for an article that is about to be saved into it, and gives back the one that it leaves.
     *
     * @returns the article that is there already, or null when the place was taken
     */
    take: async (
      place: TranslationPlace,
      { from, number, req }: { from: null | TranslationPlace; number: number; req: Request },
    ): Promise<null | Sibling> => {
      const key = keyOf(place)
      const isJoined = dialect.logJoinsTransaction && (await transactionOf(req)) !== null
      const scope = isJoined ? req : undefined
      const deadline = Date.now() + WAIT_MS
      for (;;) {
        if (await dialect.insertIfAbsent(slugs.counters, { key, value: number }, scope)) {
          break
        }
        const holder = (await readCounters({ payload, slugs }, [key], scope)).get(key) ?? NOBODY
        if (holder === number) {
          break
        }
        const there = await findSibling({ ...place, number }, scope)
        if (there !== null) {
          return there
        }
        const mayArrive =
          !isJoined && holder !== NOBODY && Date.now() < deadline && !(await isInTrash(holder))
        await (mayArrive ? sleep(LOOK_EVERY_MS) : handOver(key, holder, number, scope))
      }
      const there = await findSibling({ ...place, number }, req)
      if (there !== null) {
        await handOver(key, number, NOBODY, scope)
      } else if (from !== null && keyOf(from) !== key) {
        await handOver(keyOf(from), number, NOBODY, scope)
      }
      return there
    },
  }
}
