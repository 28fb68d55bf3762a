import type { RichTextNode } from '../../../domain/article/richText.ts'
import type { BlockConverter, HTMLRenderer } from '../nodeConverter.ts'

import { escapeShown } from '../../markup/cleanText.ts'
import { childrenOf } from '../nodeConverter.ts'

/** The bits of a cell's `headerState`. */
const HEADS_COLUMN = 1
const HEADS_ROW = 2

/** What stands in a table without being a row or a cell becomes one, so that no word is lost. */
const rowsOf = (table: RichTextNode): RichTextNode[][] =>
  childrenOf(table)
    .map((row) => (row.type === 'tablerow' ? childrenOf(row) : [row]))
    .filter((cells) => cells.length > 0)

const contentOf = (cell: RichTextNode): RichTextNode[] =>
  cell.type === 'tablecell' ? childrenOf(cell) : [cell]

const spanOf = (name: 'colspan' | 'rowspan', value: unknown): string =>
  typeof value === 'number' && Number.isInteger(value) && value > 1 && value <= 100
    ? ` ${name}="${value}"`
    : ''

const cellHTML = (cell: RichTextNode, render: HTMLRenderer): string => {
  const state = cell.type === 'tablecell' && typeof cell.headerState === 'number' ? cell.headerState : 0
  const spans = `${spanOf('colspan', cell.colSpan)}${spanOf('rowspan', cell.rowSpan)}`
  const words = state === 0 ? '' : render.inline(contentOf(cell)).trim()
  if (words === '') {
    return `<td${spans}>${render.blocks(contentOf(cell))}</td>`
  }
  const scope = state & HEADS_COLUMN ? 'col' : state & HEADS_ROW ? 'row' : 'col'
  return `<th scope="${scope}"${spans}>${words}</th>`
}

/** Shows a table; on a narrow screen it scrolls inside its own frame, by keyboard too. */
export const table: BlockConverter = {
  kind: 'block',
  html: (node, render) => {
    const rows = rowsOf(node).map(
      (cells) => `<tr>${cells.map((cell) => cellHTML(cell, render)).join('')}</tr>`,
    )
    if (rows.length === 0) {
      return ''
    }
    const html = `<table><tbody>${rows.join('')}</tbody></table>`
    return render.medium === 'site'
      ? `<div class="table-scroll" role="group" tabindex="0" aria-label="${escapeShown(render.words.table)}">${html}</div>`
      : html
  },
  text: (node, render) => [
    rowsOf(node)
      .map((cells) => cells.map((cell) => render.paragraphs(contentOf(cell)).join(' ')).join(' | '))
      .join('\n'),
  ],
}
