import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { readPage } from './readPage.ts'

const files = { readFile, stat }
let server: Server
let origin: string
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newsroom-read-'))
  server = createServer((req, res) => {
    if (req.url === '/latin') {
      res.setHeader('Content-Type', 'text/html; charset=iso-8859-9')
      res.end(Buffer.from([0xc7, 0xfe]))
    } else if (req.url === '/meta') {
      res.setHeader('Content-Type', 'text/html')
      res.end(Buffer.concat([Buffer.from('<meta charset="windows-1251">'), Buffer.from([0xcf, 0xf0])]))
    } else if (req.url === '/huge') {
      res.end(Buffer.alloc(5 * 1024 * 1024, 'x'))
    } else if (req.url === '/page') {
      res.end('Səhifə')
    } else {
      res.statusCode = 404
      res.end()
    }
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(async () => {
  await new Promise((resolve) => {
    server.close(resolve)
  })
  await rm(folder, { force: true, recursive: true })
})

describe('readPage', () => {
  test.each([
    ['/page', 'Səhifə'],
    ['/latin', 'Çş'],
    ['/meta', '<meta charset="windows-1251">Пр'],
  ])('reads %s from its address, in its own charset', async (path, text) => {
    expect(await readPage(`${origin}${path}`, files)).toEqual({ ok: true, value: text })
  })

  test('reads a file', async () => {
    const file = join(folder, 'page.txt')
    await writeFile(file, 'Səhifə')
    expect(await readPage(file, files)).toEqual({ ok: true, value: 'Səhifə' })
  })

  test.each([
    ['a page that is not there', () => `${origin}/none`, /404/],
    ['a page that is too large', () => `${origin}/huge`, /bytes/],
    ['a server that does not answer', () => 'http://127.0.0.1:1/', /can't be read/],
    ['what is no address', () => 'http://', /not an address/],
    ['a file that is not there', () => join(folder, 'none.html'), /ENOENT/],
    ['a folder', () => folder, /EISDIR/],
  ])('names the reason: %s', async (_, place, message) => {
    expect(await readPage(place(), files)).toMatchObject({
      error: { message: expect.stringMatching(message) },
      ok: false,
    })
  })
})
