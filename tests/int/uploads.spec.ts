import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readdir } from 'node:fs/promises'
import { handleEndpoints } from 'payload'
import sharp from 'sharp'
import { deflateSync } from 'node:zlib'

import type { TestNewsroom } from '../helpers/testNewsroom.ts'

import { filesOf, getFile, picture, type PictureDoc, uploadPicture } from '../helpers/pictures.ts'
import { authorizationOf } from '../helpers/rest.ts'
import { createTestNewsroom } from '../helpers/testNewsroom.ts'

let newsroom: TestNewsroom

beforeAll(async () => {
  newsroom = await createTestNewsroom()
})

afterAll(async () => {
  await newsroom.destroy()
})

const refusalOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => null,
    (error: unknown) => error,
  )

const directory = () => newsroom.payload.collections.media!.config.upload.staticDir ?? 'media'

const stored = async () => ({
  files: (await readdir(directory()).catch(() => [])).length,
  rows: (await newsroom.payload.count({ collection: 'media' })).totalDocs,
})

const crc = (bytes: Buffer): number => {
  let value = 0xffffffff
  for (const byte of bytes) {
    value ^= byte
    for (let bit = 0; bit < 8; bit += 1) {
      value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0)
    }
  }
  return (value ^ 0xffffffff) >>> 0
}

/** A PNG of a few kilobytes that says it has this many pixels: each line is zeros. */
const bomb = (width: number, height: number): Buffer => {
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type), data])
    const head = Buffer.alloc(4)
    head.writeUInt32BE(data.length)
    const tail = Buffer.alloc(4)
    tail.writeUInt32BE(crc(body))
    return Buffer.concat([head, body, tail])
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([1, 0, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc((Math.ceil(width / 8) + 1) * height))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
const page = Buffer.from('<!doctype html><script>alert(1)</script>')

type Hostile = [what: string, make: () => Buffer | Promise<Buffer>, mimetype: string, reason: RegExp]

const hostile: Hostile[] = [
  ['an SVG', () => svg, 'image/svg+xml', /no JPEG/],
  ['an SVG renamed .jpg', () => svg, 'image/jpeg', /no JPEG/],
  ['HTML renamed .jpg', () => page, 'image/jpeg', /no JPEG/],
  [
    'a GIF head before a script',
    () => Buffer.concat([Buffer.from('GIF89a/*'), page]),
    'image/gif',
    /damaged/,
  ],
  ['a PNG that says it is a JPEG', () => picture({}, 'png'), 'image/jpeg', /bytes are PNG/],
  ['an empty file', () => Buffer.alloc(0), 'image/jpeg', /empty/],
  [
    'a JPEG cut in half',
    async () => {
      const whole = await sharp({
        create: {
          background: '#888',
          channels: 3,
          height: 400,
          noise: { mean: 128, sigma: 30, type: 'gaussian' },
          width: 600,
        },
      })
        .jpeg()
        .toBuffer()
      return whole.subarray(0, Math.floor(whole.length / 2))
    },
    'image/jpeg',
    /damaged/,
  ],
  [
    'a PNG cut in half',
    async () => {
      const whole = await sharp({
        create: {
          background: '#888',
          channels: 3,
          height: 400,
          noise: { mean: 128, sigma: 30, type: 'gaussian' },
          width: 600,
        },
      })
        .png()
        .toBuffer()
      return whole.subarray(0, Math.floor(whole.length / 2))
    },
    'image/png',
    /damaged/,
  ],
  [
    'a WebP of its head alone',
    async () => (await picture({}, 'webp')).subarray(0, 40),
    'image/webp',
    /damaged/,
  ],
  ['200 megapixels', () => bomb(20_000, 10_000), 'image/png', /200 megapixels/],
  ['a decompression bomb', () => bomb(60_000, 60_000), 'image/png', /3600 megapixels/],
  [
    'more than 32 MB',
    () => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.alloc(33 * 1024 * 1024)]),
    'image/jpeg',
    /above 32 MB/,
  ],
]

describe('files that are not the picture they say they are', () => {
  test.each(hostile)('%s is refused, and nothing is stored', async (_, make, mimetype, reason) => {
    const before = await stored()
    const data = await make()
    const error = (await refusalOf(uploadPicture(newsroom, { data, mimetype }))) as {
      code: string
      data: { field: string; remedy: string }
      message: string
      status: number
    }
    expect(error).toMatchObject({ code: 'NEWSROOM_BAD_FILE', data: { field: 'file' }, status: 400 })
    expect(error.message).toMatch(reason)
    expect(error.data.remedy).not.toBe('')
    expect(await stored()).toEqual(before)
  })

  const post = async (data: Buffer, { name = 'a.jpg', type = 'image/jpeg', signedIn = true } = {}) => {
    const form = new FormData()
    form.set('file', new Blob([new Uint8Array(data)], { type }), name)
    form.set('_payload', JSON.stringify({ alt: 'Something' }))
    const headers = new Headers({ origin: 'https://today.example' })
    if (signedIn) {
      headers.set('authorization', await authorizationOf(newsroom, 'reporter'))
    }
    const request = new Request('https://today.example/api/media', { body: form, headers, method: 'POST' })
    const response = await handleEndpoints({ config: newsroom.config, request })
    return { body: (await response.json()) as Record<string, unknown>, status: response.status }
  }

  test('is refused through REST with the reason, the field and the remedy', async () => {
    const before = await stored()
    const { body, status } = await post(page)
    expect(status).toBe(400)
    expect(body.errors).toMatchObject([
      {
        data: { code: 'NEWSROOM_BAD_FILE', field: 'file' },
        message: expect.stringMatching(/no JPEG.*Export/),
      },
    ])
    expect(await stored()).toEqual(before)
  })

  test('a picture is taken through REST, by the desk alone', async () => {
    expect((await post(await picture(), { signedIn: false })).status).toBe(403)
    const { body, status } = await post(await picture())
    expect({ errors: body.errors, status }).toEqual({ status: 201 })
    expect(body.doc).toMatchObject({ height: 1000, mimeType: 'image/jpeg', width: 1800 })
  })

  test('a picture that takes the place of another is checked too', async () => {
    const { id, filename } = await uploadPicture(newsroom)
    const before = await stored()
    const error = await refusalOf(
      newsroom.payload.update({
        id,
        collection: 'media',
        data: {},
        file: { data: svg, mimetype: 'image/jpeg', name: 'x.jpg', size: svg.length },
      } as never),
    )
    expect(error).toMatchObject({ code: 'NEWSROOM_BAD_FILE' })
    expect(await stored()).toEqual(before)
    expect((await getFile(newsroom, filename, { role: 'reporter' })).status).toBe(200)
  })
})

describe('names of files', () => {
  test.each([
    ['../../../etc/passwd.jpg', /^passwd-[\da-f]{8}\.jpg$/],
    ['..\\..\\boot.jpg', /^boot-[\da-f]{8}\.jpg$/],
    ['\u202egpj.exe', /^gpj-[\da-f]{8}\.jpg$/],
    ['a\u0000b\u0007.jpg', /^a-?b-[\da-f]{8}\.jpg$/],
    [`${'x'.repeat(10_000)}.jpg`, /^x{10,60}-[\da-f]{8}\.jpg$/],
    ['<script>alert(1)</script>.jpg', /^script-[\da-f]{8}\.jpg$/],
    ['Şəki qalası.JPG', /^seki-qalasi-[\da-f]{8}\.jpg$/],
    ['.jpg', /^(?:picture|jpg)-[\da-f]{8}\.jpg$/],
    ['photo.php', /^photo-[\da-f]{8}\.jpg$/],
  ])('%#: becomes a safe one', async (name, safe) => {
    const doc = await uploadPicture(newsroom, { name, data: await picture({ height: 30, width: 40 }) })
    expect(doc.filename).toMatch(safe)
    expect(doc.url).toBe(`/api/media/file/${doc.filename}`)
    expect(await readdir(directory())).toContain(doc.filename)
  })
})

describe('what a camera wrote beside the pixels', () => {
  test('goes, and the picture stands upright', async () => {
    const camera = await sharp({ create: { background: '#24577d', channels: 3, height: 1000, width: 1800 } })
      .withExif({
        IFD0: { Artist: 'Secret Person', Copyright: 'X' },
        IFD3: { GPSLatitude: '40/1 22/1 0/1', GPSLatitudeRef: 'N' },
      })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    const withPlace = await sharp(camera).metadata()
    expect(withPlace.exif).toBeDefined()
    const doc: PictureDoc = await uploadPicture(newsroom, { data: Buffer.concat([camera, page]) })
    expect(doc).toMatchObject({ height: 1800, width: 1000 })
    for (const name of filesOf(doc)) {
      const answer = await getFile(newsroom, name, { role: 'reporter' })
      const bytes = Buffer.from(await answer.arrayBuffer())
      const { exif, orientation, xmp } = await sharp(bytes).metadata()
      expect({ exif, name, orientation, xmp }).toEqual({ name })
      expect(bytes).not.toContain('<script>')
    }
  })
})

test.each(['avif', 'gif', 'jpeg', 'png', 'webp'] as const)('%s is taken', async (format) => {
  const data = await picture({ height: 600, width: 900 }, format)
  const doc = await uploadPicture(newsroom, { data, mimetype: `image/${format}`, name: `a.${format}` })
  expect(doc).toMatchObject({ height: 600, mimeType: `image/${format}`, width: 900 })
})

test('a still that is larger than any screen is scaled down, since every size is made from it', async () => {
  const data = await picture({ height: 3000, width: 6000 }, 'jpeg')
  const doc = await uploadPicture(newsroom, { data, mimetype: 'image/jpeg', name: 'wide.jpg' })
  expect([doc.width, doc.height]).toEqual([4096, 2048])
})

describe('animation', () => {
  const animated = async (format: 'gif' | 'webp') => {
    const frames = await Promise.all(
      ['#c00', '#0a0', '#00c'].map((background) => picture({ background, height: 400, width: 900 }, 'png')),
    )
    return sharp(frames, { join: { animated: true } })
      .toFormat(format, { delay: [100, 100, 100], loop: 2 })
      .toBuffer()
  }

  test.each(['gif', 'webp'] as const)('of a %s is kept, and networks get a still', async (format) => {
    const doc = await uploadPicture(newsroom, {
      data: await animated(format),
      mimetype: `image/${format}`,
      name: `moves.${format}`,
    })
    expect(doc).toMatchObject({ height: 400, mimeType: `image/${format}`, width: 900 })
    const metadata = async (name: string) => {
      const file = await getFile(newsroom, name, { role: 'reporter' })
      return sharp(Buffer.from(await file.arrayBuffer())).metadata()
    }
    expect(await metadata(doc.filename)).toMatchObject({ delay: [100, 100, 100], loop: 2, pages: 3 })
    const card = await metadata(doc.sizes.card!.filename!)
    expect(card).toMatchObject({ pages: 3, width: 768 })
    expect(Math.abs(doc.sizes.card!.height! / 768 - 400 / 900)).toBeLessThan(0.01)
    expect((await metadata(doc.sizes.thumbnail!.filename!)).pages).toBe(3)
  })

  test('counts with all its frames against the limit', async () => {
    const data = await sharp(
      await Promise.all(
        ['#c00', '#0c0', '#00c'].map((background) =>
          picture({ background, height: 3200, width: 3200 }, 'png'),
        ),
      ),
      { join: { animated: true }, limitInputPixels: false },
    )
      .webp({ effort: 0, lossless: false, quality: 1 })
      .toBuffer()
    const error = await refusalOf(uploadPicture(newsroom, { data, mimetype: 'image/webp', name: 'a.webp' }))
    expect(error).toMatchObject({
      code: 'NEWSROOM_BAD_FILE',
      message: expect.stringMatching(/31 megapixels in 3 frames, above 25/),
    })
  })
})

test('words beside a picture lose what nobody sees', async () => {
  const doc = await uploadPicture(newsroom, {
    data: await picture({ height: 30, width: 40 }),
  })
  const updated = await newsroom.payload.update({
    id: doc.id as never,
    collection: 'media',
    data: {
      alt: 'A \u202eharbour\u0000\nby night',
      caption: 'One\u202a\ntwo\u2066',
      copyrightHolder: 'Agency\u202e',
      credit: 'N.\u0007 Mammadova\u2069',
      usageTerms: 'No\u202b resale',
    } as never,
  })
  expect(updated).toMatchObject({
    alt: 'A harbour by night',
    caption: 'One\ntwo',
    copyrightHolder: 'Agency',
    credit: 'N. Mammadova',
    usageTerms: 'No resale',
  })
})

test('without sharp nothing is taken, and the refusal names the remedy', async () => {
  const bare = await createTestNewsroom({ config: { sharp: undefined } })
  try {
    const error = await refusalOf(uploadPicture(bare))
    expect(error).toMatchObject({
      code: 'NEWSROOM_BAD_FILE',
      data: { field: 'file', remedy: expect.stringContaining('sharp') },
      status: 500,
    })
    expect((await bare.payload.count({ collection: 'media' })).totalDocs).toBe(0)
  } finally {
    await bare.destroy()
  }
})
