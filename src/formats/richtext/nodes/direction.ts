import type { RichTextNode } from '../../../domain/article/richText.ts'

/** Gives the attribute of a block that runs from right to left; the page's own direction needs none. */
export const directionOf = (node: RichTextNode): string => (node.direction === 'rtl' ? ' dir="rtl"' : '')
