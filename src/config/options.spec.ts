import { sanitizeOptions } from './options.ts'

const site = { name: 'TODAY.AZ', siteURL: 'https://today.az/' }

describe('sanitizeOptions', () => {
  test('fills in the defaults', () => {
    expect(sanitizeOptions({ site })).toMatchObject({
      disabled: false,
      languages: ['en', 'az', 'ru', 'tr'],
      ownUsers: true,
      site: { language: 'en', siteURL: 'https://today.az', timeZone: 'UTC' },
      slugs: { articles: 'articles', users: 'users' },
      tagAuthority: 'today.az,2026',
    })
  })

  test('uses the auth collection of the host', () => {
    expect(sanitizeOptions({ site, usersCollection: 'staff' })).toMatchObject({
      ownUsers: false,
      slugs: { users: 'staff' },
    })
  })

  test('names every problem in one message', () => {
    const start = () =>
      sanitizeOptions({
        graphQL: { maxDepth: 0 },
        languages: ['az', 'no such tag'],
        site: { name: ' ', siteURL: 'today.az/path', tagAuthority: 'nowhere', timeZone: 'Asia/Bakou' },
        slugs: { articles: 'Bad Slug', authors: 'media' },
      })
    expect(start).toThrow(/site\.siteURL/)
    for (const name of [
      'site.name',
      'site.timeZone',
      'no such tag',
      'site.language',
      'site.tagAuthority',
      'graphQL.maxDepth',
      'slugs.articles',
      'slugs.media and slugs.authors',
    ]) {
      expect(start).toThrow(name)
    }
  })

  test.each(['ftp://today.az', 'https://today.az/news', 'https://user@today.az', 'today.az', ''])(
    'refuses siteURL %p',
    (siteURL) => {
      expect(() => sanitizeOptions({ site: { ...site, siteURL } })).toThrow(/site\.siteURL/)
    },
  )
})
