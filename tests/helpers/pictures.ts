import { handleEndpoints } from 'payload'
import sharp from 'sharp'

import type { Role } from '../../src/index.ts'
import type { DocId } from '../../src/shared/ids.ts'
import type { TestNewsroom } from './testNewsroom.ts'

import { authorizationOf } from './rest.ts'

export interface PictureDoc {
  [key: string]: unknown
  filename: string
  id: DocId
  sizes: Record<string, { filename?: null | string; height?: number; mimeType?: string; width?: number }>
  url: string
}

/** Makes the bytes of a picture of one colour. */
export const picture = (
  { background = '#24577d', height = 1000, width = 1800 } = {},
  format: 'avif' | 'gif' | 'jpeg' | 'png' | 'webp' = 'jpeg',
): Promise<Buffer> =>
  sharp({ create: { background, channels: 3, height, width } })
    .toFormat(format)
    .toBuffer()

/** Uploads a picture through the Local API. */
export const uploadPicture = async (
  { payload }: TestNewsroom,
  { data, mimetype = 'image/jpeg', name = 'harbour.jpg', ...more }: Record<string, unknown> = {},
): Promise<PictureDoc> => {
  const bytes = (data as Buffer | undefined) ?? (await picture())
  return (await payload.create({
    collection: 'media',
    data: { alt: 'The harbour', credit: 'N. Mammadova' } as never,
    file: { data: bytes, mimetype: mimetype as string, name: name as string, size: bytes.length },
    ...more,
  } as never)) as unknown as PictureDoc
}

/** Every file of a picture: the original and its sizes. */
export const filesOf = ({ filename, sizes }: PictureDoc): string[] => [
  filename,
  ...Object.values(sizes).flatMap((size) => (size?.filename ? [size.filename] : [])),
]

/** Asks for a file as one of the users, or anonymously. */
export const getFile = async (
  newsroom: TestNewsroom,
  filename: string,
  { headers = {}, query = '', role }: { headers?: Record<string, string>; query?: string; role?: Role } = {},
): Promise<Response> => {
  const all = new Headers({ origin: 'https://today.example', ...headers })
  if (role !== undefined) {
    all.set('authorization', await authorizationOf(newsroom, role))
  }
  const request = new Request(
    `https://today.example/api/media/file/${encodeURIComponent(filename)}${query}`,
    { headers: all },
  )
  return handleEndpoints({ config: newsroom.config, request })
}
