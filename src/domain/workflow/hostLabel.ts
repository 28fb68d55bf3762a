import type { Workflow } from './workflow.ts'

/**
 * Finds what a newsroom calls one of its desk states; null where it has given no name.
 *
 * @param language of the panel: "az", "pt-br"; English, and then any, stand in for one that is missing
 */
export const hostLabel = (labels: Workflow['labels'], state: string, language: string): null | string => {
  const label = Object.hasOwn(labels, state) ? labels[state] : undefined
  if (label === undefined || typeof label === 'string') {
    return label ?? null
  }
  return label[language] ?? label[language.split('-')[0] ?? ''] ?? label.en ?? Object.values(label)[0] ?? null
}
