import type { CollectionBeforeChangeHook } from 'payload'

import type { TranslationPlace } from '../../src/domain/translation/translations.ts'

import { runtimeOf } from '../../src/domain/runtime.ts'
import { translationGroupOf } from '../../src/domain/translation/translationGroup.ts'
import { NewsroomError } from '../../src/shared/newsroomError.ts'

type Data = Record<string, unknown>

const text = (value: unknown): null | string => (typeof value === 'string' ? value : null)

const placeOf = (article: Data, number: number): null | TranslationPlace => {
  const language = text(article.language)
  return language === null
    ? null
    : { group: translationGroupOf({ number, translationGroup: text(article.translationGroup) }), language }
}

/** Whether a save may bring an article into a place that it is not known to hold. */
const mayArrive = (
  original: Data,
  current: Data,
  from: null | TranslationPlace,
  to: TranslationPlace,
): boolean =>
  from?.group !== to.group ||
  from.language !== to.language ||
  // Out of the trash, where it held nothing.
  Boolean(original.deletedAt && !current.deletedAt) ||
  // The words of a draft reach the row, which the others look at, when they are released.
  (current._status === 'published' && original._status !== 'published')

/**
 * Refuses a save that would put a second article of one language into a group of translations, also when two such saves come
 * at once. Runs when the article has its number.
 */
export const refuseSecondTranslation: CollectionBeforeChangeHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  // A copy's original is another article.
  const original = (operation === 'update' ? originalDoc : {}) as Data
  const current: Data = { ...original, ...(data as Data) }
  const number = Number(current.number)
  const to = placeOf(current, number)
  const from = placeOf(original, number)
  const isAlone = operation === 'create' && to?.group === String(number)
  if (to === null || isAlone || current.deletedAt || !mayArrive(original, current, from, to)) {
    return data as unknown
  }
  const sibling = await runtimeOf(req.payload).translations.takePlace(to, { from, number, req })
  if (sibling !== null) {
    throw new NewsroomError(
      'NEWSROOM_TRANSLATION_EXISTS',
      409,
      `There is an article in "${to.language}" in this group of translations already: ${sibling.number}, "${sibling.headline.slice(0, 100)}".`,
      {
        field: 'translationGroup',
        remedy: 'Open that one, or choose another language or group.',
        value: to.group,
      },
    )
  }
  return data as unknown
}
