import type { DocId } from '../../shared/ids.ts'
import type { Request } from '../request.ts'

/** Who has not been heard of for as long is no longer there: a tab tells every 10 seconds that it is. */
export const PRESENT_MS = 30_000

/** How old what a tab told must be before it is removed. */
export const FORGOTTEN_MS = 5 * 60_000

/** What a tab that has an article open tells. */
export interface Beat {
  article: DocId
  /** The article is being closed. */
  leaving: boolean
  /** Tells the tabs of one person apart: made by the tab itself. */
  tab: string
  typing: boolean
  user: { id: DocId; name: string }
}

/** Somebody else who has the article open. */
export interface PresentPerson {
  name: string
  since: Date
  typing: boolean
  user: DocId
}

/** What one tab has told last. */
export interface PresentTab extends PresentPerson {
  seenAt: Date
}

/** Tells people who have one article open of each other. Articles are neither read nor written by it. */
export interface Presence {
  /**
   * Notes that a tab has an article open, or has it no longer, and tells who else has. Beats of one tab may come in parallel;
   * it is still one tab.
   *
   * @returns other persons, each once however many tabs they have, the first to come first
   */
  beat(beat: Beat, req?: Request): Promise<PresentPerson[]>
}

/** Finds the persons other than `user` among tabs that were heard of lately. */
export const presentOthers = (
  tabs: readonly PresentTab[],
  { now, user }: { now: Date; user: DocId },
): PresentPerson[] => {
  const persons = new Map<string, PresentPerson>()
  const present = tabs
    .filter((tab) => String(tab.user) !== String(user))
    .filter(({ seenAt }) => now.getTime() - seenAt.getTime() <= PRESENT_MS)
    .sort((a, b) => a.since.getTime() - b.since.getTime())
  for (const { name, since, typing, user: id } of present) {
    const known = persons.get(String(id))
    persons.set(String(id), {
      name,
      since: known?.since ?? since,
      typing: typing || known?.typing === true,
      user: id,
    })
  }
  return [...persons.values()]
}
