import type { Config, Field, Plugin } from 'payload'

import { deskHints, deskLabels } from '../labels/deskLabels.ts'
import { fieldFoot } from './fieldFoot.ts'

type NamedField = { name?: string } & Field

/**
 * Makes plain fields with a count in words of the SEO plugin's: the panel's four languages, keyboard and screen reader. What
 * is stored stays as the plugin defines it, but for a host with several languages: an article has one, and so have these.
 * Nothing is generated, because empty fields take headline and standfirst anyway.
 */
export const seoFields = ({ defaultFields }: { defaultFields: Field[] }): Field[] =>
  (defaultFields as NamedField[]).flatMap((field): Field[] => {
    switch (field.name) {
      case 'description':
        return [
          {
            ...field,
            admin: {
              components: fieldFoot({ advice: { recommended: { max: 160, min: 70 } } }),
              description: deskHints.metaEmpty,
            },
            label: deskLabels.metaDescription,
            localized: false,
          } as Field,
        ]
      case 'image':
        return [{ ...field, admin: {}, label: deskLabels.metaImage, localized: false } as Field]
      case 'overview':
      case 'preview':
        return []
      case 'title':
        return [
          {
            ...field,
            admin: {
              components: fieldFoot({ advice: { recommended: { max: 60, min: 20 } } }),
              description: deskHints.metaEmpty,
            },
            label: deskLabels.metaTitle,
            localized: false,
          } as Field,
        ]
      default:
        return [field]
    }
  })

const moveIntoLastTab = (fields: Field[]): Field[] => {
  const seo = (fields as NamedField[]).find(({ name }) => name === 'meta')
  const tabs = fields.find((field) => field.type === 'tabs')
  if (seo === undefined || tabs === undefined) {
    return fields
  }
  const last = tabs.tabs.length - 1
  const filled = {
    ...tabs,
    tabs: tabs.tabs.map((tab, index) =>
      index === last ? { ...tab, fields: [...tab.fields, { ...seo, label: deskLabels.seo } as Field] } : tab,
    ),
  }
  return fields.flatMap((field) => (field === seo ? [] : [field === tabs ? filled : field]))
}

/** Puts the SEO fields, which their plugin appends to a form's end, into the tab where they belong. Their paths stay. */
export const layOutSEO =
  (articles: string): Plugin =>
  (config: Config): Config => ({
    ...config,
    collections: (config.collections ?? []).map((collection) =>
      collection.slug === articles
        ? { ...collection, fields: moveIntoLastTab(collection.fields) }
        : collection,
    ),
  })
