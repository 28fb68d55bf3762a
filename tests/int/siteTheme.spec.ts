import { describe, expect, it } from '@jest/globals'

import { evening } from '../../examples/theme-evening/evening.ts'
import { sanitizeOptions } from '../../src/config/options.ts'
import { applyTheme, templates } from '../../src/site/index.ts'
import { attributesOf, createMemorySite, textOf } from '../helpers/memorySite.ts'
import { samplePublicArticle } from '../helpers/samplePublicArticle.ts'

const articles = [1, 2, 3].map((number) =>
  samplePublicArticle({ headline: `Story ${number}`, number, path: `/news/regions/${number}.html` }),
)
const plain = createMemorySite({ articles })
const themed = createMemorySite({ articles }, { templates: applyTheme(templates, evening) })

const stylesheetOf = async (site: typeof plain): Promise<{ css: string; href: string }> => {
  const [href] = attributesOf(await site.page('/'), 'link[rel=stylesheet]', 'href')
  return { css: await (await site.ask(href ?? '')).text(), href: href ?? '' }
}

describe('the example theme', () => {
  it('changes colours and faces behind the site’s own rules, at another address', async () => {
    const [own, other] = [await stylesheetOf(plain), await stylesheetOf(themed)]
    expect(other.css.startsWith(own.css)).toBe(true)
    expect(other.css.slice(own.css.length)).toContain('--accent: #0b5563;')
    expect(other.css.slice(own.css.length)).toContain('--serif: "Avenir Next"')
    expect(other.href).not.toBe(own.href)
  })

  it('has a front page of its own, and the site’s other pages', async () => {
    expect((await plain.page('/')).querySelector('.river')).toBeNull()
    const front = await themed.page('/')
    expect([...front.querySelectorAll('.river .teaser-headline')].map(textOf)).toEqual([
      'Story 3',
      'Story 2',
      'Story 1',
    ])
    expect(textOf((await themed.page('/news/regions/')).querySelector('h1'))).toBe('World news')
  })
})

describe('the options of the site', () => {
  const site = { name: 'TODAY.AZ', siteURL: 'https://today.example' }
  const sanitize = (more: object, languages?: string[]) =>
    sanitizeOptions({ site: { ...site, ...more }, ...(languages && { languages }) })

  it('are optional', () => {
    expect(sanitize({}).pages).toEqual({ isServed: true, strings: {}, theme: {} })
    expect(sanitize({ pages: false, theme: evening }).pages).toEqual({
      isServed: false,
      strings: {},
      theme: evening,
    })
    expect(sanitize({}, ['en', 'fa']).site.languages).toEqual(['en', 'fa'])
  })

  it.each<[RegExp, object, string[] | undefined]>([
    [/site\.strings\.fa lacks or misspells .*archive/, { strings: { fa: { months: [] } } }, undefined],
    [/site\.strings has the key "no tag"/, { strings: { 'no tag': {} } }, undefined],
    [/site\.theme\.css is no text/, { theme: { css: 7 } }, undefined],
    [
      /site\.theme\.templates\.renderFront is unknown\. Known are: renderArchivePage/,
      { theme: { templates: { renderFront: () => '' } } },
      undefined,
    ],
    [
      /site\.theme\.templates\.renderFrontPage is a string/,
      { theme: { templates: { renderFrontPage: 'x' } } },
      undefined,
    ],
    [/languages holds "api", where the site has other pages/, {}, ['en', 'api']],
  ])('are refused where they can’t work: %s', (problem, given, languages) => {
    expect(() => sanitize(given, languages)).toThrow(problem)
  })
})
