import type { NewsroomClient } from '../helpers/newsroomClient.ts'

type Id = number | string

interface Story {
  headline: string
  id: Id
  standfirst?: string
}

/** What the pictures of the workflow show. */
export interface WorkflowScene {
  /** A live story whose next release is in review. */
  inReview: Id
}

const patch = async (client: NewsroomClient, id: Id, data: object): Promise<void> => {
  const { status } = await client('PATCH', `/articles/${id}?draft=true`, data)
  if (status !== 200) {
    throw new Error(`The article could not be changed: ${status}.`)
  }
}

const take = async (client: NewsroomClient, id: Id, action: string, more: object = {}): Promise<void> => {
  const path = `/newsroom/desk/articles/${id}/transitions`
  const { revision } = (await client('GET', path)).body
  const { body, status } = await client('POST', path, { action, revision, ...more })
  if (status !== 200) {
    throw new Error(`${action} of ${id} answered ${status}: ${JSON.stringify(body)}`)
  }
}

/**
 * Brings the demo content to where a desk is on an afternoon: drafts, stories in review, an approved one, and two corrections
 * that readers have been told.
 *
 * @param desk.editor changes what `desk.admin` then approves
 */
export const makeWorkflow = async (desk: {
  admin: NewsroomClient
  editor: NewsroomClient
  /** The story whose form is shown. */
  story: Id
}): Promise<WorkflowScene> => {
  const { admin, editor, story } = desk
  const { body } = await admin(
    'GET',
    '/articles?where[language][equals]=en&where[_status][equals]=published&limit=12&sort=-publishedAt&depth=0',
  )
  const others = (body.docs as Story[]).filter(({ id }) => String(id) !== String(story))
  const [first, second, third, fourth] = others
  if (fourth === undefined || first === undefined || second === undefined || third === undefined) {
    throw new Error('The demo content has too few stories.')
  }
  const corrections = [
    [first, 'The first version named the wrong year.', 'It was 2019, not 2018.', 'correction'],
    [
      second,
      'The text could be read as if the vote had been final.',
      'A second reading follows.',
      'clarification',
    ],
  ] as const
  for (const [{ headline, id }, wrong, right, severity] of corrections) {
    await patch(editor, id, { headline: `${headline} (corrected)` })
    await take(admin, id, 'flash', { correction: { right, severity, wrong }, kind: 'correction' })
  }
  await patch(editor, third.id, { headline: `${third.headline}, with figures` })
  await take(editor, third.id, 'submit')
  await take(admin, third.id, 'approve')
  await patch(editor, fourth.id, { headline: `${fourth.headline}: what is known` })
  const shown = (await admin('GET', `/articles/${story}?depth=0`)).body as unknown as Story
  await patch(editor, story, {
    headline: `${shown.headline} this week`,
    standfirst: `${shown.standfirst ?? ''} The council votes on Thursday.`.trim(),
  })
  await take(editor, story, 'submit')
  return { inReview: story }
}
