import type { RichText, RichTextNode } from '../../index.ts'
import type { DocId } from '../../shared/ids.ts'
import type { DemoBlock } from './demoBlock.ts'
import type { DemoStory } from './demoStory.ts'
import type { SceneName } from './pictures/scenes.ts'

import { citationWords, textToRichText } from '../../index.ts'

const DAY_MS = 86_400_000
const HEADS_COLUMN = 1

/** Finds what a body names. */
export interface DemoArchive {
  article(headline: string): Promise<DocId>
  picture(scene: SceneName, language: DemoStory['language']): Promise<DocId>
  source(name: string): Promise<DocId>
}

interface Context {
  archive: DemoArchive
  blockId: () => string
  now: number
  story: DemoStory
}

const paragraph = (text: string): RichTextNode => textToRichText([text]).root.children![0]!

const element = (type: string, children: RichTextNode[], more: object = {}): RichTextNode => ({
  type,
  version: 1,
  children,
  direction: null,
  format: '',
  indent: 0,
  ...more,
})

const table = (rows: string[][]): RichTextNode =>
  element(
    'table',
    rows.map((cells, row) =>
      element(
        'tablerow',
        cells.map((words) =>
          element('tablecell', [paragraph(words)], {
            backgroundColor: null,
            colSpan: 1,
            headerState: row === 0 ? HEADS_COLUMN : 0,
            rowSpan: 1,
          }),
        ),
      ),
    ),
  )

const fieldsOf = async (
  block: Exclude<DemoBlock, { kind: 'table' }>,
  { archive, blockId, now, story: { language } }: Context,
): Promise<object> => {
  switch (block.kind) {
    case 'correctionNote': {
      const date = new Date(now - block.daysAgo * DAY_MS).toISOString()
      return { date, severity: block.severity, text: block.text }
    }
    case 'embed':
      return { url: block.url }
    case 'gallery': {
      const images: object[] = []
      for (const { caption, scene } of block.images) {
        images.push({ id: blockId(), caption, image: await archive.picture(scene, language) })
      }
      return { images }
    }
    case 'image': {
      const image = await archive.picture(block.scene, language)
      return { caption: block.caption, image, size: block.size }
    }
    case 'pullQuote':
      return { attribution: block.attribution, text: block.text }
    case 'relatedArticle':
      return { article: await archive.article(block.headline) }
  }
}

const blockNode = async (block: DemoBlock, context: Context): Promise<RichTextNode> =>
  block.kind === 'table'
    ? table(block.rows)
    : {
        type: 'block',
        version: 2,
        fields: {
          id: context.blockId(),
          blockName: '',
          blockType: block.kind,
          ...(await fieldsOf(block, context)),
        },
        format: '',
      }

/** Puts citations in the place of their words. */
const withCitation = async (text: string, { archive, blockId, story }: Context): Promise<RichTextNode> => {
  const { inlineCitation } = story
  const words = inlineCitation === undefined ? '' : citationWords(inlineCitation)
  const at = words === '' ? -1 : text.indexOf(words)
  const whole = paragraph(text)
  if (inlineCitation === undefined || at < 0) {
    return whole
  }
  const { name, cue, source } = inlineCitation
  const around = [text.slice(0, at), text.slice(at + words.length)].map((part) =>
    part === '' ? [] : (paragraph(part).children ?? []),
  )
  const citation: RichTextNode = {
    type: 'inlineBlock',
    version: 1,
    fields: {
      id: blockId(),
      name,
      blockName: '',
      blockType: 'citation',
      cue,
      source: await archive.source(source),
    },
  }
  return { ...whole, children: [...around[0]!, citation, ...around[1]!] }
}

/** Makes the body of a demo story: its paragraphs, and what stands between and in them. */
export const demoBody = async (
  story: DemoStory,
  { archive, now }: { archive: DemoArchive; now: number },
): Promise<RichText> => {
  let blocks = 0
  const blockId = (): string => (blocks += 1).toString(16).padStart(24, '0')
  const context: Context = { archive, blockId, now, story }
  const children: RichTextNode[] = []
  for (const [index, text] of story.paragraphs.entries()) {
    children.push(await withCitation(text, context))
    for (const block of (story.blocks ?? []).filter(({ after }) => after === index + 1)) {
      children.push(await blockNode(block, context))
    }
  }
  const { root } = textToRichText([])
  return { root: { ...root, children } }
}
