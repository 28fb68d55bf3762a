import type { Result } from '../../shared/result.ts'
import type { HTMLLines } from './htmlToLines.ts'
import type { ImportError, LegacyPage } from './legacyPage.ts'

import { err, ok } from '../../shared/result.ts'
import { cleanLine } from './cleanLine.ts'
import { htmlToLines } from './htmlToLines.ts'
import { importError, MAX_ELEMENTS, MAX_PAGE_LENGTH } from './importErrors.ts'
import { parseLines } from './parseLines.ts'

const LOOKS_LIKE_HTML = /<(?:!doctype|html|head|body|table|t[dr]|div|p|br|h1)[\s/>]/i
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i
const DEFAULT_LANGUAGE = 'en'

const readLines = (input: string): Result<HTMLLines, ImportError> => {
  if (!LOOKS_LIKE_HTML.test(input)) {
    return ok({ language: null, lines: input.split(/\r\n|[\n\r\u2028\u2029]/) })
  }
  if ((input.match(/<[a-z]/gi)?.length ?? 0) > MAX_ELEMENTS) {
    return err(importError('too_large'))
  }
  try {
    return ok(htmlToLines(input))
  } catch {
    return err(importError('unreadable'))
  }
}

/**
 * Reads an article page of today.az, as HTML or as the plain text of what a reader saw (a paragraph is a line). Anything that
 * is missing is a named error; nothing is guessed but the organisation of a page without "By", which the date line names.
 *
 * @param input the decoded page; bytes read as windows-1252 or ISO-8859-1 give the same
 */
export const parseTodayAzPage = (input: string): Result<LegacyPage, ImportError> => {
  if (input.length > MAX_PAGE_LENGTH) {
    return err(importError('too_large'))
  }
  const read = readLines(input)
  if (!read.ok) {
    return read
  }
  const { language, lines } = read.value
  return parseLines(
    lines.map(cleanLine).filter((line) => line !== ''),
    language !== null && LANGUAGE.test(language) ? language : DEFAULT_LANGUAGE,
  )
}
