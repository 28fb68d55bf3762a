/** Something that keeps an article from being released. */
export interface ReleaseProblem {
  code: 'no_attribution' | 'no_body' | 'no_headline'
  /** The field that it is about. */
  field: string
  /** What is wrong and what to do, as a sentence. */
  message: string
}

/** What the rules of release look at. */
export interface Releasable {
  authors: readonly unknown[]
  /** The words of the body. */
  bodyText: string
  headline: string
  source: unknown
}

/** Lists what keeps an article from being released; nothing when it may go. */
export const releaseProblems = ({ authors, bodyText, headline, source }: Releasable): ReleaseProblem[] => {
  const problems: ReleaseProblem[] = []
  if (headline.trim() === '') {
    problems.push({ code: 'no_headline', field: 'headline', message: 'The headline is empty. Write one.' })
  }
  if (bodyText.trim() === '') {
    problems.push({ code: 'no_body', field: 'body', message: 'The body has no words. Write them.' })
  }
  if (authors.length === 0 && (source === null || source === undefined)) {
    problems.push({
      code: 'no_attribution',
      field: 'source',
      message: 'Nobody is named. Name at least one author or a source.',
    })
  }
  return problems
}
