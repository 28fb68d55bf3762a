import { attributes, escapeHTML, html, joinHTML, raw, SafeHTML } from './html.ts'

describe('html', () => {
  test('escapes text in content and in attributes', () => {
    const hostile = `</p><script>alert("1")</script> & 'x'`
    expect(html`<p title="${hostile}">${hostile}</p>`.toString()).toBe(
      `<p title="&lt;/p&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;">&lt;/p&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;</p>`,
    )
  })

  test('keeps markup that is markup already, and joins lists', () => {
    const items = [1, 2].map((n) => html`<i>${n}</i>`)
    expect(html`<b>${items}</b>`.toString()).toBe('<b><i>1</i><i>2</i></b>')
    expect(html`${raw('<b>x</b>')}`.toString()).toBe('<b>x</b>')
  })

  test('leaves out null, undefined and false, but not zero', () => {
    expect(html`[${null}${undefined}${false}${0}]`.toString()).toBe('[0]')
  })

  test('trusts nothing that only looks like markup', () => {
    const forged: unknown = JSON.parse('{"markup":"<script>","toString":"x"}')
    expect(forged instanceof SafeHTML).toBe(false)
    expect(html`${'<b>' as string}`.toString()).toBe('&lt;b&gt;')
  })
})

describe('escapeHTML', () => {
  test('drops controls, lone surrogates and bidi overrides', () => {
    expect(escapeHTML('a\u0000b\u0007c\uD800d\u202Ee')).toBe('abcde')
  })

  test('closes what would reorder the text that follows', () => {
    expect(escapeHTML('a\u2067b')).toBe('a\u2067b\u2069')
    expect(escapeHTML('a\u2067\u202Bb\u202C\u2069c')).toBe('a\u2067\u202Bb\u202C\u2069c')
    expect(escapeHTML('a\u2069b\u202Cc')).toBe('abc')
  })
})

test('attributes leave out what is absent and escape the rest', () => {
  expect(attributes({ a: '"', b: null, c: false, d: true, e: 0, f: undefined }).toString()).toBe(
    ' a="&quot;" d e="0"',
  )
})

test('joinHTML puts the separator between members only', () => {
  expect(joinHTML(['<', html`<b>x</b>`], ' / ').toString()).toBe('&lt; / <b>x</b>')
  expect(joinHTML([], ', ').toString()).toBe('')
})
