import type { SanitizedServerEditorConfig } from '@payloadcms/richtext-lexical'
import type { FlattenedField } from 'payload'

/** What every Lexical editor knows without a feature. */
const CORE = ['linebreak', 'paragraph', 'root', 'tab', 'text']

/** Lists the types of nodes that the editor of the body knows, with what a host has added; null for another editor. */
export const nodeTypesOf = (fields: readonly FlattenedField[]): null | ReadonlySet<string> => {
  const body = fields.find(({ name }) => name === 'body')
  const config =
    body?.type === 'richText'
      ? (body.editor as { editorConfig?: SanitizedServerEditorConfig } | undefined)?.editorConfig
      : undefined
  if (config === undefined) {
    return null
  }
  const types = config.features.nodes.map(({ node }) =>
    'with' in node ? node.replace.getType() : node.getType(),
  )
  return new Set([...CORE, ...types])
}
