import type { InlineConverter } from '../nodeConverter.ts'

import { escapeMarkup } from '../../markup/escape.ts'
import { childrenOf, fieldsOf } from '../nodeConverter.ts'
import { safeHref } from '../safeHref.ts'

/** Shows a link, or only its words when its address is not safe, it is empty, or it stands inside another link. */
export const link: InlineConverter = {
  kind: 'inline',
  html: (node, render) => {
    const fields = fieldsOf(node)
    const words = render.withoutLinks(() => render.inline(childrenOf(node)))
    const href = fields.linkType === 'internal' ? null : safeHref(fields.url, render.baseURL)
    if (href === null || words.trim() === '' || render.insideLink) {
      return words
    }
    const target = fields.newTab === true ? ' target="_blank" rel="noopener"' : ''
    return `<a href="${escapeMarkup(href)}"${target}>${words}</a>`
  },
}
