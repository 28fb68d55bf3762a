import type { Block, Field } from 'payload'

import { text } from 'payload/shared'

import type { CollectionContext } from '../collectionContext.ts'

import { GALLERY_LIMITS } from '../../src/domain/article/bodyBlocks.ts'
import { BLOCK_LENGTHS } from '../../src/domain/article/blockProblems.ts'
import { embedRefusal, parseEmbed } from '../../src/domain/article/parseEmbed.ts'
import { bodyHints, bodyLabels } from '../labels/bodyLabels.ts'

const pictureFields = (media: string): Field[] => [
  { name: 'image', type: 'upload', label: bodyLabels.image, relationTo: media, required: true },
  {
    name: 'caption',
    type: 'textarea',
    admin: { description: bodyHints.caption },
    label: bodyLabels.caption,
    maxLength: BLOCK_LENGTHS.caption,
  },
  { name: 'credit', type: 'text', label: bodyLabels.credit, maxLength: BLOCK_LENGTHS.credit },
]

/** What may stand between the paragraphs of a body. */
export const bodyBlocks = ({ slugs }: Pick<CollectionContext, 'slugs'>): Block[] => [
  {
    slug: 'image',
    fields: [
      ...pictureFields(slugs.media),
      {
        name: 'size',
        type: 'select',
        defaultValue: 'normal',
        label: bodyLabels.size,
        options: [
          { label: bodyLabels.sizeNormal, value: 'normal' },
          { label: bodyLabels.sizeWide, value: 'wide' },
          { label: bodyLabels.sizeSmall, value: 'small' },
        ],
      },
    ],
    interfaceName: 'NewsroomImageBlock',
    labels: { plural: bodyLabels.images, singular: bodyLabels.image },
  },
  {
    slug: 'gallery',
    fields: [
      {
        name: 'images',
        type: 'array',
        fields: pictureFields(slugs.media),
        label: bodyLabels.images,
        labels: { plural: bodyLabels.images, singular: bodyLabels.image },
        maxRows: GALLERY_LIMITS.max,
        minRows: GALLERY_LIMITS.min,
        required: true,
      },
    ],
    interfaceName: 'NewsroomGalleryBlock',
    labels: { plural: bodyLabels.galleries, singular: bodyLabels.gallery },
  },
  {
    slug: 'pullQuote',
    fields: [
      {
        name: 'text',
        type: 'textarea',
        label: bodyLabels.text,
        maxLength: BLOCK_LENGTHS.quote,
        required: true,
      },
      {
        name: 'attribution',
        type: 'text',
        label: bodyLabels.attribution,
        maxLength: BLOCK_LENGTHS.attribution,
      },
    ],
    interfaceName: 'NewsroomPullQuoteBlock',
    labels: { plural: bodyLabels.pullQuotes, singular: bodyLabels.pullQuote },
  },
  {
    slug: 'embed',
    fields: [
      {
        name: 'url',
        type: 'text',
        admin: { description: bodyHints.embed },
        label: bodyLabels.url,
        maxLength: BLOCK_LENGTHS.url,
        required: true,
        validate: ((value: unknown, args: never) =>
          typeof value === 'string' && value.trim() !== '' && parseEmbed(value) === null
            ? embedRefusal(value)
            : text(value as string, args)) as never,
      },
    ],
    interfaceName: 'NewsroomEmbedBlock',
    labels: { plural: bodyLabels.embeds, singular: bodyLabels.embed },
  },
  {
    slug: 'relatedArticle',
    fields: [
      {
        name: 'article',
        type: 'relationship',
        admin: { description: bodyHints.relatedArticle },
        label: bodyLabels.article,
        relationTo: slugs.articles,
        required: true,
      },
    ],
    interfaceName: 'NewsroomRelatedArticleBlock',
    labels: { plural: bodyLabels.relatedArticles, singular: bodyLabels.relatedArticle },
  },
  {
    slug: 'correctionNote',
    fields: [
      {
        name: 'date',
        type: 'date',
        admin: { date: { pickerAppearance: 'dayOnly' } },
        label: bodyLabels.date,
        required: true,
      },
      {
        name: 'severity',
        type: 'select',
        defaultValue: 'correction',
        label: bodyLabels.severity,
        options: [
          { label: bodyLabels.clarification, value: 'clarification' },
          { label: bodyLabels.correction, value: 'correction' },
          { label: bodyLabels.retraction, value: 'retraction' },
        ],
        required: true,
      },
      {
        name: 'text',
        type: 'textarea',
        label: bodyLabels.text,
        maxLength: BLOCK_LENGTHS.note,
        required: true,
      },
    ],
    interfaceName: 'NewsroomCorrectionNoteBlock',
    labels: { plural: bodyLabels.correctionNotes, singular: bodyLabels.correctionNote },
  },
]

/** What may stand inside a sentence. */
export const inlineBlocks = ({ slugs }: Pick<CollectionContext, 'slugs'>): Block[] => [
  {
    slug: 'citation',
    fields: [
      { name: 'source', type: 'relationship', label: bodyLabels.source, relationTo: slugs.sources },
      { name: 'name', type: 'text', label: bodyLabels.name, maxLength: BLOCK_LENGTHS.name, required: true },
      {
        name: 'cue',
        type: 'text',
        admin: { description: bodyHints.cue },
        label: bodyLabels.cue,
        maxLength: BLOCK_LENGTHS.cue,
      },
    ],
    interfaceName: 'NewsroomCitationBlock',
    labels: { plural: bodyLabels.citations, singular: bodyLabels.citation },
  },
]
