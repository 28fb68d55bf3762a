import { findMentions, hasMentions } from './findMentions.ts'

const people = [
  { email: 'n.eyvazova@today.example', id: 1, name: 'Nigar Eyvazova' },
  { email: 'nigar@today.example', id: 2, name: 'Nigar Əliyeva' },
  { email: 'v.efendi@today.example', id: 3, name: 'Vüqar Əfəndi' },
  { email: 'desk@today.example', id: 4, name: 'Night desk' },
  { email: 'second@today.example', id: 5, name: 'Vüqar Əfəndi-Şah' },
  { email: 'a1@today.example', id: 6, name: 'Anar Məmmədov' },
  { email: 'a2@today.example', id: 7, name: 'Anar Məmmədov' },
]

describe('findMentions', () => {
  test.each([
    ['a full name', 'Ask @Nigar Eyvazova about it.', [1]],
    ['in other letters', '@NIGAR EYVAZOVA', [1]],
    ['with marks apart', '@Vu\u0308qar Əfəndi', [3]],
    ['the longer of two names', '@Vüqar Əfəndi-Şah, please', [5]],
    ['at the start of a line, before a comma', 'One.\n@Night desk, two.', [4]],
    ['a first name of one alone', 'See @Night', [4]],
    ['an e-mail name', '(@n.eyvazova) and @desk.', [1, 4]],
    ['two of them, each once', '@Night desk @Nigar Eyvazova @night desk', [4, 1]],
    ['none in an address', 'Write to a@b.example or x.y@today.example.', []],
    ['none in a lone sign', "At @ 5 o'clock @", []],
    ['none', 'Nigar Eyvazova', []],
  ])('finds %s', (_, text, ids) => {
    expect(findMentions(text, people)).toEqual({ ok: true, value: ids })
  })

  test.each([
    ['nobody', '@Leyla knows', { name: 'Leyla', type: 'unknown' }],
    ['more than a name', '@Nightdesk', { name: 'Nightdesk', type: 'unknown' }],
    ['two first names', '@Nigar knows', { name: 'Nigar', type: 'several' }],
    ['two full names', '@Anar Məmmədov', { name: 'Anar', type: 'several' }],
    ['behind one that is known', '@Night desk and @Nobody', { name: 'Nobody', type: 'unknown' }],
  ])('names %s', (_, text, error) => {
    expect(findMentions(text, people)).toEqual({ error, ok: false })
  })

  test('an id beside the text decides between two of one name', () => {
    expect(findMentions('@Anar Məmmədov', people, ['7'])).toEqual({ ok: true, value: [7] })
    expect(findMentions('@Nigar', people, [2, 3])).toEqual({ ok: true, value: [2] })
    expect(findMentions('@Anar Məmmədov', people, [6, 7])).toMatchObject({ ok: false })
  })
})

test.each([
  ['@Night', true],
  ['a @b', true],
  ['a@b', false],
  ['@ b', false],
])('whether %j names anybody: %j', (text, expected) => {
  expect(hasMentions(text)).toBe(expected)
})
