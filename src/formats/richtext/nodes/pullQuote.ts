import type { BlockConverter } from '../nodeConverter.ts'

import { escapeShown } from '../../markup/cleanText.ts'
import { fieldsOf } from '../nodeConverter.ts'
import { textOf } from './values.ts'

/** Shows words of the story, large, with whose they are. */
export const pullQuote: BlockConverter = {
  kind: 'block',
  html: (node, { medium }) => {
    const fields = fieldsOf(node)
    const [words, attribution] = [textOf(fields.text), textOf(fields.attribution)]
    if (words === null) {
      return ''
    }
    const by = attribution === null ? '' : `<figcaption>${escapeShown(attribution)}</figcaption>`
    const className = medium === 'feed' ? '' : ' class="pull-quote"'
    return `<figure${className}><blockquote><p>${escapeShown(words)}</p></blockquote>${by}</figure>`
  },
  text: (node) => {
    const fields = fieldsOf(node)
    const [words, attribution] = [textOf(fields.text), textOf(fields.attribution)]
    return words === null ? [] : [attribution === null ? `“${words}”` : `“${words}” — ${attribution}`]
  },
}
