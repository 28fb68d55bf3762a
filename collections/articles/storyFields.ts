import type { Field } from 'payload'

import type { CollectionContext } from '../collectionContext.ts'

import { deskHints, deskLabels } from '../labels/deskLabels.ts'
import { labels } from '../labels.ts'
import { clientComponent } from '../panelComponents.ts'
import { bodyEditor } from './bodyEditor.ts'
import { fieldFoot } from './fieldFoot.ts'

const MAX_HEADLINE = 300
const MAX_STANDFIRST = 1000

/** Caption and credit are asked for when there is something to describe. */
const hasPicture = (_: unknown, hero: { image?: unknown } | undefined): boolean => Boolean(hero?.image)

/** What is told, in the order in which it is read. */
export const storyFields = (context: CollectionContext): Field[] => [
  {
    name: 'headline',
    type: 'text',
    admin: {
      className: 'newsroom-headline',
      components: {
        ...fieldFoot({ advice: { max: MAX_HEADLINE, recommended: { max: 70 } } }),
        Cell: clientComponent('HeadlineCell'),
      },
    },
    index: true,
    label: labels.headline,
    maxLength: MAX_HEADLINE,
    required: true,
  },
  {
    name: 'kicker',
    type: 'text',
    admin: { placeholder: deskHints.kicker },
    label: labels.kicker,
    maxLength: 100,
  },
  {
    name: 'standfirst',
    type: 'textarea',
    admin: {
      components: fieldFoot({ advice: { max: MAX_STANDFIRST, recommended: { max: 250, min: 40 } } }),
      placeholder: deskHints.standfirst,
    },
    label: labels.standfirst,
    maxLength: MAX_STANDFIRST,
  },
  {
    name: 'hero',
    type: 'group',
    admin: { className: 'newsroom-hero', hideGutter: true },
    fields: [
      { name: 'image', type: 'upload', label: labels.media, relationTo: context.slugs.media },
      {
        type: 'row',
        fields: [
          {
            name: 'caption',
            type: 'textarea',
            admin: { condition: hasPicture, width: '65%' },
            label: labels.caption,
            maxLength: 1000,
          },
          {
            name: 'credit',
            type: 'text',
            admin: { condition: hasPicture, width: '35%' },
            label: labels.credit,
            maxLength: 300,
          },
        ],
      },
    ],
    label: labels.hero,
  },
  {
    name: 'dateline',
    type: 'group',
    admin: { className: 'newsroom-dateline', hideGutter: true },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'place', type: 'text', label: deskLabels.place, maxLength: 200 },
          { name: 'date', type: 'date', label: deskLabels.placeDate },
        ],
      },
    ],
    label: false,
  },
  {
    name: 'body',
    type: 'richText',
    admin: { components: fieldFoot({ countsWords: true }) },
    editor: bodyEditor(context),
    label: labels.body,
    required: true,
  },
]
