import type { NewsroomClient } from '../helpers/newsroomClient.ts'
import type { Credentials } from '../helpers/runningNewsroom.ts'

interface Article {
  body: { root: { children: { fields?: { blockType?: string }; type: string }[] } }
  headline: string
  hero: { image?: unknown } | null
  id: number | string
  number: number
  section: { slug: string }
}

/** A newsroom with people at work in it, for pictures of it. */
export interface Desk {
  /** Saves, as somebody else, other words into the draft. */
  changeMeanwhile(): Promise<void>
  draft: { changed: { headline: string; standfirst: string }; id: number | string }
  editor: Credentials
  /** A released story with pictures. */
  story: { id: number | string; path: string; section: string }
}

const PASSWORD = 'correct horse battery'

const DRAFT = {
  headline: 'Harbour market opens before sunrise',
  kicker: 'City',
  standfirst: 'Fishmongers and bakers share one quay from Monday on.',
}
const MINE = {
  headline: 'Harbour market opens at five in the morning',
  standfirst: 'Fishmongers, bakers and a florist share one quay from Monday on.',
}
const THEIRS = {
  headline: 'Harbour market opens before sunrise all week',
  kicker: 'Port Marlow',
}

/** How many kinds of blocks stand between the paragraphs of a story. */
const kindsOf = ({ body }: Article): number =>
  new Set(body.root.children.map(({ fields, type }) => fields?.blockType ?? type)).size

/**
 * Adds two editors and drafts of theirs to a newsroom with demo content.
 *
 * @param login makes a client for somebody
 */
export const makeDesk = async (
  admin: NewsroomClient,
  login: (credentials: Credentials) => Promise<NewsroomClient>,
): Promise<Desk> => {
  const addUser = async (name: string): Promise<Credentials> => {
    const credentials = { email: `${name.split(' ')[0]!.toLowerCase()}@newsroom.example`, password: PASSWORD }
    await admin('POST', '/users', { ...credentials, name, role: 'publisher' })
    return credentials
  }
  const editor = await addUser('Leyla Aliyeva')
  const colleague = await login(await addUser('Murad Hasanov'))
  const mine = await login(editor)

  const { body } = await admin(
    'GET',
    '/articles?where[language][equals]=en&limit=30&sort=-publishedAt&depth=1',
  )
  const stories = (body.docs as Article[]).filter(({ hero }) => Boolean(hero?.image))
  const story = stories.sort((a, b) => kindsOf(b) - kindsOf(a) || a.number - b.number)[0]
  if (story === undefined) {
    throw new Error('The demo content has no story with a picture.')
  }
  const section = (story.section as unknown as { id: number | string }).id
  for (const headline of ['Ferries keep their winter timetable', 'What the tide left on the north beach']) {
    await mine('POST', '/articles?draft=true', { headline, kicker: 'City', language: 'en', section })
  }
  const created = await mine('POST', '/articles?draft=true', { ...DRAFT, language: 'en', section })
  const { id } = created.body.doc as Article
  return {
    changeMeanwhile: async () => {
      const { status } = await colleague('PATCH', `/articles/${id}?draft=true`, THEIRS)
      if (status !== 200) {
        throw new Error(`The draft could not be changed: ${status}.`)
      }
    },
    draft: { changed: MINE, id },
    editor,
    story: {
      id: story.id,
      path: `/news/${story.section.slug}/${story.number}.html`,
      section: story.section.slug,
    },
  }
}
