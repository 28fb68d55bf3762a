export const SHORTCUT_NAMES = [
  'open',
  'newArticle',
  'list',
  'dashboard',
  'saveDraft',
  'preview',
  'publish',
  'help',
] as const

export type ShortcutName = (typeof SHORTCUT_NAMES)[number]

/** A key as a browser reports it. */
export interface PressedKey {
  alt: boolean
  /** The place of the key: "KeyK" also where the layout makes it another letter. */
  code: string
  /** Ctrl, or Command on a Mac. */
  command: boolean
  /** What the key writes: "/" wherever the layout has it. */
  key: string
  shift: boolean
}

export interface ShortcutContext {
  /** Whether a dialog or a drawer stands over the page. */
  inDialog: boolean
  /** Whether the keys go into a text. */
  isTyping: boolean
  /** Whether the user wants single keys at all (WCAG 2.1.4). */
  singleKeys: boolean
}

/** How a shortcut is shown; `mod` is Ctrl, or Command on a Mac. */
export const SHORTCUT_KEYS: Record<ShortcutName, readonly (readonly string[])[]> = {
  dashboard: [['H']],
  help: [['?']],
  list: [['L']],
  newArticle: [['N']],
  open: [['mod', 'K'], ['/']],
  preview: [['mod', 'Enter']],
  publish: [['mod', 'Shift', 'Enter']],
  saveDraft: [['mod', 'S']],
}

const withCommand = ({ code, shift }: PressedKey, inDialog: boolean): null | ShortcutName => {
  if (inDialog) {
    return null
  }
  if (code === 'KeyK' && !shift) {
    return 'open'
  }
  if (code === 'Enter' || code === 'NumpadEnter') {
    return shift ? 'publish' : 'preview'
  }
  return null
}

const SINGLE_LETTERS: Readonly<Record<string, ShortcutName>> = {
  KeyH: 'dashboard',
  KeyL: 'list',
  KeyN: 'newArticle',
}

/**
 * Finds what a pressed key means to the desk; null when it isn't ours.
 *
 * | keys | while typing | in a dialog |
 * |---|---|---|
 * | with Ctrl or Command | yes | no |
 * | single | no | no |
 *
 * Saving is the panel's own: it is only told of.
 */
export const shortcutOf = (
  pressed: PressedKey,
  { inDialog, isTyping, singleKeys }: ShortcutContext,
): null | ShortcutName => {
  if (pressed.alt) {
    return null
  }
  if (pressed.command) {
    return withCommand(pressed, inDialog)
  }
  if (inDialog || isTyping || !singleKeys) {
    return null
  }
  if (pressed.key === '/' || pressed.key === '?') {
    return pressed.key === '/' ? 'open' : 'help'
  }
  return pressed.shift ? null : (SINGLE_LETTERS[pressed.code] ?? null)
}
