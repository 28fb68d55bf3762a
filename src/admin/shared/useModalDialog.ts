import type { RefObject } from 'react'

import { useEffect, useRef } from 'react'

/** Opens a dialog for as long as its component is there; the focus returns to where it came from. */
export const useModalDialog = (): RefObject<HTMLDialogElement | null> => {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const element = dialog.current
    const before = document.activeElement
    // Keys are for the dialog, not for the shortcuts of the form below it.
    const keep = (event: Event): void => event.stopPropagation()
    element?.addEventListener('keydown', keep)
    element?.showModal()
    return () => {
      element?.removeEventListener('keydown', keep)
      element?.close()
      if (before instanceof HTMLElement) {
        before.focus()
      }
    }
  }, [])
  return dialog
}
