import type { CollectionConfig, Field, LabelFunction, StaticLabel } from 'payload'

type GivenLabel = LabelFunction | StaticLabel | undefined

/**
 * Makes a function of a label that is a table of languages.
 *
 * The panel takes both, but some of its buttons put the label into a sentence as it is: "Add new [object Object]", "Sort by [object Object]". What a
 * function returns has become a text before it gets there.
 */
export const readableLabel = (label: GivenLabel): GivenLabel => {
  if (typeof label !== 'object') {
    return label
  }
  const words: Record<string, string> = label
  return ({ i18n }) => words[i18n.language] ?? words.en ?? Object.values(words)[0] ?? ''
}

const readableLabels = ({ plural, singular }: { plural?: GivenLabel; singular?: GivenLabel }) => ({
  ...(plural !== undefined && { plural: readableLabel(plural) }),
  ...(singular !== undefined && { singular: readableLabel(singular) }),
})

const withLabel = (field: Field): Field => {
  const { label } = field as { label?: false | GivenLabel }
  return label === undefined || label === false ? field : ({ ...field, label: readableLabel(label) } as Field)
}

/** Columns of lists are fields at the top, and those that stand in layouts and groups. */
const withLabels = (fields: readonly Field[]): Field[] =>
  fields.map((field) => {
    if (field.type === 'tabs') {
      return {
        ...field,
        tabs: field.tabs.map((tab) => ({ ...tab, fields: withLabels(tab.fields) })),
      } as Field
    }
    return field.type === 'collapsible' || field.type === 'group' || field.type === 'row'
      ? withLabel({ ...field, fields: withLabels(field.fields) })
      : withLabel(field)
  })

/** Makes the names of collections and of their columns readable wherever the panel puts them. */
export const withReadableLabels = (
  collections: readonly CollectionConfig[],
  slugs: ReadonlySet<string>,
): CollectionConfig[] =>
  collections.map((collection) =>
    slugs.has(collection.slug)
      ? ({
          ...collection,
          fields: withLabels(collection.fields),
          ...(collection.labels !== undefined && { labels: readableLabels(collection.labels) }),
        } as CollectionConfig)
      : collection,
  )
