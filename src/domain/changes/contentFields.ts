import type { EditionContent } from '../edition/content.ts'
import type { DocId } from '../../shared/ids.ts'
import type { BodyNames } from './bodyParagraphs.ts'

/** Finds the names of what an article refers to; an id without a name stands for itself. */
export interface ContentNames extends BodyNames {
  author: (id: string) => string
  section: (id: string) => string
}

const nameOf = (find: (id: string) => string, id: DocId | null | undefined): string =>
  id === null || id === undefined ? '' : find(String(id))

const lines = (texts: readonly string[]): string => texts.join('\n')

const inBrackets = (text: string): string => (text === '' ? '' : ` (${text})`)

/**
 * Spells what readers get of an article field by field, in the order of the form; references by their names, lists a line
 * each. The body is not among them.
 */
export const contentFields = (
  content: EditionContent,
  names: ContentNames,
): [field: string, text: string][] => [
  ['headline', content.headline],
  ['kicker', content.kicker ?? ''],
  ['standfirst', content.standfirst ?? ''],
  ['hero.image', nameOf(names.media, content.hero?.media)],
  ['hero.caption', content.hero?.caption ?? ''],
  ['hero.credit', content.hero?.credit ?? ''],
  ['dateline.place', content.dateline?.place ?? ''],
  ['dateline.date', content.dateline?.date ?? ''],
  ['body', ''],
  [
    'authors',
    lines(content.authors.map(({ author, role }) => `${nameOf(names.author, author)}${inBrackets(role)}`)),
  ],
  ['source', nameOf(names.source, content.source)],
  [
    'citations',
    lines(
      content.citations.map(
        ({ cue, name, quote, source }) =>
          `${name}${inBrackets(cue)}${quote === null ? '' : `: ${quote}`}${
            source === null ? '' : ` → ${nameOf(names.source, source)}`
          }`,
      ),
    ),
  ],
  ['canonicalURL', content.canonicalURL ?? ''],
  ['slugline', content.slugline ?? ''],
  ['genre', content.genre ?? ''],
  ['translationGroup', content.translationGroup ?? ''],
  ['copyrightHolder', content.copyrightHolder ?? ''],
  ['usageTerms', content.usageTerms ?? ''],
  ['meta.title', content.seo.title ?? ''],
  ['meta.description', content.seo.description ?? ''],
  ['meta.image', nameOf(names.media, content.seo.image)],
  ['section', nameOf(names.section, content.section)],
  ['sections', lines(content.sections.map((id) => nameOf(names.section, id)))],
  ['language', content.language],
  ['tags', content.tags.join(', ')],
  ['urgency', content.urgency === null ? '' : String(content.urgency)],
  ['slug', content.slug ?? ''],
]
