import { parseOpenQuery } from './openQuery.ts'

const context = { adminPath: '/admin', collection: 'articles', sitePath: '/api/newsroom/site' }
const parse = (text: string) => parseOpenQuery(text, context)

describe('parseOpenQuery', () => {
  it.each(['', '   ', '\u200b', '<>'])('finds nothing in %j', (text) => {
    expect(parse(text)).toEqual({ type: 'empty' })
  })

  it.each([
    '158043',
    ' 158043 ',
    '#158043',
    '№ 158043',
    'No. 158043',
    '158,043',
    '158 043',
    '158\u00a0043',
    '“158043”',
  ])('takes %j for a number', (text) => {
    expect(parse(text)).toEqual({ number: 158043, type: 'number' })
  })

  it.each([
    ['http://www.today.az/news/regions/158043.html', '/news/regions/158043.html'],
    ['<https://today.az/news/regions/158043.html?utm_source=x#top>', '/news/regions/158043.html'],
    ['www.today.az/news/regions/158043.html', '/news/regions/158043.html'],
    ['/news/regions/158043.html', '/news/regions/158043.html'],
    ['/news/regions/158043.html?page=2', '/news/regions/158043.html'],
    ['https://host.example/api/newsroom/site/news/regions/158043.html', '/news/regions/158043.html'],
    ['http://localhost:3000/news/regions/158043/print', '/news/regions/158043/print'],
  ])('takes %j for an address with a number', (text, path) => {
    expect(parse(text)).toMatchObject({ number: 158043, path, type: 'path' })
  })

  it('takes an address without a number for a path to look up', () => {
    expect(parse('https://today.az/az/old-story')).toEqual({
      number: null,
      path: '/az/old-story',
      type: 'path',
      url: 'https://today.az/az/old-story',
    })
    expect(parse('/news/regions/')).toMatchObject({ number: null, path: '/news/regions/' })
  })

  it.each([
    ['http://localhost:3000/admin/collections/articles/12', '12'],
    ['/admin/collections/articles/65f0c0ffee/versions', '65f0c0ffee'],
  ])('takes %j for the document that the panel shows', (text, id) => {
    expect(parse(text)).toEqual({ id, type: 'id' })
  })

  it.each(['Moscow seeks', 'kicker: 12', '0', '99999999999', '12 monkeys', '//evil', 'javascript:alert(1)'])(
    'takes %j for words',
    (text) => {
      expect(parse(text)).toEqual({ text, type: 'words' })
    },
  )

  it('knows no article by the form for a new one', () => {
    expect(parse('/admin/collections/articles/create')).toMatchObject({ number: null, type: 'path' })
  })

  it('reads no more of what was pasted than an address can be long', () => {
    expect(parse('x'.repeat(100_000))).toEqual({ text: 'x'.repeat(2000), type: 'words' })
  })
})
