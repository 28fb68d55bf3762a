import { toLine } from '../markup/characters.ts'

/**
 * Makes the title of a feed or item. Readers disagree on whether a title is text or HTML, so what could be taken for a tag
 * gets angle quotation marks instead: no word is lost and no reader sees markup.
 *
 * @see https://www.rssboard.org/rss-profile#element-channel-item-title
 */
export const plainTitle = (text: string): string =>
  toLine(text)
    .replace(/<(?=[!/?\p{L}])/gu, '‹')
    .replace(/(?<=[\p{L}\p{N}"'/?-])>/gu, '›')
