import { isBlank } from '../text/visibleText.ts'

/** Before which step the gates are asked. */
export type GateStage = 'approve' | 'release' | 'submit'

/** Something that a gate found. */
export interface GateProblem {
  /** Stable, in lower case: "no_headline". */
  code: string
  /** The field that it is about: "headline", "hero.image". */
  field: string
  /** `error` keeps an article from being approved or released; `warning` never does. */
  level: 'error' | 'warning'
  /** What is wrong and what to do, in a sentence or two. */
  message: string
  /** What to do, alone. */
  remedy: string
}

/** How grave it is that nobody is named as the maker of a picture. */
export const IMAGE_CREDIT_LEVELS = ['error', 'warning', 'off'] as const

export type ImageCreditLevel = (typeof IMAGE_CREDIT_LEVELS)[number]

/** A picture of the article, where it stands. */
export interface GatePicture {
  /** What those read who can't see it. */
  alt: null | string
  /** The words of the place where it stands, else those of the picture. */
  credit: null | string
  /** The field of the article that it stands in. */
  field: { alt: string; credit: string }
  /** What the desk calls it: the name of its file. */
  name: string
}

/** A source that the text names. */
export interface GateCitation {
  field: string
  name: string
  /** Whether it is one of the newsroom's sources. */
  resolved: boolean
}

/** What the gates look at. */
export interface GateSubject {
  authors: readonly unknown[]
  /** What is wrong with the blocks of the body, a sentence each. */
  blocks: readonly string[]
  /** The words of the body. */
  bodyText: string
  citations: readonly GateCitation[]
  headline: string
  language: null | string
  pictures: readonly GatePicture[]
  section: unknown
  source: unknown
}

/** What a newsroom has decided for its gates. */
export interface GateRules {
  imageCredit: ImageCreditLevel
  /** BCP 47 tags of the languages that articles may be in. */
  languages: readonly string[]
}

type Gate = (subject: GateSubject, rules: GateRules) => GateProblem[]

const isNothing = (value: unknown): boolean => value === undefined || value === null || value === ''

const error = (code: string, field: string, what: string, remedy: string): GateProblem => ({
  code,
  field,
  level: 'error',
  message: `${what} ${remedy}`,
  remedy,
})

const when = (holds: boolean, problem: () => GateProblem): GateProblem[] => (holds ? [problem()] : [])

/** The gates that every newsroom has, in the order in which their findings are told. */
export const GATES: Readonly<Record<string, Gate>> = {
  headline: ({ headline }) =>
    when(isBlank(headline), () => error('no_headline', 'headline', 'The headline is empty.', 'Write one.')),
  section: ({ section }) =>
    when(isNothing(section), () => error('no_section', 'section', 'It stands in no section.', 'Choose one.')),
  language: ({ language }, { languages }) =>
    when(language === null || !languages.includes(language), () =>
      error(
        'unknown_language',
        'language',
        language === null
          ? 'The language is not given.'
          : `The language "${language}" is none of this newsroom.`,
        `Choose one of: ${languages.join(', ')}.`,
      ),
    ),
  body: ({ bodyText }) =>
    when(isBlank(bodyText), () => error('no_body', 'body', 'The body has no words.', 'Write them.')),
  blocks: ({ blocks }) =>
    blocks.map((message) => ({
      code: 'block',
      field: 'body',
      level: 'error',
      message,
      remedy: 'Mend the block, or take it away.',
    })),
  attribution: ({ authors, source }) =>
    when(authors.length === 0 && isNothing(source), () =>
      error('no_attribution', 'source', 'Nobody is named.', 'Name at least one author or a source.'),
    ),
  pictureText: ({ pictures }) =>
    pictures
      .filter(({ alt }) => isBlank(alt ?? ''))
      .map(({ field, name }) =>
        error(
          'no_alt_text',
          field.alt,
          `The picture "${name}" has no alternative text.`,
          "Open it and say what it shows, for those who can't see it.",
        ),
      ),
  pictureCredit: ({ pictures }, { imageCredit }) =>
    imageCredit === 'off'
      ? []
      : pictures
          .filter(({ credit }) => isBlank(credit ?? ''))
          .map(({ field, name }) => ({
            ...error(
              'no_image_credit',
              field.credit,
              `Nobody is named as the maker of the picture "${name}".`,
              'Write who made it or where it comes from, here or in the picture.',
            ),
            level: imageCredit,
          })),
  citations: ({ citations }) =>
    citations
      .filter(({ resolved }) => !resolved)
      .map(({ field, name }) => ({
        ...error(
          'unresolved_source',
          field,
          `The text names "${name}", which is linked with none of the sources.`,
          'Choose the source, or add it to the sources.',
        ),
        level: 'warning',
      })),
}

/** Lists what the gates find, in the order of the gates; a picture that stands twice is told once. */
export const runGates = (subject: GateSubject, rules: GateRules): GateProblem[] => {
  const found = Object.values(GATES).flatMap((gate) => gate(subject, rules))
  return [
    ...new Map(
      found.map((problem) => [`${problem.code} ${problem.field} ${problem.message}`, problem]),
    ).values(),
  ]
}

/** Before which step the gates are asked for an action: further ones of a newsroom are held to those of an approval. */
export const gateStageOf = (action: string): GateStage =>
  action === 'submit' ? 'submit' : action === 'release' || action === 'flash' ? 'release' : 'approve'
