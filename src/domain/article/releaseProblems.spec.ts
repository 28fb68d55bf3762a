import { releaseProblems } from './releaseProblems.ts'

const good = { authors: [{ author: 1 }], bodyText: 'Words.', headline: 'A headline', source: null }

describe('releaseProblems', () => {
  test.each([
    ['an author is enough', {}, []],
    ['a source is enough', { authors: [], source: 3 }, []],
    ['nobody is named', { authors: [], source: null }, ['no_attribution']],
    ['no words', { bodyText: ' \n ' }, ['no_body']],
    [
      'everything is missing',
      { authors: [], bodyText: '', headline: ' ' },
      ['no_headline', 'no_body', 'no_attribution'],
    ],
  ])('%s', (_, changes, codes) => {
    expect(releaseProblems({ ...good, ...changes }).map(({ code }) => code)).toEqual(codes)
  })
})
