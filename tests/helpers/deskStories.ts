import type { Role } from '../../src/index.ts'
import type { DocId } from '../../src/shared/ids.ts'
import type { StoredArticle } from '../../src/storage/articleRows.ts'
import type { RestAnswer } from './rest.ts'
import type { TestNewsroom } from './testNewsroom.ts'

import { rest } from './rest.ts'

export type Session = Awaited<ReturnType<ReturnType<typeof rest>['session']>>

/** Logs somebody of each role in. */
export const openSessions = async (newsroom: TestNewsroom): Promise<Record<Role, Session>> => ({
  admin: await rest(newsroom, 'admin').session(),
  editor: await rest(newsroom, 'editor').session(),
  publisher: await rest(newsroom, 'publisher').session(),
  reporter: await rest(newsroom, 'reporter').session(),
})

export interface Story {
  id: DocId
  number: number
}

interface Desk {
  newsroom: TestNewsroom
  sessions: Record<Role, Session>
}

/**
 * Writes stories and moves them on over REST.
 *
 * @param desk asked for when something is done: a suite opens its newsroom after its functions are made
 */
export const deskStories = (desk: () => Desk) => {
  const row = async ({ id }: Pick<Story, 'id'>): Promise<StoredArticle> =>
    (await desk().newsroom.payload.db.findOne<StoredArticle>({
      collection: 'articles',
      where: { id: { equals: id } },
    }))!

  const path = ({ id }: Pick<Story, 'id'>): string => `/newsroom/desk/articles/${id}/transitions`

  const act = async (who: Role, story: Story, action: string, more: object = {}): Promise<RestAnswer> =>
    desk().sessions[who].post(path(story), { action, revision: (await row(story)).revision, ...more })

  return {
    /** Takes an action from the revision that stands there now. */
    act,
    /** The same, which must be done. Gives the states. */
    done: async (who: Role, story: Story, action: string, more: object = {}): Promise<unknown> => {
      const answer = await act(who, story, action, more)
      expect(answer).toMatchObject({ body: { action }, status: 200 })
      return answer.body.state
    },
    edit: (who: Role, { id }: Pick<Story, 'id'>, changes: object): Promise<RestAnswer> =>
      desk().sessions[who].patch(`/articles/${id}?draft=true`, changes),
    /** The address of the actions of a story. */
    path,
    row,
    /** A draft of the reporter. */
    write: async (changes: Record<string, unknown> = {}): Promise<Story> => {
      const { newsroom, sessions } = desk()
      const { body, status } = await sessions.reporter.post('/articles?draft=true', newsroom.story(changes))
      expect(status).toBe(201)
      return body.doc as Story
    },
  }
}
