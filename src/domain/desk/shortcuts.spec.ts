import type { PressedKey, ShortcutContext, ShortcutName } from './shortcuts.ts'

import { SHORTCUT_KEYS, SHORTCUT_NAMES, shortcutOf } from './shortcuts.ts'

const free: ShortcutContext = { inDialog: false, isTyping: false, singleKeys: true }
const press = (keys: Partial<PressedKey>): PressedKey => ({
  alt: false,
  code: '',
  command: false,
  key: '',
  shift: false,
  ...keys,
})

describe('shortcutOf', () => {
  const commands: [Partial<PressedKey>, ShortcutName][] = [
    [{ code: 'KeyK', command: true, key: 'k' }, 'open'],
    // A Russian layout writes another letter with the same key.
    [{ code: 'KeyK', command: true, key: 'л' }, 'open'],
    [{ code: 'Enter', command: true, key: 'Enter' }, 'preview'],
    [{ code: 'Enter', command: true, key: 'Enter', shift: true }, 'publish'],
  ]
  const singles: [Partial<PressedKey>, ShortcutName][] = [
    [{ code: 'Slash', key: '/' }, 'open'],
    // Turkish and German layouts have it above the 7.
    [{ code: 'Digit7', key: '/', shift: true }, 'open'],
    [{ code: 'Slash', key: '?', shift: true }, 'help'],
    [{ code: 'KeyN', key: 'n' }, 'newArticle'],
    [{ code: 'KeyN', key: 'т' }, 'newArticle'],
    [{ code: 'KeyL', key: 'l' }, 'list'],
    [{ code: 'KeyH', key: 'h' }, 'dashboard'],
  ]

  it.each([...commands, ...singles])('takes %j for %s', (keys, name) => {
    expect(shortcutOf(press(keys), free)).toBe(name)
  })

  it.each(commands)('takes %j for %s also while somebody types', (keys, name) => {
    expect(shortcutOf(press(keys), { ...free, isTyping: true })).toBe(name)
  })

  it.each(singles)('leaves %j alone while somebody types, and where single keys are off', (keys) => {
    expect(shortcutOf(press(keys), { ...free, isTyping: true })).toBeNull()
    expect(shortcutOf(press(keys), { ...free, singleKeys: false })).toBeNull()
  })

  it.each([...commands, ...singles])('leaves %j alone in a dialog', (keys) => {
    expect(shortcutOf(press(keys), { ...free, inDialog: true })).toBeNull()
  })

  it.each<[string, Partial<PressedKey>]>([
    ['saving, which is the panel’s own', { code: 'KeyS', command: true, key: 's' }],
    ['a new window', { code: 'KeyN', command: true, key: 'n' }],
    ['a capital', { code: 'KeyN', key: 'N', shift: true }],
    ['AltGr', { alt: true, code: 'KeyK', command: true, key: 'k' }],
    ['Enter alone', { code: 'Enter', key: 'Enter' }],
  ])('leaves %s alone', (_, keys) => {
    expect(shortcutOf(press(keys), free)).toBeNull()
  })

  it('shows keys for every shortcut', () => {
    expect(Object.keys(SHORTCUT_KEYS).sort()).toEqual([...SHORTCUT_NAMES].sort())
  })
})
