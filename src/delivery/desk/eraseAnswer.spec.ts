import { parseErasure } from './eraseAnswer.ts'

const hash = 'a'.repeat(64)

test('reads one edition, or all of them', () => {
  expect(parseErasure({ edition: hash, reason: ' Court order ', revision: 3 })).toEqual({
    edition: hash,
    reason: 'Court order',
    revision: 3,
  })
  expect(parseErasure({ reason: 'x', revision: 0 }).edition).toBeNull()
})

test.each<[string, unknown]>([
  ['body', null],
  ['body', [1]],
  ['edition', { edition: 'abc', reason: 'x', revision: 1 }],
  ['edition', { edition: 7, reason: 'x', revision: 1 }],
  ['reason', { revision: 1 }],
  ['reason', { reason: ' ', revision: 1 }],
  ['reason', { reason: '\u200b\u2060', revision: 1 }],
  ['reason', { reason: 'x'.repeat(2001), revision: 1 }],
  ['revision', { reason: 'x' }],
  ['revision', { reason: 'x', revision: '1' }],
  ['editions', { editions: [hash], reason: 'x', revision: 1 }],
])('refuses a wrong "%s" by its name', (field, body) => {
  expect(() => parseErasure(body)).toThrow(expect.objectContaining({ code: 'NEWSROOM_BAD_INPUT' }) as Error)
  try {
    parseErasure(body)
  } catch (error) {
    expect((error as { data: object }).data).toMatchObject({ field })
  }
})
