import type { Payload } from 'payload'

/** The list that is a language's front page. */
const FRONT = 'front'

const TITLES = { az: 'Baş səhifə', en: 'Front page', ru: 'Главная страница', tr: 'Ana sayfa' }
const BREAKING = { language: 'en', text: 'The ferries run all night for the festival of lights' }
const DAY_MS = 86_400_000

/** Stories that editors would put on top: their places among the newest ones of the language. */
const ON_TOP = [3, 1, 6]

/** Keeps a front page in each language, with a few stories on top and one banner. */
export const seedLists = async (payload: Payload): Promise<void> => {
  for (const [language, title] of Object.entries(TITLES)) {
    const where = { and: [{ slug: { equals: FRONT } }, { language: { equals: language } }] }
    const { totalDocs } = await payload.count({ collection: 'lists' as never, where: where as never })
    if (totalDocs > 0) {
      continue
    }
    const { docs } = await payload.find({
      collection: 'articles' as never,
      depth: 0,
      limit: 10,
      select: { number: true } as never,
      sort: '-publishedAt',
      where: { language: { equals: language } },
    })
    const ids = ON_TOP.flatMap((index) => (docs as unknown as { id: unknown }[])[index]?.id ?? [])
    await payload.create({
      collection: 'lists' as never,
      data: {
        ...(language === BREAKING.language && {
          breaking: { text: BREAKING.text, until: new Date(Date.now() + DAY_MS).toISOString() },
        }),
        items: ids.map((article, index) => ({
          article,
          ...(index === 0 && { pinnedUntil: new Date(Date.now() + DAY_MS).toISOString() }),
        })),
        language,
        slug: FRONT,
        title,
      } as never,
    })
  }
}
