import type { RichTextNode } from '../../../domain/article/richText.ts'
import type { BlockConverter, RenderContext } from '../nodeConverter.ts'

import { CORRECTION_SEVERITIES } from '../../../domain/article/bodyBlocks.ts'
import { escapeShown } from '../../markup/cleanText.ts'
import { fieldsOf } from '../nodeConverter.ts'
import { textOf } from './values.ts'

const dayOf = (value: unknown, language: string): null | { iso: string; shown: string } => {
  const date = new Date(textOf(value) ?? NaN)
  if (Number.isNaN(date.getTime())) {
    return null
  }
  const locale = Intl.DateTimeFormat.supportedLocalesOf([language])[0] ?? 'en'
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  return { iso: date.toISOString().slice(0, 10), shown: format.format(date) }
}

const noteOf = (node: RichTextNode, { language, words }: RenderContext) => {
  const fields = fieldsOf(node)
  const text = textOf(fields.text)
  const severity = CORRECTION_SEVERITIES.find((known) => known === fields.severity) ?? 'correction'
  return text === null ? null : { day: dayOf(fields.date, language), label: words[severity], severity, text }
}

/** Tells readers what was put right, and when; the day is the one that was chosen, in no time zone. */
export const correctionNote: BlockConverter = {
  kind: 'block',
  html: (node, render) => {
    const note = noteOf(node, render)
    if (note === null) {
      return ''
    }
    const day =
      note.day === null ? '' : ` (<time datetime="${note.day.iso}">${escapeShown(note.day.shown)}</time>)`
    const lines = note.text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '')
    const text = lines.map(escapeShown).join('<br>')
    const p = `<p><strong>${escapeShown(note.label)}</strong>${day}: ${text}</p>`
    return render.medium === 'feed' ? p : `<div class="correction correction-${note.severity}">${p}</div>`
  },
  text: (node, render) => {
    const note = noteOf(node, render)
    return note === null
      ? []
      : [`${note.label}${note.day === null ? '' : ` (${note.day.shown})`}: ${note.text}`]
  },
}
