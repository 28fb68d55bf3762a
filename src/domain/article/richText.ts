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
