import fc from 'fast-check'
import { readFileSync } from 'node:fs'

import { MAX_PAGE_LENGTH } from './importErrors.ts'
import { parseTodayAzPage } from './parseTodayAzPage.ts'

const fixture = (name: string, encoding: 'latin1' | 'utf8' = 'utf8'): string =>
  readFileSync(new URL(`../../../tests/fixtures/today-az/${name}`, import.meta.url), encoding)

const seed = fixture('158043.txt')

const without = (start: string): string =>
  seed
    .split('\n')
    .filter((line) => !line.startsWith(start))
    .join('\n')

const page = (input: string) => {
  const result = parseTodayAzPage(input)
  if (!result.ok) {
    throw new Error(`${result.error.type}: ${result.error.message}`)
  }
  return result.value
}

const errorType = (input: string): string | undefined => {
  const result = parseTodayAzPage(input)
  return result.ok ? undefined : result.error.type
}

describe('parseTodayAzPage', () => {
  test.each(['158043.txt', '158043.html', '158043-glued.html'])('reads every part of %s', (name) => {
    const { paragraphs, ...rest } = page(fixture(name))
    expect(rest).toEqual({
      authorNames: ['Nigar Eyvazova'],
      headline: "Moscow seeks to boost cooperation with allies to resolve Syria's issues",
      language: 'en',
      number: 158043,
      originalURL: 'http://www.today.az/news/regions/158043.html',
      outlet: 'TODAY.AZ',
      publishedAt: new Date('2017-01-25T17:18:00+04:00'),
      sectionSlug: 'regions',
      sectionTitle: 'World news',
      sourceName: 'Azernews',
      views: 1440,
    })
    expect(paragraphs).toHaveLength(11)
    expect(paragraphs[0]).toMatch(/^Russia is stepping up .* Russian Foreign Minister\.$/)
    expect(paragraphs[1]).toMatch(/, Sputnik reported\.$/)
    expect(paragraphs[6]).toBe(
      "Russia's draft of the Syrian constitution takes into account the interests of official Damascus, the opposition and other regional players, Lavrov added.",
    )
    expect(paragraphs[10]).toMatch(/to President Vladimir Putin\.$/)
  })

  test('gives the same from text and HTML', () => {
    expect(page(fixture('158043.html'))).toEqual(page(seed))
    expect(page(fixture('158043-glued.html'))).toEqual(page(seed))
    expect(page(seed.replaceAll('\n', '\r\n'))).toEqual(page(seed))
  })

  test('reads a summer page of another charset: zone, entities, deep sections, several authors', () => {
    expect(page(fixture('112233-summer.html', 'latin1'))).toEqual({
      authorNames: ['Aysel Fictiva', 'Rauf Inventov'],
      headline: 'Fictional company opens a fictional pipeline',
      language: 'en',
      number: 112233,
      originalURL: 'http://today.az/news/business/112233.html',
      outlet: 'TODAY.AZ',
      paragraphs: [
        'A fictional company opened a pipeline, its head said. “We’re proud,” he added…',
        'By evening the oil will flow.',
      ],
      publishedAt: new Date('2013-07-11T09:05:00+05:00'),
      sectionSlug: 'business',
      sectionTitle: 'Energy',
      sourceName: 'Trend News Agency',
      views: 12_345,
    })
  })

  test.each([
    ['TODAY.AZ /', 'missing_section'],
    ['Moscow seeks', 'missing_headline'],
    ['25 January', 'missing_date'],
    ['URL:', 'missing_url'],
    ['Views:', 'missing_views'],
  ])('names what is missing without the line "%s"', (start, type) => {
    expect(without(start)).not.toBe(seed)
    expect(errorType(without(start))).toBe(type)
  })

  test.each([
    ['25 January 2017 [17:18]', '31 February 2017 [17:18]', 'invalid_date'],
    ['25 January 2017 [17:18]', '25 January 2017 [25:18]', 'invalid_date'],
    ['25 January 2017 [17:18]', '25 Brumaire 2017 [17:18]', 'invalid_date'],
    ['/news/regions/158043.html', '/', 'missing_number'],
    ['/news/regions/158043.html', '/news/--/158043.html', 'missing_number'],
    ['/news/regions/158043.html', '/news/regions/0.html', 'missing_number'],
    ['/news/regions/158043.html', '/news/regions/9999999999.html', 'missing_number'],
    ['http://www.today.az/', 'http://today.az.evil.example/', 'missing_url'],
    ['Views: 1440', 'Views: many', 'missing_views'],
  ])('refuses %s → %s as %s', (from, to, type) => {
    expect(errorType(seed.replace(from, to))).toBe(type)
  })

  test('refuses pages without body, maker, or bounds', () => {
    const lines = seed.split('\n')
    const url = lines.findIndex((line) => line.startsWith('URL:'))
    const bare = [...lines.slice(0, 10), ...lines.slice(url)].join('\n')
    expect(errorType(bare)).toBe('missing_body')
    expect(errorType(bare.replace(' - TODAY.AZ', '').replaceAll(/^By.*$/gm, ''))).toBe('missing_byline')
    expect(errorType('')).toBe('missing_section')
    expect(errorType('x'.repeat(MAX_PAGE_LENGTH + 1))).toBe('too_large')
  })

  test('explains each error with part and remedy', () => {
    const result = parseTodayAzPage(without('Moscow seeks'))
    expect(result).toEqual({
      error: {
        message: expect.stringContaining('Add the headline'),
        part: 'headline',
        type: 'missing_headline',
      },
      ok: false,
    })
  })

  test('takes the organisation of the date line where nobody is named', () => {
    const anonymous = seed.replaceAll(/^By.*$/gm, '')
    expect(page(anonymous)).toMatchObject({ authorNames: [], sourceName: 'TODAY.AZ' })
    expect(page(anonymous).paragraphs).toEqual(page(seed).paragraphs)
  })

  test.each([
    ['By AzernewsBy Nigar Eyvazova', 'Azernews', ['Nigar Eyvazova']],
    ['By AzernewsBy Nigar EyvazovaRussia is stepping up', 'Azernews', ['Nigar Eyvazova']],
    ['By Nigar Eyvazova, Trend', 'Trend', ['Nigar Eyvazova']],
    ['By Nouriel Roubini', 'TODAY.AZ', ['Nouriel Roubini']],
    ['By Day.Az', 'Day.Az', []],
  ])('reads the byline "%s"', (byline, sourceName, authorNames) => {
    const changed = seed.replace(/^By.*\n+By Nigar Eyvazova$/m, byline)
    expect(page(changed)).toMatchObject({ authorNames, sourceName })
    expect(page(changed).paragraphs.join()).not.toContain('Eyvazova')
    expect(page(changed).paragraphs.join()).toContain('Russia is stepping up')
  })

  test('keeps a first paragraph that begins with "By"', () => {
    const text = 'By Tuesday, the talks had ended and the delegations went home.'
    expect(page(seed.replace(/^Russia is stepping.*$/m, text)).paragraphs[0]).toBe(text)
  })

  test('never throws and never hangs, whatever comes', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '<td>',
        '</table>',
        '<br>',
        '<html lang="',
        '<!--',
        '&#0;',
        '&nbsp;',
        '<script>',
        ']]>',
        '\n',
        'By A',
        'URL: ',
      ),
      fc.constantFrom(...seed.split('\n')),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        expect(typeof parseTodayAzPage(pieces.join('')).ok).toBe('boolean')
        expect(typeof parseTodayAzPage(pieces.join('\n')).ok).toBe('boolean')
      }),
      { numRuns: 300 },
    )
  })

  test.each([
    ['By A', 200_000],
    ['By A\n', 180_000],
    ['By A B, ', 120_000],
    ['By Nigar EyvazovaBy ', 40_000],
  ])('reads a byline of %j %d times in bounded time', (unit, times) => {
    const start = performance.now()
    expect(errorType(seed.replace(/^By.*$/m, unit.repeat(times)))).toBeUndefined()
    expect(performance.now() - start).toBeLessThan(5_000)
  })

  test.each([
    ['<div>', 19_000],
    ['<table><tr><td>', 6_000],
    ['<b></i>', 19_000],
    ['<div>', 190_000],
    ['By A', 200_000],
    ['TODAY.AZ / a\n', 70_000],
    ['&#1;', 200_000],
    ['<!--', 200_000],
    ['<a href="', 100_000],
  ])('reads %j %d times in bounded time', (unit, times) => {
    const start = performance.now()
    expect(errorType(`<p>${unit.repeat(times)}`)).toBeDefined()
    expect(errorType(unit.repeat(times))).toBeDefined()
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})
