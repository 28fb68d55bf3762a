import type { DocId } from '../shared/ids.ts'
import type { People, Person } from '../domain/people/people.ts'
import type { Request } from '../domain/request.ts'
import type { Mailer } from './mailer.ts'
import type { Spine } from './spine.ts'

import { letterLanguage, mentionLetter } from '../domain/letters/letters.ts'
import { findMentions, hasMentions } from '../domain/notes/findMentions.ts'
import { distinctIds } from '../shared/ids.ts'
import { NewsroomError } from '../shared/newsroomError.ts'
import { letterFacts } from './articleFacts.ts'
import { readLatestDraft } from './latestDraft.ts'

/** Words to colleagues, as whoever wrote them is told of it when they can't be understood. */
interface Words {
  /** Ids of users, beside those whom the text names by "@". */
  chosen?: readonly DocId[]
  /** The field that names whoever is meant, for the error. */
  field: string
  text: string
}

/** Finds whom words to colleagues are meant for, and tells them. */
export interface Mentions {
  /** @throws NewsroomError NEWSROOM_BAD_INPUT for a name that nobody or several of the desk have */
  find(words: Words, req: Request): Promise<Person[]>
  /** Sends each of them but the author a letter with the words. */
  tell(
    said: { article: DocId; author: { id: DocId; name: string }; mentioned: readonly Person[]; text: string },
    req: Request,
  ): Promise<void>
}

const refuse = (field: string, value: unknown, message: string, remedy: string): never => {
  throw new NewsroomError('NEWSROOM_BAD_INPUT', 400, message, { field, remedy, value })
}

/** Makes what finds and tells those who are mentioned, in notes and in what is said with a step of the workflow. */
export const createMentions = ({
  mailer,
  options,
  payload,
  people,
}: { mailer: Mailer; people: People } & Pick<Spine, 'options' | 'payload'>): Mentions => ({
  find: async ({ chosen = [], field, text }, req) => {
    const given = await people.byIds(chosen, req)
    const unknown = chosen.find((id) => !given.has(String(id)))
    if (unknown !== undefined) {
      refuse(
        field,
        unknown,
        `There is no user ${JSON.stringify(unknown)} of the desk.`,
        'Send the ids of users of the desk.',
      )
    }
    if (!hasMentions(text)) {
      return [...given.values()]
    }
    const all = await people.all(req)
    const named = findMentions(text, all, chosen)
    if (!named.ok) {
      const { name, type } = named.error
      return refuse(
        field,
        name,
        type === 'unknown'
          ? `Nobody of the desk is called "${name}".`
          : `Several users of the desk are called "${name}".`,
        type === 'unknown'
          ? 'Write the name of a colleague after "@", or a space after it.'
          : 'Write the full name, or send the id in "mentions" of a note.',
      )
    }
    const ids = new Set(distinctIds([...named.value, ...[...given.values()].map(({ id }) => id)]).map(String))
    return all.filter(({ id }) => ids.has(String(id)))
  },
  tell: async ({ article: id, author, mentioned, text }, req) => {
    const others = mentioned.filter((person) => String(person.id) !== String(author.id))
    if (others.length === 0) {
      return
    }
    const { slugs } = options
    const article = (await readLatestDraft({ payload, slugs }, id, req, { trash: true })) ?? { id, number: 0 }
    const facts = { ...letterFacts({ options, payload }, article, req), by: author.name, note: text }
    const letters = others.map((to) => ({
      letter: mentionLetter(facts, letterLanguage(to.language, options.site.language)),
      to,
    }))
    await mailer.send(letters, req)
  },
})
