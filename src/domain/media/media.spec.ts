import { describe, expect, it } from '@jest/globals'

import { pictureTypeOf } from './pictureTypes.ts'
import { safeFileName } from './safeFileName.ts'
import { fileProblem, sizeProblem } from './uploadProblem.ts'

const limits = { maxMegabytes: 32, maxMegapixels: 100 }

describe('fileProblem', () => {
  it.each([
    [{ bytes: 10, claimed: 'image/jpeg', found: 'image/jpeg' }, undefined],
    [{ bytes: 10, claimed: 'image/jpg; charset=x', found: 'image/jpeg' }, undefined],
    [{ bytes: 10, claimed: '', found: 'image/png' }, undefined],
    [{ bytes: 10, claimed: 'application/octet-stream', found: 'image/png' }, undefined],
    [{ bytes: 32 * 1024 * 1024, claimed: '', found: 'image/png' }, undefined],
    [{ bytes: 32 * 1024 * 1024 + 1, claimed: '', found: 'image/png' }, 'too-large'],
    [{ bytes: 0, claimed: '', found: null }, 'empty'],
    [{ bytes: 10, claimed: 'image/jpeg', found: null }, 'no-picture'],
    [{ bytes: 10, claimed: 'image/jpeg', found: 'image/png' }, 'mismatch'],
    [{ bytes: 10, claimed: 'text/html', found: 'image/png' }, 'mismatch'],
  ])('%j: %s', (facts, type) => {
    expect(fileProblem(facts, limits)?.type).toBe(type)
  })
})

describe('sizeProblem', () => {
  it('counts every frame', () => {
    expect(sizeProblem({ frames: 1, height: 10_000, width: 10_000 }, limits)).toBeNull()
    expect(sizeProblem({ frames: 1, height: 10_001, width: 10_000 }, limits)?.type).toBe('too-many-pixels')
    expect(sizeProblem({ frames: 25, height: 1000, width: 1000 }, limits)).toBeNull()
    expect(sizeProblem({ frames: 26, height: 1000, width: 1000 }, limits)?.type).toBe('too-many-pixels')
    expect(sizeProblem({ frames: 1, height: 100, width: 1000 }, limits)).toBeNull()
    expect(sizeProblem({ frames: 1, height: 10, width: 100_000 }, limits)?.type).toBe('too-narrow')
    expect(sizeProblem({ frames: 1, height: 101, width: 10 }, limits)?.type).toBe('too-narrow')
    expect(sizeProblem({ frames: 1, height: 0, width: 1000 }, limits)?.type).toBe('no-size')
  })
})

describe('pictureTypeOf', () => {
  const head = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

  it.each([
    ['\u00ff\u00d8\u00ff\u00e0', 'image/jpeg'],
    ['\u0089PNG\r\n\u001a\n', 'image/png'],
    ['GIF89a', 'image/gif'],
    ['RIFF1234WEBPVP8 ', 'image/webp'],
    ['\u0000\u0000\u0000\u0020ftypavif', 'image/avif'],
    ['\u0000\u0000\u0000\u0020ftypheic', null],
    ['<svg xmlns', null],
    ['', null],
  ])('%j: %s', (text, type) => {
    expect(pictureTypeOf(head(text))).toBe(type)
  })
})

describe('safeFileName', () => {
  const safe = (name: string) => safeFileName(name, { extension: 'jpg', unique: '0a1b' })

  it.each([
    ['../../etc/passwd', 'passwd-0a1b.jpg'],
    ['C:\\Users\\x\\Şəhər.PNG', 'seher-0a1b.jpg'],
    ['…', 'picture-0a1b.jpg'],
    ['', 'picture-0a1b.jpg'],
  ])('%s: %s', (given, name) => {
    expect(safe(given)).toBe(name)
  })

  it('is short', () => {
    expect(safe('x'.repeat(10_000)).length).toBeLessThan(80)
  })
})
