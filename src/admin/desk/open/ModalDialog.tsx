import type { ReactNode } from 'react'

import { useEffect, useId, useRef } from 'react'

import '../../shared/dialog.css'

interface Props {
  children: ReactNode
  closeLabel: string
  onClose: () => void
  title: string
}

/** Shows a dialog over the page, for as long as it is rendered: focus stays in it, Escape closes it, focus returns. */
export const ModalDialog = ({ children, closeLabel, onClose, title }: Props) => {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleID = useId()
  useEffect(() => {
    const element = dialog.current
    const before = document.activeElement
    element?.showModal()
    return () => {
      element?.close()
      if (before instanceof HTMLElement) {
        before.focus()
      }
    }
  }, [])
  return (
    <dialog aria-labelledby={titleID} className="newsroom-dialog" onClose={onClose} ref={dialog}>
      <header className="newsroom-dialog__head">
        <h2 id={titleID}>{title}</h2>
        <button aria-label={closeLabel} className="newsroom-dialog__close" onClick={onClose} type="button">
          <span aria-hidden="true">×</span>
        </button>
      </header>
      {children}
    </dialog>
  )
}
