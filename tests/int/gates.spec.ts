import sharp from 'sharp'

import type { GateProblem, HostGate } from '../../src/index.ts'
import type { TestNewsroom } from '../helpers/testNewsroom.ts'

import { runtimeOf } from '../../src/domain/runtime.ts'
import { createArticles } from '../helpers/articleOperations.ts'
import { rest } from '../helpers/rest.ts'
import { transitions } from '../helpers/transitions.ts'
import { paragraphs } from '../helpers/samplePublicArticle.ts'
import { createTestNewsroom } from '../helpers/testNewsroom.ts'

type Data = Record<string, unknown>

const hostGate: HostGate = (article, { stage }) => {
  if (article.headline === 'Break the gate') {
    throw new Error('The word list is gone.')
  }
  const isLoud = String(article.headline).includes('!')
  article.headline = 'Changed by the gate'
  return isLoud
    ? [
        {
          code: 'loud',
          field: 'headline',
          level: stage === 'submit' ? 'warning' : 'error',
          message: 'No shouting.',
        },
      ]
    : []
}

let newsroom: TestNewsroom

beforeAll(async () => {
  newsroom = await createTestNewsroom({ newsroom: { workflow: { gates: [hostGate] } } })
})

afterAll(async () => {
  await newsroom.destroy()
})

const upload = async (data: Data): Promise<number | string> => {
  const file = await sharp({ create: { background: '#204060', channels: 3, height: 40, width: 60 } })
    .jpeg()
    .toBuffer()
  const { id } = await newsroom.payload.create({
    collection: 'media',
    data: { alt: 'A harbour', ...data } as never,
    file: { data: file, mimetype: 'image/jpeg', name: 'harbour.jpg', size: file.length },
  })
  return id
}

const gatesOf = async (changes: Data, stage: 'release' | 'submit' = 'release'): Promise<string[]> => {
  const found: GateProblem[] = await runtimeOf(newsroom.payload).gates.of(newsroom.story(changes), stage, {})
  return found.map(({ code, field, level }) => `${level} ${code} ${field}`)
}

const bodyWith = (...blocks: object[]) => {
  const body = paragraphs('Words.') as { root: { children: object[] } }
  body.root.children.push(...blocks.map((fields) => ({ fields, type: 'block', version: 2 })))
  return body
}

describe('the gates', () => {
  test('find nothing in a whole story', async () => {
    expect(await gatesOf({})).toEqual([])
  })

  test('look at pictures above and within the text: the words of the place before those of the picture', async () => {
    const [bare, credited] = [await upload({}), await upload({ credit: 'N. M.' })]
    expect(await gatesOf({ hero: { image: bare } })).toEqual(['error no_image_credit hero.credit'])
    expect(await gatesOf({ hero: { credit: 'Archive', image: bare } })).toEqual([])
    expect(await gatesOf({ hero: { image: credited } })).toEqual([])
    expect(await gatesOf({ body: bodyWith({ blockType: 'image', image: bare }) })).toEqual([
      'error no_image_credit body',
    ])
    const gallery = { blockType: 'gallery', images: [{ image: credited }, { credit: 'X', image: bare }] }
    expect(await gatesOf({ body: bodyWith(gallery) })).toEqual([])
    expect(
      await gatesOf({ body: bodyWith({ ...gallery, images: [{ image: credited }, { image: bare }] }) }),
    ).toEqual(['error no_image_credit body'])
    await newsroom.payload.db.updateOne({ id: credited, collection: 'media', data: { alt: ' ' } })
    expect(await gatesOf({ hero: { image: credited } })).toEqual(['error no_alt_text hero.image'])
  })

  test('read all pictures in one query', async () => {
    const ids = [await upload({ credit: 'A' }), await upload({ credit: 'B' })]
    const { db } = newsroom.payload
    const { find } = db
    const asked: string[] = []
    db.find = ((args: { collection: string }) => {
      asked.push(args.collection)
      return find.call(db, args as never)
    }) as never
    try {
      await gatesOf({ body: bodyWith({ blockType: 'image', image: ids[1] }), hero: { image: ids[0] } })
    } finally {
      db.find = find
    }
    expect(asked).toEqual(['media'])
  })

  test("warn of sources that are none of the newsroom's", async () => {
    const citations = [
      { cue: 'said', name: 'Azernews', source: newsroom.source.id },
      { cue: 'reported', name: 'Sputnik', source: null },
    ]
    expect(await gatesOf({ citations })).toEqual(['warning unresolved_source citations.1.source'])
  })

  test('ask those of the host, which change nothing; one that fails is an error that names it', async () => {
    expect(await gatesOf({ headline: 'Goal!' })).toEqual(['error loud headline'])
    expect(await gatesOf({ headline: 'Goal!' }, 'submit')).toEqual(['warning loud headline'])
    const story = newsroom.story({ headline: 'Break the gate' })
    const [failed] = await runtimeOf(newsroom.payload).gates.of(story, 'approve', {})
    expect(failed).toMatchObject({
      code: 'gate_failed',
      level: 'error',
      message: expect.stringContaining('"hostGate"'),
    })
    expect(failed?.message).not.toContain('The word list is gone.')
    const article = await createArticles(newsroom).create({ _status: 'published' })
    expect(article.headline).toBe('Moscow seeks to boost cooperation')
  })
})

/** What Payload's own validation refuses when an article is published, and the field that it names. */
const INVALID: [field: string, changes: Data][] = [
  ['headline', { headline: 'x'.repeat(400) }],
  ['kicker', { kicker: 'x'.repeat(101) }],
  ['canonicalURL', { canonicalURL: 'javascript:alert(1)' }],
  ['tags', { tags: Array.from({ length: 51 }, (_, index) => `tag ${index}`) }],
  ['citations.0.cue', { citations: [{ name: 'Azernews' }] }],
  ['hero.caption', { hero: { caption: 'x'.repeat(1001) } }],
]

describe('values that their fields refuse', () => {
  type Session = Awaited<ReturnType<ReturnType<typeof rest>['session']>>
  let picture: number | string
  let publisher: Session
  let reporter: Session

  beforeAll(async () => {
    picture = await upload({ credit: 'N. M.' })
    publisher = await rest(newsroom, 'publisher').session()
    reporter = await rest(newsroom, 'reporter').session()
  })

  const changesOf = ({ hero, ...changes }: Data): Data => ({
    ...changes,
    ...(hero === undefined ? {} : { hero: { ...(hero as Data), image: picture } }),
  })

  test.each(INVALID)('stop an approval at %s, as they would stop the release', async (field, changes) => {
    const articles = createArticles(newsroom)
    const article = await articles.create(changesOf(changes), { draft: true })
    const submitted = await transitions(reporter).take(article.id, 'submit')
    expect(submitted.status).toBe(200)
    expect(submitted.body.warnings).toContainEqual(expect.objectContaining({ code: 'invalid_field', field }))

    const open = await publisher.get(`/newsroom/desk/articles/${article.id}/transitions`)
    const approve = (open.body.actions as { action: string; errors: GateProblem[] }[]).find(
      ({ action }) => action === 'approve',
    )
    expect(approve?.errors.map((problem) => problem.field)).toContain(field)

    const answer = await transitions(publisher).take(article.id, 'approve')
    expect(answer.status).toBe(422)
    const [error] = answer.body.errors as { data: { problems: GateProblem[] } }[]
    expect(error?.data.problems).toEqual([
      {
        code: 'invalid_field',
        field,
        level: 'error',
        message: expect.stringMatching(/^The field ".+" is not valid: ./),
        remedy: expect.stringMatching(/./),
      },
    ])
    expect((await articles.row(article.id)).deskState).toBe('in_review')

    const published = await publisher.patch(`/articles/${article.id}?draft=true`, {
      _status: 'published',
      revision: (await articles.row(article.id)).revision,
    })
    expect(published.status).toBe(400)
    expect(JSON.stringify(published.body)).toContain(`"path":"${field}"`)
  })

  test.each(INVALID)(
    'stop what goes out at once at %s, beside what else is missing',
    async (field, changes) => {
      const articles = createArticles(newsroom)
      const flash = async (more: Data): Promise<Partial<GateProblem>[]> => {
        const article = await articles.create({ ...changesOf(changes), ...more }, { draft: true })
        const answer = await transitions(publisher).take(article.id, 'flash')
        expect(answer.status).toBe(422)
        expect(await articles.row(article.id)).toMatchObject({ _status: 'draft', publicState: 'unreleased' })
        const [error] = answer.body.errors as { data: { problems: GateProblem[] } }[]
        return error!.data.problems
      }
      const invalid = { code: 'invalid_field', field }
      expect(await flash({})).toEqual([expect.objectContaining(invalid)])
      expect(await flash({ section: null })).toEqual([
        expect.objectContaining({ code: 'no_section' }),
        expect.objectContaining(invalid),
      ])
    },
  )

  test('are found where no draft can hold them, in the order of the form, and each once', async () => {
    expect(await gatesOf({ kicker: 'x'.repeat(101), urgency: 99 })).toEqual([
      'error invalid_field kicker',
      'error invalid_field urgency',
    ])
    expect(await gatesOf({ headline: '', language: 'xx', section: null })).toEqual([
      'error no_headline headline',
      'error no_section section',
      'error unknown_language language',
    ])
  })

  test('leave what the article says as it is, and what it says it to', async () => {
    const story = newsroom.story({ kicker: 'x'.repeat(101) })
    const before = JSON.stringify(story)
    await runtimeOf(newsroom.payload).gates.of(story, 'approve', {})
    expect(JSON.stringify(story)).toBe(before)
  })
})

describe('a release', () => {
  test('is kept from readers by an error, whoever asks; warnings let it pass', async () => {
    const articles = createArticles(newsroom)
    const bare = await upload({})
    const article = await articles.create({ hero: { image: bare } })
    const release = async () =>
      rest(newsroom, 'publisher').patch(`/articles/${article.id}?draft=true`, {
        _status: 'published',
        revision: (await articles.row(article.id)).revision,
      })
    const answer = await release()
    expect(answer.status).toBe(400)
    expect(JSON.stringify(answer.body)).toMatch(/hero\.credit/)
    expect(JSON.stringify(answer.body)).toMatch(/harbour/)
    expect(await articles.log(article.number)).toEqual([])
    await rest(newsroom, 'reporter').patch(`/articles/${article.id}?draft=true`, {
      citations: [{ cue: 'reported', name: 'Sputnik' }],
      hero: { credit: 'Archive', image: bare },
    })
    expect((await release()).status).toBe(200)
    expect(await articles.log(article.number)).toHaveLength(1)
  })

  test('of a story from elsewhere passes without the credit of its picture', async () => {
    const { importer } = runtimeOf(newsroom.payload)
    const imported = await importer.importStory({
      authorNames: [],
      body: paragraphs('Words of before.') as never,
      citations: [],
      datelinePlace: null,
      genre: null,
      headline: 'From the old site',
      hero: await upload({}),
      importedFrom: 'test',
      kicker: null,
      language: 'en',
      number: 4711,
      originalURL: 'https://old.example/4711.html',
      paragraphs: ['Words of before.'],
      publishedAt: new Date('2017-01-25T00:00:00Z'),
      section: { slug: 'regions', title: 'World news' },
      sourceName: 'Azernews',
      standfirst: null,
      tags: [],
      urgency: null,
      views: 0,
    })
    expect(imported).toMatchObject({ number: 4711, status: 'created' })
    expect(imported.path).not.toBe('')
  })
})

test.each([
  ['warning', ['warning no_image_credit hero.credit']],
  ['off', []],
] as const)('where the newsroom says "%s" a missing credit is no error', async (imageCredit, expected) => {
  const lenient = await createTestNewsroom({ newsroom: { workflow: { imageCredit } } })
  try {
    const file = await sharp({ create: { background: '#204060', channels: 3, height: 40, width: 60 } })
      .jpeg()
      .toBuffer()
    const { id } = await lenient.payload.create({
      collection: 'media',
      data: { alt: 'A harbour' } as never,
      file: { data: file, mimetype: 'image/jpeg', name: 'a.jpg', size: file.length },
    })
    const story = lenient.story({ hero: { image: id } })
    const found = await runtimeOf(lenient.payload).gates.of(story, 'release', {})
    expect(found.map(({ code, field, level }) => `${level} ${code} ${field}`)).toEqual(expected)
  } finally {
    await lenient.destroy()
  }
})
