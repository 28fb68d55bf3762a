import { useEffect } from 'react'

import type { ShortcutName } from '../../../domain/desk/shortcuts.ts'

import { shortcutOf } from '../../../domain/desk/shortcuts.ts'

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, textarea, select, [role="textbox"], [role="combobox"]'))

const OVERLAY = 'dialog[open], .payload__modal-item--entered, .payload__modal-item--enterDone'

/**
 * Listens for the desk's shortcuts on the whole page.
 *
 * @param act must be stable; returns whether the shortcut meant something here: otherwise the key keeps its own meaning
 */
export const useShortcuts = (
  act: (name: ShortcutName) => boolean,
  { enabled, singleKeys }: { enabled: boolean; singleKeys: boolean },
): void => {
  useEffect(() => {
    if (!enabled) {
      return
    }
    const listen = (event: KeyboardEvent) => {
      if (event.isComposing || event.repeat) {
        return
      }
      const name = shortcutOf(
        {
          alt: event.altKey,
          code: event.code,
          command: event.ctrlKey || event.metaKey,
          key: event.key,
          shift: event.shiftKey,
        },
        {
          inDialog: document.querySelector(OVERLAY) !== null,
          isTyping: isTyping(event.target),
          singleKeys,
        },
      )
      if (name !== null && act(name)) {
        event.preventDefault()
        event.stopPropagation()
      }
    }
    // Before the editor, which would make a new line of Enter.
    document.addEventListener('keydown', listen, true)
    return () => document.removeEventListener('keydown', listen, true)
  }, [act, enabled, singleKeys])
}
