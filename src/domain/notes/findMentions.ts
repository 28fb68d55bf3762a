import type { DocId } from '../../shared/ids.ts'
import type { Person } from '../people/people.ts'
import type { Result } from '../../shared/result.ts'

import { err, ok } from '../../shared/result.ts'

/** Why a name behind an "@" can't be resolved. */
export interface MentionProblem {
  name: string
  type: 'several' | 'unknown'
}

type Named = Pick<Person, 'email' | 'id' | 'name'>

/** An "@" that begins a name: not the one within an e-mail address. */
const MENTION = /(?<![\p{L}\p{M}\p{N}_.+-])@(?=[\p{L}\p{N}])/gu

const WORD = /^[\p{L}\p{M}\p{N}_'’-]+(?:\.[\p{L}\p{M}\p{N}_'’-]+)*/u

const folded = (text: string): string => text.normalize('NFKC').toLowerCase()

const beginsWith = (text: string, name: string): boolean =>
  name !== '' && text.startsWith(name) && !/^[\p{L}\p{M}\p{N}]/u.test(text.slice(name.length))

const longest = (people: readonly Named[], rest: string): Named[] => {
  const matching = people.filter(({ name }) => beginsWith(rest, folded(name)))
  const length = Math.max(0, ...matching.map(({ name }) => folded(name).length))
  return matching.filter(({ name }) => folded(name).length === length)
}

/** Whom a name means: the full name before the first one, and that before the address of their mail. */
const candidates = (people: readonly Named[], rest: string): Named[] => {
  const word = folded(WORD.exec(rest)?.[0] ?? '')
  const whole = longest(people, folded(rest))
  if (whole.length > 0) {
    return whole
  }
  const first = people.filter(({ name }) => folded(name).split(/\s/u)[0] === word)
  return first.length > 0 ? first : people.filter(({ email }) => folded(email ?? '').split('@')[0] === word)
}

/**
 * Finds the people whom a note names by "@": "@Nigar Eyvazova", "@Nigar" where only one is called so, "@nigar.e" by the
 * address of their mail.
 *
 * @param chosen ids that were given beside the text; they decide between people of one name
 * @returns ids, each once, in the order of the text
 */
export const findMentions = (
  text: string,
  people: readonly Named[],
  chosen: readonly DocId[] = [],
): Result<DocId[], MentionProblem> => {
  const wanted = new Set(chosen.map(String))
  const found = new Map<string, DocId>()
  for (const { index } of text.matchAll(MENTION)) {
    const rest = text.slice(index + 1)
    const all = candidates(people, rest)
    const meant = all.length > 1 ? all.filter(({ id }) => wanted.has(String(id))) : all
    const [person] = meant
    if (person === undefined || (all.length > 1 && meant.length > 1)) {
      return err({ name: WORD.exec(rest)?.[0] ?? rest, type: all.length > 1 ? 'several' : 'unknown' })
    }
    found.set(String(person.id), person.id)
  }
  return ok([...found.values()])
}

/** Whether a text names anybody. */
export const hasMentions = (text: string): boolean => new RegExp(MENTION.source, 'u').test(text)
