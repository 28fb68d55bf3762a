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
        access: { scopeOf: 'sports' as never },
        graphQL: { maxDepth: 0 },
        languages: ['az', 'no such tag'],
        site: { name: ' ', siteURL: 'today.az/path', tagAuthority: 'nowhere', timeZone: 'Asia/Bakou' },
        slugs: { articles: 'Bad Slug', authors: 'media' },
        workflow: { gates: [() => [], 'legal' as never], imageCredit: 'maybe' as never },
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
      'access.scopeOf',
      'workflow.gates[1]',
      'workflow.imageCredit is "maybe"',
    ]) {
      expect(start).toThrow(name)
    }
  })

  test.each<[string, unknown]>([
    ['workflow is null', null],
    ['workflow is "strict"', 'strict'],
    ['workflow.transitons is unknown. Known are gates,', { transitons: {} }],
    ['workflow.transitions.return.toDesk is "done"', { transitions: { return: { toDesk: 'done' } } }],
    [
      'workflow.transitions.unspike.toDesk is "approved"',
      { transitions: { unspike: { toDesk: 'approved' } } },
    ],
    [
      'workflow.transitions.submit.toDesk is "approved"',
      {
        transitions: {
          in: { desk: ['draft'], role: 'editor', toDesk: 'in_review' },
          submit: { toDesk: 'approved' },
        },
      },
    ],
  ])('says that %s', (problem, workflow) => {
    expect(() => sanitizeOptions({ site, workflow: workflow as never })).toThrow(problem)
  })

  test('lets the one step that approves lead where it leads', () => {
    const transitions = { approve: { role: 'publisher', toDesk: 'approved' } } as const
    expect(() => sanitizeOptions({ site, workflow: { transitions } })).not.toThrow()
  })

  test.each(['ftp://today.az', 'https://today.az/news', 'https://user@today.az', 'today.az', ''])(
    'refuses siteURL %p',
    (siteURL) => {
      expect(() => sanitizeOptions({ site: { ...site, siteURL } })).toThrow(/site\.siteURL/)
    },
  )
})
