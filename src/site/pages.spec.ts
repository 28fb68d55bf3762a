import { HtmlValidate } from 'html-validate'
import { documentOf } from '../../tests/helpers/readPage.ts'
import { renderEveryPage } from '../../tests/helpers/sitePages.ts'
import { siteCSS, TEMPLATE_NAMES } from './index.ts'

const pages = (
  [
    ['normal', 'en'],
    ['hostile', 'en'],
    ['normal', 'az'],
    ['normal', 'ru'],
    ['normal', 'tr'],
    ['normal', 'fa'],
  ] as const
).flatMap(([content, language]) =>
  Object.entries(renderEveryPage(content, language)).map(([kind, page]): [string, string] => [
    `${content} ${language} ${kind}`,
    page,
  ]),
)

test('every template of the site is among them', () => {
  const rendered = new Set(Object.keys(renderEveryPage('normal')).map((kind) => kind.split('+')[0]))
  expect([...rendered, 'siteCSS'].sort()).toEqual([...TEMPLATE_NAMES].sort())
})

describe.each(pages)('%s page', (_name, page) => {
  const document = documentOf(page)

  test('holds no script but data, no inline style, no handler, no unsafe address', () => {
    for (const script of document.querySelectorAll('script')) {
      expect(script.type).toBe('application/ld+json')
      expect(() => JSON.parse(script.textContent ?? '') as unknown).not.toThrow()
    }
    expect(document.querySelector('style')).toBeNull()
    for (const element of document.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        expect(name).not.toMatch(/^on|^style$/)
        if (['action', 'href', 'src'].includes(name)) {
          expect(value).toMatch(/^(?:https?:\/\/|\/(?!\/)|mailto:\?|#)/)
        }
      }
    }
    expect(page).not.toMatch(/[\u0000\u0007]/)
    const frame = documentOf(page)
    frame.querySelectorAll('.body, script').forEach((part) => part.remove())
    expect(frame.documentElement.outerHTML).not.toMatch(/[\u202D\u202E]/)
  })

  test('has one title, one h1 and one main', () => {
    expect(document.querySelectorAll('head > title')).toHaveLength(1)
    expect(document.querySelectorAll('h1')).toHaveLength(1)
    expect(document.querySelectorAll('main')).toHaveLength(1)
    expect(Array.from(document.title).length).toBeLessThanOrEqual(200)
  })

  test('is valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: {
        // A headline is as long as it is; search engines cut titles by themselves.
        'long-title': 'off',
        // Both spellings are HTML, and white space at the end of a line is nothing to a browser.
        'doctype-style': 'off',
        'no-trailing-whitespace': 'off',
        'void-style': 'off',
      },
    })
    const report = await validator.validateString(page)
    expect(
      report.results.flatMap(({ messages }) =>
        messages.map(({ line, message, ruleId }) => `${line} ${ruleId}: ${message}`),
      ),
    ).toEqual([])
  })
})

test('the style sheet asks nobody for anything and respects what readers prefer', () => {
  expect(siteCSS).not.toMatch(/@import|url\(/)
  for (const feature of [
    'prefers-color-scheme: dark',
    'prefers-reduced-motion',
    '@media print',
    ':focus-visible',
  ]) {
    expect(siteCSS).toContain(feature)
  }
})
