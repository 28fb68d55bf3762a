/** A node of a serialized Lexical document, as far as the newsroom needs to know it. */
export interface RichTextNode {
  [key: string]: unknown
  children?: RichTextNode[]
  text?: string
  type: string
  version?: number
}

/** A serialized Lexical editor state: what Payload's rich text field stores. */
export interface RichText {
  [key: string]: unknown
  root: RichTextNode
}

/** Tells whether a value is a document, as far as its root; `bodyProblem` looks at the rest. */
export const isRichText = (value: unknown): value is RichText =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as { root?: unknown }).root === 'object' &&
  (value as { root?: unknown }).root !== null
