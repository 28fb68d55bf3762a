import {
  BlocksFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  lexicalEditor,
} from '@payloadcms/richtext-lexical'

import type { CollectionContext } from '../collectionContext.ts'

import { bodyBlocks, inlineBlocks } from './bodyBlocks.ts'

const EDITOR_FEATURES = new Set([
  'align',
  'blockquote',
  'bold',
  'horizontalRule',
  'indent',
  'inlineCode',
  'italic',
  'link',
  'orderedList',
  'paragraph',
  'strikethrough',
  'subscript',
  'superscript',
  'toolbarInline',
  'underline',
  'unorderedList',
])

/** The editor of bodies: what news needs and what a host adds, and nothing that no renderer knows. */
export const bodyEditor = (
  context: Pick<CollectionContext, 'options' | 'slugs'>,
): ReturnType<typeof lexicalEditor> =>
  lexicalEditor({
    features: ({ defaultFeatures }) => [
      ...defaultFeatures.filter(({ key }) => EDITOR_FEATURES.has(key)),
      FixedToolbarFeature(),
      // The first level is the headline, and nobody follows the lowest ones.
      HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
      EXPERIMENTAL_TableFeature(),
      BlocksFeature({
        blocks: [...bodyBlocks(context), ...context.options.body.blocks],
        inlineBlocks: inlineBlocks(context),
      }),
    ],
  })
