import type { ImportError, ImportErrorType } from './legacyPage.ts'

/** The longest page that is read, in characters. Pages of the site have some 60,000. */
export const MAX_PAGE_LENGTH = 1_000_000

/** The most elements that an HTML page may have: the parser's time grows with the square of their nesting. */
export const MAX_ELEMENTS = 20_000

const EXPLANATIONS: Record<ImportErrorType, Omit<ImportError, 'type'>> = {
  invalid_date: {
    message: 'The date line names a day or time that does not exist. Correct it as on the original page.',
    part: 'publication date',
  },
  missing_body: {
    message: 'No paragraph stands between the byline and the line "URL:". Save the whole page and try again.',
    part: 'body',
  },
  missing_byline: {
    message:
      'Neither a line "By ..." nor a name after the date tells who made the story. Add "By {name}" below the date line.',
    part: 'byline',
  },
  missing_date: {
    message:
      'No line such as "25 January 2017 [17:18] - TODAY.AZ" follows the section line. Add it as on the original page.',
    part: 'publication date',
  },
  missing_headline: {
    message: 'Nothing stands between the section line and the date line. Add the headline there.',
    part: 'headline',
  },
  missing_number: {
    message:
      'The address after "URL:" does not end like "/news/regions/158043.html". Give the address of the article itself.',
    part: 'number',
  },
  missing_section: {
    message:
      'No line such as "TODAY.AZ / World news" stands before the headline. Save the whole page, or add the line.',
    part: 'section',
  },
  missing_url: {
    message: 'No line "URL: http://www.today.az/news/..." follows the body. Add it as on the original page.',
    part: 'URL line',
  },
  missing_views: {
    message:
      'No line such as "Views: 1440" follows the URL line. Add it ("Views: 0" when the figure is lost).',
    part: 'views',
  },
  too_large: {
    message: `The page has more than ${MAX_PAGE_LENGTH.toLocaleString('en')} characters or ${MAX_ELEMENTS.toLocaleString('en')} elements. Give one article page at a time.`,
    part: 'page',
  },
  unreadable: {
    message: 'The HTML of the page can not be parsed. Save the page as plain text and import that.',
    part: 'page',
  },
}

/** Explains why a page can't be imported. */
export const importError = (type: ImportErrorType): ImportError => ({ type, ...EXPLANATIONS[type] })
