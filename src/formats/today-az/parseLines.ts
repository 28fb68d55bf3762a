import type { Result } from '../../shared/result.ts'
import type { ImportError, LegacyPage } from './legacyPage.ts'

import { err, ok } from '../../shared/result.ts'
import { isAddressLine, parseAddressLine } from './addressLine.ts'
import { parseByline } from './byline.ts'
import { isDateLine, parseDateLine } from './dateLine.ts'
import { importError } from './importErrors.ts'

const BREADCRUMB = /^(TODAY\.AZ) ?\/ ?(.{1,200})$/i
const VIEWS = /(?:^|\s)Views: ?(\d{1,3}(?:[ ,.]\d{3}){1,3}|\d{1,12})(?!\d)/i

/** The furniture below an article: whatever comes first ends the body. */
const AFTER_BODY = /^(?:URL:|Print version$|Views:|Connect with us\b|Recommend news to friend$)/i

/** A headline may be broken into this many lines. */
const MAX_HEADLINE_LINES = 4

const findHead = (lines: string[]): Result<{ date: number; section: number }, ImportError> => {
  const sections = [...lines.keys()].filter((index) => BREADCRUMB.test(lines[index] ?? ''))
  for (const section of sections) {
    const date = lines.slice(section + 1, section + 2 + MAX_HEADLINE_LINES).findIndex(isDateLine)
    if (date !== -1) {
      return ok({ date: section + 1 + date, section })
    }
  }
  return err(importError(sections.length === 0 ? 'missing_section' : 'missing_date'))
}

const parseViews = (lines: string[]): null | number => {
  for (const line of lines) {
    const digits = VIEWS.exec(line)?.[1]
    if (digits !== undefined) {
      return Number(digits.replace(/\D/g, ''))
    }
  }
  return null
}

/**
 * Reads the lines of an article page: section, headline, date, byline, body, address, views, in this order. What stands
 * before the section line and after the body is not looked at, but for address and views.
 *
 * @param lines clean and not empty
 */
export const parseLines = (lines: string[], language: string): Result<LegacyPage, ImportError> => {
  const head = findHead(lines)
  if (!head.ok) {
    return head
  }
  const { date, section } = head.value
  const [, outlet = '', sectionPath = ''] = BREADCRUMB.exec(lines[section] ?? '') ?? []
  const headline = lines.slice(section + 1, date).join(' ')
  if (headline === '') {
    return err(importError('missing_headline'))
  }
  const dateLine = parseDateLine(lines[date] ?? '')
  if (!dateLine.ok) {
    return dateLine
  }
  const below = lines.slice(date + 1)
  const bodyEnd = below.findIndex((line) => AFTER_BODY.test(line))
  const {
    authorNames,
    rest: paragraphs,
    sourceName,
  } = parseByline(bodyEnd === -1 ? below : below.slice(0, bodyEnd))
  const makers = { authorNames, sourceName: sourceName ?? dateLine.value.signature }
  if (makers.authorNames.length === 0 && makers.sourceName === null) {
    return err(importError('missing_byline'))
  }
  if (paragraphs.length === 0) {
    return err(importError('missing_body'))
  }
  const footer = bodyEnd === -1 ? [] : below.slice(bodyEnd)
  const address = parseAddressLine(footer.find(isAddressLine) ?? '')
  if (!address.ok) {
    return address
  }
  const views = parseViews(footer)
  if (views === null) {
    return err(importError('missing_views'))
  }
  return ok({
    ...address.value,
    ...makers,
    headline,
    language,
    outlet: outlet.toUpperCase(),
    paragraphs,
    publishedAt: dateLine.value.publishedAt,
    sectionTitle: sectionPath.split(' / ').at(-1)?.trim() ?? sectionPath,
    views,
  })
}
