import { removeControls, toLine } from './characters.ts'
import { escapeText, escapeMarkup } from './escape.ts'
import { emptyElement, parentElement, textElement } from './xmlElement.ts'

describe('removeControls', () => {
  test('drops controls, lone surrogates and noncharacters, keeps everything else', () => {
    const bad = [0, 8, 11, 0x1f, 0x7f, 0x9f, 0xd800, 0xdfff, 0xfffe, 0xffff].map((code) =>
      String.fromCharCode(code),
    )
    expect(removeControls(bad.join('x'))).toBe('x'.repeat(bad.length - 1))
    expect(removeControls('Şəki\t\n\r\u00a0😀\u200fשלום')).toBe('Şəki\t\n\r\u00a0😀\u200fשלום')
  })
})

describe('toLine', () => {
  test('collapses white space of every kind', () => {
    expect(toLine(' a\u00a0 b\r\n\tc\u2003d ')).toBe('a b c d')
  })
})

describe('escaping', () => {
  test('leaves nothing that opens markup', () => {
    expect(escapeMarkup(`]]> <a href="x" title='y'> &amp;`)).toBe(
      ']]&gt; &lt;a href=&quot;x&quot; title=&#39;y&#39;&gt; &amp;amp;',
    )
    expect(escapeText(`"A" & <b>`)).toBe('"A" &amp; &lt;b&gt;')
  })
})

describe('XML elements', () => {
  test('escape text and attributes, and leave out what is null', () => {
    expect(textElement('title', 'A & B', { a: '"', b: null, c: 1 })).toBe(
      '<title a="&quot;" c="1">A &amp; B</title>',
    )
    expect(textElement('title', null)).toBe('')
    expect(parentElement('item', ['', '<a/>', '<b/>'])).toBe('<item><a/>\n<b/></item>')
    expect(emptyElement('x:link', { href: 'a&b' })).toBe('<x:link href="a&amp;b"/>')
  })
})
