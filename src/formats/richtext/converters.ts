import type { NodeConverter } from './nodeConverter.ts'

import { citation } from './nodes/citation.ts'
import { correctionNote } from './nodes/correctionNote.ts'
import { embed } from './nodes/embed.ts'
import { heading } from './nodes/heading.ts'
import { link } from './nodes/link.ts'
import { list, listItem } from './nodes/list.ts'
import { gallery, image } from './nodes/pictures.ts'
import { pullQuote } from './nodes/pullQuote.ts'
import { relatedArticle } from './nodes/relatedArticle.ts'
import { table } from './nodes/table.ts'
import { text } from './nodes/text.ts'
import { horizontalRule, lineBreak, paragraph, quote, tab } from './nodes/simple.ts'

/**
 * Lists the nodes of a body that have a form of their own, by Lexical type. A Payload block registers as "block:{blockType}",
 * an inline block as "inlineBlock:{blockType}". Any other node is transparent: its children are rendered.
 */
export const converters = {
  autolink: link,
  'block:correctionNote': correctionNote,
  'block:embed': embed,
  'block:gallery': gallery,
  'block:image': image,
  'block:pullQuote': pullQuote,
  'block:relatedArticle': relatedArticle,
  heading,
  horizontalrule: horizontalRule,
  'inlineBlock:citation': citation,
  linebreak: lineBreak,
  link,
  list,
  listitem: listItem,
  paragraph,
  quote,
  tab,
  table,
  text,
} satisfies Record<string, NodeConverter>
