import type { BodyReferences } from '../../src/domain/article/publicArticle.ts'
import type { RichText, RichTextNode } from '../../src/domain/article/richText.ts'

export const textNode = (text: string): RichTextNode => ({
  type: 'text',
  version: 1,
  detail: 0,
  format: 0,
  mode: 'normal',
  style: '',
  text,
})

const element = (type: string, children: RichTextNode[], more: object = {}): RichTextNode => ({
  type,
  version: 1,
  children,
  direction: 'ltr',
  format: '',
  indent: 0,
  ...more,
})

export const paragraphNode = (...children: RichTextNode[]): RichTextNode =>
  element('paragraph', children, { textFormat: 0, textStyle: '' })

let made = 0
const blockId = (): string => (made += 1).toString(16).padStart(24, '0')

export const blockNode = (blockType: string, fields: object): RichTextNode => ({
  type: 'block',
  version: 2,
  fields: { id: blockId(), blockName: '', blockType, ...fields },
  format: '',
})

export const citationNode = (fields: object): RichTextNode => ({
  type: 'inlineBlock',
  version: 1,
  fields: { id: blockId(), blockName: '', blockType: 'citation', ...fields },
})

export const tableNode = (rows: string[][]): RichTextNode =>
  element(
    'table',
    rows.map((cells, row) =>
      element(
        'tablerow',
        cells.map((words) =>
          element('tablecell', [paragraphNode(textNode(words))], {
            backgroundColor: null,
            colSpan: 1,
            headerState: row === 0 ? 1 : 0,
            rowSpan: 1,
          }),
        ),
      ),
    ),
  )

export const bodyOf = (...children: RichTextNode[]): RichText => ({ root: element('root', children) })

type Id = number | string

/** A body with every block; ids may be whole documents, as interfaces send them. */
export const bodyWithEveryBlock = (ids: { article: unknown; media: unknown; source: unknown }): RichText =>
  bodyOf(
    paragraphNode(
      textNode('The lake rose, '),
      citationNode({ name: 'Sputnik', cue: 'reported', source: ids.source }),
      textNode('.'),
    ),
    blockNode('image', { caption: 'The shore <today>', credit: 'A. Rzayev', image: ids.media, size: 'wide' }),
    blockNode('gallery', {
      images: [
        { id: blockId(), image: ids.media },
        { id: blockId(), caption: 'Second', image: ids.media },
      ],
    }),
    blockNode('pullQuote', { attribution: 'A mayor', text: 'We saw it coming' }),
    tableNode([
      ['Year', 'Level'],
      ['2026', '27.1 m'],
    ]),
    blockNode('embed', { url: 'https://youtu.be/dQw4w9WgXcQ' }),
    blockNode('relatedArticle', { article: ids.article }),
    blockNode('correctionNote', {
      date: '2026-11-24T08:00:00.000Z',
      severity: 'correction',
      text: 'The level was wrong.',
    }),
  )

/** What those ids stand for. */
export const sampleReferences = ({
  article,
  media,
  source,
}: Record<'article' | 'media' | 'source', Id>): BodyReferences => ({
  articles: {
    [article]: {
      headline: 'Another <story>',
      language: 'az',
      number: 7,
      path: '/news/regions/7.html',
      url: 'https://today.example/news/regions/7.html',
    },
  },
  media: {
    [media]: {
      alt: 'A lake',
      caption: 'Lake',
      credit: 'Archive',
      height: 400,
      mimeType: 'image/jpeg',
      copyrightHolder: null,
      focalPoint: null,
      social: null,
      sources: [],
      usageTerms: null,
      sizes: [{ height: 200, url: 'https://today.example/api/media/file/lake-300.jpg', width: 300 }],
      url: 'https://today.example/api/media/file/lake.jpg',
      width: 600,
    },
  },
  sources: {
    [source]: {
      id: source,
      slug: 'sputnik',
      name: 'Sputnik',
      homePage: null,
      kind: 'agency' as const,
      logo: null,
      path: '/sources/sputnik/',
    },
  },
})
