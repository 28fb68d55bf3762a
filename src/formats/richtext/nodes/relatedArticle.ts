import type { BlockConverter } from '../nodeConverter.ts'

import { escapeShown } from '../../markup/cleanText.ts'
import { fieldsOf } from '../nodeConverter.ts'
import { addressFor, referenceOf } from './values.ts'

/** Leads to another story, by its headline of now; nothing while readers can't see it. */
export const relatedArticle: BlockConverter = {
  kind: 'block',
  html: (node, { baseURL, language, medium, references, words }) => {
    const article = referenceOf(references.articles, fieldsOf(node).article)
    if (article === null) {
      return ''
    }
    const href = escapeShown(baseURL === undefined ? article.path : addressFor(article.url, baseURL))
    const lang = article.language === language ? '' : ` lang="${escapeShown(article.language)}"`
    const className = medium === 'feed' ? '' : ' class="related-story"'
    return `<p${className}>${escapeShown(words.related)}: <a href="${href}"${lang}>${escapeShown(article.headline)}</a></p>`
  },
  text: (node, { references, words }) => {
    const article = referenceOf(references.articles, fieldsOf(node).article)
    return article === null ? [] : [`${words.related}: ${article.headline} — ${article.url}`]
  },
}
