import type { Result } from '../../shared/result.ts'
import type { ImportError } from './legacyPage.ts'

import { isArticleNumber } from '../../domain/permalink/permalink.ts'
import { err, ok } from '../../shared/result.ts'
import { importError } from './importErrors.ts'

const ADDRESS_LINE = /^URL:\s?(https?:\/\/(?:www\.)?today\.az(\/\S*)?)$/i
const ARTICLE_PATH = /^\/news\/([a-z0-9][a-z0-9_-]{0,79})\/(\d{1,10})\.html$/i

export interface Address {
  number: number
  originalURL: string
  sectionSlug: string
}

/** Tells whether a line is the page's "URL:" line. */
export const isAddressLine = (line: string): boolean => /^URL:/i.test(line)

/** Reads section and number from "URL: http://www.today.az/news/regions/158043.html". */
export const parseAddressLine = (line: string): Result<Address, ImportError> => {
  const [, originalURL, path] = ADDRESS_LINE.exec(line) ?? []
  if (originalURL === undefined) {
    return err(importError('missing_url'))
  }
  const [, section, digits] = ARTICLE_PATH.exec(path ?? '') ?? []
  const number = Number(digits)
  if (section === undefined || !isArticleNumber(number)) {
    return err(importError('missing_number'))
  }
  return ok({ number, originalURL, sectionSlug: section.toLowerCase().replaceAll('_', '-') })
}
