import {
  blockNode,
  bodyOf,
  bodyWithEveryBlock,
  citationNode,
  paragraphNode,
  sampleReferences,
  tableNode,
  textNode,
} from '../../../tests/helpers/bodySamples.ts'
import { bodyReferencesOf, bodyWithIds, NO_REFERENCES } from '../../domain/article/bodyBlocks.ts'
import { canonicalJson } from '../../domain/edition/canonicalJson.ts'
import { wordsOf } from '../../domain/article/wordsOf.ts'
import { richTextToHTML } from './richTextToHTML.ts'
import { richTextToParagraphs, richTextToText } from './richTextToText.ts'

const ids = { article: 3, media: 1, source: 2 }
const body = bodyWithEveryBlock(ids)
const shown = { language: 'en', references: sampleReferences(ids) }
const html = richTextToHTML(body, shown)

describe('blocks as HTML of the site', () => {
  test.each([
    [
      'a picture with caption and credit',
      '<figure class="picture picture-wide"><img src="https://today.example/api/media/file/lake.jpg" srcset=',
    ],
    [
      'its own caption over that of the archive',
      '<span class="caption">The shore &lt;today&gt;</span> <span class="credit">Photo: A. Rzayev</span>',
    ],
    ['a gallery, with captions of the archive', '<ul class="gallery"><li><figure><img'],
    [
      'a pull quote',
      '<figure class="pull-quote"><blockquote><p>We saw it coming</p></blockquote><figcaption>A mayor</figcaption></figure>',
    ],
    ['a table with its heads', '<th scope="col">Year</th>'],
    [
      'a frame for narrow screens',
      '<div class="table-scroll" role="group" tabindex="0" aria-label="Table"><table>',
    ],
    [
      'an embed as a button and a link',
      '<button type="button" data-frame="https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ" data-title="YouTube">Show here</button> <a href="https://www.youtube.com/watch?v=dQw4w9WgXcQ" rel="noopener">See on YouTube</a>',
    ],
    [
      'a related story in its language',
      '<p class="related-story">Related: <a href="/news/regions/7.html" lang="az">Another &lt;story&gt;</a></p>',
    ],
    [
      'a correction note with its day',
      '<div class="correction correction-correction"><p><strong>Correction</strong> (<time datetime="2026-11-24">November 24, 2026</time>): The level was wrong.</p></div>',
    ],
    [
      'a citation in its sentence',
      '<p>The lake rose, <cite><a href="/sources/sputnik/">Sputnik</a></cite> reported.</p>',
    ],
  ])('shows %s', (_, part) => {
    expect(html).toContain(part)
  })

  it('loads nothing of a third party', () => {
    expect(html).not.toMatch(/<(?:iframe|script|object|embed)\b/)
  })

  it('shows nothing of what readers may not see, but the words of a citation', () => {
    const hidden = richTextToHTML(body, { language: 'en', references: NO_REFERENCES })
    expect(hidden).not.toMatch(/<img|related-story|\/sources\//)
    expect(hidden).toContain('<cite>Sputnik</cite> reported')
  })

  it('shows nothing of blocks that nobody knows, and of addresses that are not on the list', () => {
    const odd = bodyOf(
      blockNode('poll', { question: 'Why?' }),
      blockNode('embed', { url: 'javascript:alert(1)' }),
      blockNode('constructor', {}),
      paragraphNode(textNode('a')),
    )
    expect(richTextToHTML(odd, shown)).toBe('<p>a</p>')
    expect(richTextToText(odd, shown)).toBe('a')
  })

  test.each([
    ['az', 'Düzəliş'],
    ['ru', 'Исправление'],
    ['tr', 'Düzeltme'],
    ['fa', 'Correction'],
  ])('speaks %s', (language, word) => {
    expect(richTextToHTML(body, { ...shown, language })).toContain(word)
  })
})

describe('blocks elsewhere', () => {
  const feed = richTextToHTML(body, { ...shown, baseURL: 'https://today.example/news/regions/1.html' })

  it('are plain and absolute in feeds', () => {
    expect(feed).not.toMatch(/<(?!span)\w+ class=|<button|srcset|data-frame|(?:href|src)="\//)
    expect(feed).toContain(
      '<p><a href="https://www.youtube.com/watch?v=dQw4w9WgXcQ" rel="noopener">See on YouTube</a></p>',
    )
    expect(feed).toContain('href="https://today.example/sources/sputnik/"')
    expect(feed).toContain(
      '<figure><img src="https://today.example/api/media/file/lake.jpg" width="600" height="400" alt="A lake">',
    )
  })

  it('are links on paper', () => {
    expect(richTextToHTML(body, { ...shown, medium: 'print' })).not.toMatch(/<button|table-scroll/)
  })

  it('are words in plain text', () => {
    expect(richTextToText(body, shown).split('\n\n')).toEqual([
      'The lake rose, Sputnik reported.',
      'The shore <today> (Photo: A. Rzayev)',
      'Lake (Photo: Archive)',
      'Second (Photo: Archive)',
      '“We saw it coming” — A mayor',
      'Year | Level\n2026 | 27.1 m',
      'See on YouTube: https://www.youtube.com/watch?v=dQw4w9WgXcQ',
      'Related: Another <story> — https://today.example/news/regions/7.html',
      'Correction (November 24, 2026): The level was wrong.',
    ])
  })

  it('are no part of the story itself', () => {
    expect(richTextToParagraphs(body, { ...shown, scope: 'story' })).toEqual([
      'The lake rose, Sputnik reported.',
      'Year | Level\n2026 | 27.1 m',
    ])
    expect(wordsOf(body)).toBe(5 + 5)
  })

  it('credits before the name where the language does', () => {
    const cited = bodyOf(paragraphNode(citationNode({ name: 'АПА', cue: 'по данным' })))
    expect(richTextToText(cited, shown)).toBe('по данным АПА')
  })

  it('keeps words of a table that is out of order', () => {
    const broken = { ...tableNode([['a']]), children: [textNode('stray')] }
    expect(richTextToHTML(bodyOf(broken), { ...shown, medium: 'print' })).toBe(
      '<table><tbody><tr><td><p>stray</p></td></tr></tbody></table>',
    )
  })
})

describe('references of a body', () => {
  it('lists each once', () => {
    expect(bodyReferencesOf(body)).toEqual({ articles: [3], media: [1], sources: [2] })
  })

  it('gives the same content for populated input', () => {
    const populated = structuredClone(body)
    const queue = [...populated.root.children!]
    for (const node of queue) {
      queue.push(...(node.children ?? []))
      const fields = (node.fields ?? {}) as Record<string, unknown>
      for (const key of ['image', 'article', 'source']) {
        if (fields[key] !== undefined) {
          fields[key] = { id: fields[key], title: 'A whole document' }
        }
      }
      for (const row of (fields.images ?? []) as Record<string, unknown>[]) {
        row.image = { id: row.image, alt: 'x' }
      }
    }
    expect(canonicalJson(bodyWithIds(populated))).toBe(canonicalJson(body))
    expect(bodyReferencesOf(populated)).toEqual(bodyReferencesOf(body))
  })

  it('leaves bodies without blocks as they are', () => {
    const plain = bodyOf(paragraphNode(textNode('a')), tableNode([['b']]))
    expect(canonicalJson(bodyWithIds(plain, 'number'))).toBe(canonicalJson(plain))
  })
})
