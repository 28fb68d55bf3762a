import { readFileSync } from 'node:fs'

import type { RichText, RichTextNode } from '../../src/domain/article/richText.ts'

import { slugify } from '../../src/domain/article/slugify.ts'
import { blockNode, bodyOf, citationNode, paragraphNode, tableNode, textNode } from './bodySamples.ts'
import { hostilePayloads } from './hostilePayloads.ts'

type Id = number | string

/** The documents whose own words are the payload as well. */
export interface HostileCast {
  /** A story that this one leads to; null for the first. */
  article: Id | null
  author: Id
  media: Id
  section: Id
  source: Id
}

/**
 * The payloads of this repository, and those of the JSON file that HOSTILE_PAYLOADS names: a list of texts.
 *
 * @throws Error when that file holds something else
 */
export const allHostilePayloads = (): string[] => {
  const file = process.env.HOSTILE_PAYLOADS
  if (file === undefined || file === '') {
    return hostilePayloads
  }
  const further: unknown = JSON.parse(readFileSync(file, 'utf8'))
  if (!Array.isArray(further) || !further.every((each) => typeof each === 'string')) {
    throw new Error(`HOSTILE_PAYLOADS names ${file}, which is not a JSON list of texts.`)
  }
  return [...hostilePayloads, ...further]
}

/** The address itself can't be one of these: a save refuses what is none. */
const linkNode = (words: string): RichTextNode => ({
  type: 'link',
  version: 3,
  children: [textNode(words)],
  direction: null,
  fields: { doc: null, linkType: 'custom', newTab: false, url: 'https://today.example/' },
  format: '',
  indent: 0,
})

/** A body with the payload in every text of every block; what a save refuses is left out, and a mark keeps none empty. */
export const hostileBody = (payload: string, cast: HostileCast): RichText => {
  const cut = (length: number): string => payload.slice(0, length)
  return bodyOf(
    paragraphNode(
      textNode(`So ${payload}`),
      citationNode({ name: `N ${cut(190)}`, cue: cut(200), source: cast.source }),
      linkNode(payload),
    ),
    blockNode('image', { caption: cut(1000), credit: cut(300), image: cast.media, size: 'normal' }),
    blockNode('gallery', {
      images: [
        { id: 'a'.repeat(24), caption: cut(1000), credit: cut(300), image: cast.media },
        { id: 'b'.repeat(24), image: cast.media },
      ],
    }),
    blockNode('pullQuote', { attribution: cut(300), text: `Q ${cut(990)}` }),
    tableNode([
      [payload, 'Level'],
      ['2026', payload],
    ]),
    ...(cast.article === null ? [] : [blockNode('relatedArticle', { article: cast.article })]),
    blockNode('correctionNote', {
      date: '2026-11-24T08:00:00.000Z',
      severity: 'correction',
      text: `C ${cut(1990)}`,
    }),
  )
}

/** A story with the payload in every text that readers see; a mark before it keeps none empty. */
export const hostileStory = (payload: string, cast: HostileCast): Record<string, unknown> => {
  const cut = (length: number): string => payload.slice(0, length)
  const tag = cut(100).replace(/[/\\\p{Cc}]/gu, '')
  return {
    _status: 'published',
    authors: [{ author: cast.author, role: 'reporter' }],
    body: hostileBody(payload, cast),
    citations: [{ name: `S ${cut(190)}`, cue: `c ${cut(190)}`, quote: cut(5000), source: cast.source }],
    copyrightHolder: cut(300),
    dateline: { place: cut(200) },
    genre: cut(100),
    headline: `H ${cut(100)}`,
    hero: { caption: cut(1000), credit: cut(300), image: cast.media },
    kicker: cut(100),
    language: 'en',
    meta: { description: cut(150), title: cut(60) },
    section: cast.section,
    slugline: cut(200),
    source: cast.source,
    standfirst: cut(200),
    tags: slugify(tag) === '' ? [] : [tag],
    usageTerms: cut(1000),
  }
}
