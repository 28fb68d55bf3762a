import { samplePublicArticle, sampleSite } from '../../../tests/helpers/samplePublicArticle.ts'
import { buildFeed } from './buildFeed.ts'

const parts = {
  description: 'All news',
  homeURL: 'https://today.example/',
  language: 'en',
  selfURL: 'https://today.example/rss.xml',
  site: sampleSite,
  title: 'TODAY.AZ',
}

describe('buildFeed', () => {
  test('takes the newest change or publication as its date', () => {
    const articles = [
      samplePublicArticle({ modifiedAt: new Date('2020-01-03Z'), publishedAt: new Date('2020-01-01Z') }),
      samplePublicArticle({ modifiedAt: new Date('2020-01-02Z'), publishedAt: new Date('2020-01-02Z') }),
    ]
    const feed = buildFeed({ ...parts, articles })
    expect(feed.updatedAt).toEqual(new Date('2020-01-03Z'))
    expect(feed.articles).toBe(articles)
    expect(feed.site).toEqual({ name: 'TODAY.AZ', siteURL: 'https://today.example' })
    expect(feed.selfURL).toBe(parts.selfURL)
  })

  test('has the epoch as the date of an empty feed', () => {
    expect(buildFeed({ ...parts, articles: [] }).updatedAt).toEqual(new Date(0))
  })
})
