import type { NumberAllocator } from '../domain/runtime.ts'
import type { Spine } from './spine.ts'

import { isArticleNumber } from '../domain/permalink/permalink.ts'
import { NUMBER_COUNTER } from './dialect/dialect.ts'

/** Allots numbers from one counter of the database, outside of any transaction: what was taken stays taken. */
export const createNumberAllocator = ({ dialect }: Spine): NumberAllocator => ({
  next: () => dialect.next(NUMBER_COUNTER),
  raise: (number) => {
    if (!isArticleNumber(number)) {
      throw new RangeError(`${number} can't be the number of an article.`)
    }
    return dialect.raise(NUMBER_COUNTER, number)
  },
})
