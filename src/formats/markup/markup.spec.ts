import { removeControls } from '../../domain/text/visibleText.ts'
import { toLine } from './characters.ts'
import { escapeText, escapeMarkup } from './escape.ts'
import { imageMarkup } from './imageMarkup.ts'
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

describe('imageMarkup', () => {
  const image = {
    alt: 'A "harbour"',
    caption: null,
    copyrightHolder: null,
    credit: null,
    focalPoint: null,
    height: 1000,
    mimeType: 'image/jpeg',
    sizes: [{ height: 427, url: 'https://x.example/a-768.jpg', width: 768 }],
    social: null,
    sources: [
      { mimeType: 'image/webp', sizes: [{ height: 427, url: 'https://x.example/a.webp', width: 768 }] },
    ],
    url: 'https://x.example/a.jpg',
    usageTerms: null,
    width: 1800,
  }

  it('offers modern formats first, and the dimensions that keep the place', () => {
    const markup = imageMarkup(image, { isFirst: false, sizes: '100vw' })
    expect(markup).toMatch(
      /^<picture><source sizes="100vw" srcset="https:\/\/x\.example\/a\.webp 768w" type="image\/webp"><img /,
    )
    expect(markup).toContain('width="1800" height="1000" alt="A &quot;harbour&quot;" loading="lazy"')
  })

  it('gives copies that leave the site one file', () => {
    expect(imageMarkup(image, { isFirst: false, sizes: null })).toMatch(/^<img src="[^"]+"(?!.*srcset)/)
  })

  it('offers no format whose addresses are none of the web', () => {
    const bad = [{ mimeType: 'image/webp', sizes: [{ height: 1, url: 'javascript:alert(1)', width: 1 }] }]
    expect(imageMarkup({ ...image, sources: bad }, { isFirst: true, sizes: '10vw' })).toMatch(/^<img /)
  })
})
