import type { DocId } from '../../shared/ids.ts'

type Doc = Record<string, unknown>

/** What a translation takes over as it stands: references and facts that hold in every language, and the text to translate. */
const KEPT = [
  'body',
  'copyrightHolder',
  'dateline',
  'editorsNote',
  'genre',
  'headline',
  'kicker',
  'section',
  'sections',
  'slugline',
  'source',
  'standfirst',
  'tags',
  'urgency',
  'usageTerms',
] as const

const isDoc = (value: unknown): value is Doc =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Rows of a list belong to their document: a copy gets rows of its own. */
const rowsOf = (value: unknown): Doc[] =>
  (Array.isArray(value) ? value : []).filter(isDoc).map(({ id: _, ...row }) => row)

/**
 * Makes the draft that a translation starts from. The address, the number, the dates of publication, the address of an
 * original and the words for search engines are its own: they start empty.
 *
 * @param source the latest draft of the article to translate, with references by id
 * @param translator the author that the user is, or null
 */
export const translationDraft = (
  source: Doc,
  { group, language, translator }: { group: string; language: string; translator: DocId | null },
): Doc => {
  const authors = rowsOf(source.authors)
  const isNamed = authors.some(
    ({ author, role }) => role === 'translator' && String(author) === String(translator),
  )
  return {
    ...Object.fromEntries(KEPT.flatMap((name) => (source[name] === undefined ? [] : [[name, source[name]]]))),
    authors:
      translator === null || isNamed ? authors : [...authors, { author: translator, role: 'translator' }],
    citations: rowsOf(source.citations),
    hero: isDoc(source.hero) ? source.hero : {},
    language,
    translationGroup: group,
  }
}
