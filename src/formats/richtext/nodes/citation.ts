import type { RichTextNode } from '../../../domain/article/richText.ts'
import type { InlineConverter, RenderContext } from '../nodeConverter.ts'

import { citationWords, isCueBefore } from '../../../domain/attribution/citationWords.ts'
import { escapeShown } from '../../markup/cleanText.ts'
import { fieldsOf } from '../nodeConverter.ts'
import { addressFor, referenceOf, textOf } from './values.ts'

const citationOf = (node: RichTextNode, { references }: RenderContext) => {
  const fields = fieldsOf(node)
  const source = referenceOf(references.sources, fields.source)
  const name = textOf(fields.name) ?? source?.name ?? null
  return name === null ? null : { cue: textOf(fields.cue) ?? '', name, source }
}

/** Credits another source inside a sentence, "Sputnik reported", with a link to its page when it is known. */
export const citation: InlineConverter = {
  kind: 'inline',
  html: (node, render) => {
    const found = citationOf(node, render)
    if (found === null) {
      return ''
    }
    const { cue, name, source } = found
    const shown = escapeShown(name)
    const linked =
      source === null || render.insideLink
        ? shown
        : `<a href="${escapeShown(addressFor(source.path, render.baseURL))}">${shown}</a>`
    const cited = `<cite>${linked}</cite>`
    return cue === ''
      ? cited
      : isCueBefore(cue)
        ? `${escapeShown(cue)} ${cited}`
        : `${cited} ${escapeShown(cue)}`
  },
  text: (node, render) => {
    const found = citationOf(node, render)
    return found === null ? '' : citationWords(found)
  },
}
