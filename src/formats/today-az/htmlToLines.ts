import { parseHTML } from 'linkedom'

/** Elements that begin and end a line of what a reader sees. */
const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BR CAPTION CENTER DD DIV DL DT FIELDSET FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LEGEND ' +
    'LI MAIN NAV OL OPTION P PRE SECTION SELECT TABLE TBODY TD TEXTAREA TFOOT TH THEAD TR UL'
  ).split(' '),
)

/** Elements of which a reader sees nothing. */
const HIDDEN = new Set(['HEAD', 'IFRAME', 'NOSCRIPT', 'OBJECT', 'SCRIPT', 'STYLE', 'TEMPLATE', 'TITLE'])

const ELEMENT = 1
const TEXT = 3

export interface HTMLLines {
  /** The `lang` of the document, or null. */
  language: null | string
  lines: string[]
}

/**
 * Turns HTML into the lines that a reader sees. Walks with a stack of its own, so that no nesting is too deep.
 *
 * @throws what the parser throws
 */
export const htmlToLines = (html: string): HTMLLines => {
  const { document } = parseHTML(html)
  const lines: string[] = []
  let line = ''
  const endLine = (): void => {
    lines.push(line)
    line = ''
  }
  const stack: ('end' | Node)[] = [document]
  for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
    if (item === 'end') {
      endLine()
      continue
    }
    if (item.nodeType === TEXT) {
      line += (item.nodeValue ?? '').replace(/[\t\n\r ]+/g, ' ')
      continue
    }
    const tag = item.nodeName.toUpperCase()
    if (item.nodeType === ELEMENT && HIDDEN.has(tag)) {
      continue
    }
    if (BLOCKS.has(tag)) {
      endLine()
      stack.push('end')
    }
    for (const child of [...item.childNodes].reverse()) {
      stack.push(child)
    }
  }
  endLine()
  return { language: document.documentElement?.getAttribute('lang') ?? null, lines }
}
