import { parseAnchor, parseAnchors } from './anchor.ts'

const anchor = {
  at: '2026-11-24T00:00:00.000Z',
  count: 3,
  keyId: 'abcdef01',
  mac: 'ab'.repeat(32),
  seq: 3,
}

test('an anchor is read from its line', () => {
  expect(parseAnchor(JSON.stringify({ ...anchor, more: true }))).toEqual(anchor)
})

test.each([
  '',
  '{',
  'null',
  '[]',
  '3',
  JSON.stringify({ ...anchor, at: 'yesterday' }),
  JSON.stringify({ ...anchor, count: 0 }),
  JSON.stringify({ ...anchor, keyId: 1 }),
  JSON.stringify({ ...anchor, mac: 'ab' }),
  JSON.stringify({ ...anchor, seq: 1.5 }),
])('%j is none', (line) => {
  expect(parseAnchor(line)).toBeNull()
})

test('a file is read line by line, and what is none is named by its line', () => {
  expect(parseAnchors(`${JSON.stringify(anchor)}\n\n{"seq":\n${JSON.stringify(anchor)}`)).toEqual({
    anchors: [anchor, anchor],
    bad: [3],
  })
})
