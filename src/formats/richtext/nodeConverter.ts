import type { BlockWords } from '../../domain/attribution/blockWords.ts'
import type { BodyReferences } from '../../domain/article/publicArticle.ts'
import type { RichTextNode } from '../../domain/article/richText.ts'

/** What every converter knows of the text that its node stands in. */
export interface RenderContext {
  /** BCP 47: the language of the text. */
  readonly language: string
  /** What the ids in blocks stand for; what is missing is not for readers. */
  readonly references: BodyReferences
  readonly words: BlockWords
}

/** Where the HTML goes: a page of the site, paper, or a program elsewhere, which knows neither our styles nor our script. */
export type Medium = 'feed' | 'print' | 'site'

/** What a converter of a node may ask for. Results are HTML. */
export interface HTMLRenderer extends RenderContext {
  readonly medium: Medium
  /** Makes relative addresses absolute; undefined keeps them. */
  readonly baseURL: string | undefined
  /** Renders children where paragraphs and other blocks may stand; loose text gets its own paragraph. */
  blocks(nodes: RichTextNode[]): string
  /** Renders children where only text and inline elements may stand; blocks lose their tags, not their words. */
  inline(nodes: RichTextNode[]): string
  /** Whether this stands inside a link already. */
  readonly insideLink: boolean
  /** Renders children of a list item: loose text without a paragraph, then lists and other blocks. */
  item(nodes: RichTextNode[]): string
  /** Renders something inside which no link may stand. */
  withoutLinks(render: () => string): string
  /** Takes a heading's wanted level and gives the one that fits the outline: from 2, one step down at most. */
  headingLevel(wanted: number): number
}

/** What a converter may ask for when the result is plain text. */
export interface TextRenderer extends RenderContext {
  /** The words of the children on one line (line breaks stay). */
  inline(nodes: RichTextNode[]): string
  /** The children's paragraphs, one entry each. */
  paragraphs(nodes: RichTextNode[]): string[]
}

/** Renders one type of node that stands inside a paragraph. */
export interface InlineConverter {
  html(node: RichTextNode, render: HTMLRenderer): string
  kind: 'inline'
  text?(node: RichTextNode, render: TextRenderer): string
}

/** Renders one type of node that stands beside paragraphs. Empty HTML means that nothing of it is shown. */
export interface BlockConverter {
  html(node: RichTextNode, render: HTMLRenderer): string
  kind: 'block'
  /** The paragraphs of the node; without it, its children make one paragraph. */
  text?(node: RichTextNode, render: TextRenderer): string[]
}

export type NodeConverter = BlockConverter | InlineConverter

/** The children of a node that is not known to be sound. */
export const childrenOf = (node: RichTextNode): RichTextNode[] =>
  Array.isArray(node.children)
    ? node.children.filter((child): child is RichTextNode => typeof child === 'object' && child !== null)
    : []

/** The `fields` of a Payload node (links and blocks keep their values there). */
export const fieldsOf = (node: RichTextNode): Record<string, unknown> =>
  typeof node.fields === 'object' && node.fields !== null ? (node.fields as Record<string, unknown>) : {}
