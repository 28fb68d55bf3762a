import type { NewsroomClient } from './newsroomClient.ts'

import { paragraphs } from './samplePublicArticle.ts'

interface Doc {
  id: number | string
}

const firstOf = async (client: NewsroomClient, collection: string, query = ''): Promise<Doc> => {
  const { body } = await client('GET', `/${collection}?limit=1&depth=0${query}`)
  const [doc] = body.docs as Doc[]
  if (doc === undefined) {
    throw new Error(`There is nothing in ${collection}${query}`)
  }
  return doc
}

/** Makes the data of stories that can be released in a newsroom with demo content. */
export const storyMaker = async (client: NewsroomClient, section: string) => {
  const [{ id: author }, { id: source }, { id: sectionId }] = await Promise.all([
    firstOf(client, 'authors'),
    firstOf(client, 'sources'),
    firstOf(client, 'sections', `&where[slug][equals]=${section}`),
  ])
  return (headline: string): Record<string, unknown> => ({
    _status: 'published',
    authors: [{ author, role: 'reporter' }],
    body: paragraphs('The words of a story.', 'And more of them.'),
    headline,
    language: 'en',
    section: sectionId,
    source,
  })
}
