import type { Assignments } from '../domain/assignment/assignments.ts'
import type { People } from '../domain/people/people.ts'
import type { Mailer } from './mailer.ts'
import type { Spine } from './spine.ts'

import { assignmentLetter, letterLanguage } from '../domain/letters/letters.ts'
import { letterFacts } from './articleFacts.ts'
import { relationId } from './toEditionContent.ts'

const instant = (value: unknown): Date | null => {
  const date = typeof value === 'string' || value instanceof Date ? new Date(value) : null
  return date === null || Number.isNaN(date.getTime()) ? null : date
}

/** Tells people what they are to do. */
export const createAssignments = ({
  mailer,
  options,
  payload,
  people,
}: { mailer: Mailer; people: People } & Pick<Spine, 'options' | 'payload'>): Assignments => ({
  canBeGivenTo: async (user, req) => (await people.byIds([relationId(user)], req)).size > 0,
  tell: async ({ after, before, id }, req) => {
    const assignee = relationId(after.assignee)
    const actor = (req as { user?: null | { id: unknown } }).user?.id
    if (
      assignee === null ||
      String(assignee) === String(relationId(before.assignee)) ||
      String(assignee) === String(actor)
    ) {
      return
    }
    const to = (await people.byIds([assignee], req)).get(String(assignee))
    if (to === undefined) {
      return
    }
    const facts = letterFacts({ options, payload }, { ...after, id }, req)
    const { language, timeZone } = options.site
    const letter = assignmentLetter(
      { ...facts, dueAt: instant(after.dueAt), timeZone },
      letterLanguage(to.language, language),
    )
    await mailer.send([{ letter, to }], req)
  },
})
