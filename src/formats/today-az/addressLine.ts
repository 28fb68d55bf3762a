import type { Result } from '../../shared/result.ts'
import type { ImportError } from './legacyPage.ts'

import { isSlug } from '../../domain/article/slugify.ts'
import { isArticleNumber } from '../../domain/permalink/permalink.ts'
import { err, ok } from '../../shared/result.ts'
import { importError } from './importErrors.ts'

const ADDRESS_LINE = /^URL:\s?(https?:\/\/(?:www\.)?today\.az(\/\S*)?)$/i
const ARTICLE_PATH = /^\/news\/([\w-]{1,80})\/(\d{1,10})\.html$/

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
  const sectionSlug = section?.toLowerCase().replaceAll('_', '-')
  if (sectionSlug === undefined || !isSlug(sectionSlug) || !isArticleNumber(number)) {
    return err(importError('missing_number'))
  }
  return ok({ number, originalURL, sectionSlug })
}
