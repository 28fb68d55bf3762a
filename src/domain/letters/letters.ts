import { visibleLine } from '../text/visibleText.ts'

/** What the desk's letters are written in. */
export type LetterLanguage = 'az' | 'en' | 'ru' | 'tr'

export interface Letter {
  subject: string
  text: string
}

/** What every letter about an article says of it. */
export interface LetterFacts {
  /** The name of who did it; null for the system. */
  by: null | string
  headline: string
  /** The address of its form. */
  link: string
  number: number
  /** The name of the outlet. */
  outlet: string
}

interface Words {
  assigned: (by: null | string, article: string) => string
  assignedSubject: (headline: string) => string
  due: (instant: string) => string
  mentioned: (by: string, article: string) => string
  mentionedSubject: (by: string, headline: string) => string
  noDue: string
  untitled: (number: number) => string
}

const WORDS: Record<LetterLanguage, Words> = {
  az: {
    assigned: (by, article) =>
      by === null ? `Sizə məqalə tapşırılıb: ${article}` : `${by} sizə məqalə tapşırıb: ${article}`,
    assignedSubject: (headline) => `Sizə tapşırılıb: ${headline}`,
    due: (instant) => `Son vaxt: ${instant}`,
    mentioned: (by, article) => `${by} qeydində sizin adınızı çəkib. Məqalə: ${article}`,
    mentionedSubject: (by, headline) => `${by} sizə yazıb: ${headline}`,
    noDue: 'Son vaxt göstərilməyib.',
    untitled: (number) => `başlıqsız, № ${number}`,
  },
  en: {
    assigned: (by, article) =>
      by === null
        ? `An article is assigned to you: ${article}`
        : `${by} has assigned an article to you: ${article}`,
    assignedSubject: (headline) => `Assigned to you: ${headline}`,
    due: (instant) => `Due: ${instant}`,
    mentioned: (by, article) => `${by} mentions you in a note on: ${article}`,
    mentionedSubject: (by, headline) => `${by} mentions you: ${headline}`,
    noDue: 'No due time is set.',
    untitled: (number) => `untitled, no. ${number}`,
  },
  ru: {
    assigned: (by, article) =>
      by === null ? `Вам поручен материал: ${article}` : `${by} поручает вам материал: ${article}`,
    assignedSubject: (headline) => `Вам поручено: ${headline}`,
    due: (instant) => `Срок: ${instant}`,
    mentioned: (by, article) => `${by} упоминает вас в заметке к материалу: ${article}`,
    mentionedSubject: (by, headline) => `${by} пишет вам: ${headline}`,
    noDue: 'Срок не указан.',
    untitled: (number) => `без заголовка, № ${number}`,
  },
  tr: {
    assigned: (by, article) =>
      by === null ? `Size bir haber atandı: ${article}` : `${by} size bir haber atadı: ${article}`,
    assignedSubject: (headline) => `Size atandı: ${headline}`,
    due: (instant) => `Teslim zamanı: ${instant}`,
    mentioned: (by, article) => `${by} bir notta sizden söz etti. Haber: ${article}`,
    mentionedSubject: (by, headline) => `${by} size yazdı: ${headline}`,
    noDue: 'Teslim zamanı belirtilmemiş.',
    untitled: (number) => `başlıksız, no. ${number}`,
  },
}

const isLetterLanguage = (tag: string): tag is LetterLanguage => Object.hasOwn(WORDS, tag)

/** The first of the languages that letters are written in; English where none is. */
export const letterLanguage = (...tags: readonly (null | string | undefined)[]): LetterLanguage =>
  tags.map((tag) => tag?.toLowerCase().split('-')[0] ?? '').find(isLetterLanguage) ?? 'en'

const MAX_SUBJECT = 150

/** A subject is one line, whatever a headline holds; mail servers refuse endless ones. */
const subjectOf = (words: string): string => {
  const line = visibleLine(words)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
  const characters = [...line]
  return characters.length > MAX_SUBJECT ? `${characters.slice(0, MAX_SUBJECT - 1).join('')}…` : line
}

const titleOf = ({ headline, number }: LetterFacts, words: Words): string => {
  const line = visibleLine(headline).trim()
  return line === '' ? words.untitled(number) : line
}

const signed = (parts: readonly (null | string)[], { link, outlet }: LetterFacts): string =>
  [...parts.filter((part) => part !== null), link, `-- \n${outlet}`].join('\n\n')

/** Spells an instant on the clocks of the outlet, and says whose they are. */
export const letterTime = (instant: Date, language: LetterLanguage, timeZone: string): string =>
  `${new Intl.DateTimeFormat(language, { dateStyle: 'full', timeStyle: 'short', timeZone }).format(instant)} (${timeZone})`

/** Tells somebody what they are to do, and until when. */
export const assignmentLetter = (
  facts: LetterFacts & { dueAt: Date | null; timeZone: string },
  language: LetterLanguage,
): Letter => {
  const words = WORDS[language]
  const title = titleOf(facts, words)
  const due =
    facts.dueAt === null ? words.noDue : words.due(letterTime(facts.dueAt, language, facts.timeZone))
  return {
    subject: subjectOf(words.assignedSubject(title)),
    text: signed([`${words.assigned(facts.by, title)}\n${due}`], facts),
  }
}

/** Tells somebody that a note speaks to them, with its words. */
export const mentionLetter = (
  facts: LetterFacts & { by: string; note: string },
  language: LetterLanguage,
): Letter => {
  const words = WORDS[language]
  const title = titleOf(facts, words)
  return {
    subject: subjectOf(words.mentionedSubject(facts.by, title)),
    text: signed([words.mentioned(facts.by, title), facts.note.replace(/^/gmu, '> ')], facts),
  }
}
