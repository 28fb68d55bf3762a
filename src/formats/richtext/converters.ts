import type { NodeConverter } from './nodeConverter.ts'

import { heading } from './nodes/heading.ts'
import { link } from './nodes/link.ts'
import { list, listItem } from './nodes/list.ts'
import { text } from './nodes/text.ts'
import { horizontalRule, lineBreak, paragraph, quote, tab } from './nodes/simple.ts'

/**
 * Lists the nodes of a body that have a form of their own, by Lexical type. A Payload block registers as "block:{blockType}",
 * an inline block as "inlineBlock:{blockType}". Any other node is transparent: its children are rendered.
 */
export const converters = {
  autolink: link,
  heading,
  horizontalrule: horizontalRule,
  linebreak: lineBreak,
  link,
  list,
  listitem: listItem,
  paragraph,
  quote,
  tab,
  text,
} satisfies Record<string, NodeConverter>
