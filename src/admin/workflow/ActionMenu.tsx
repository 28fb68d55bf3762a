import type { KeyboardEvent } from 'react'

import { useEffect, useId, useRef, useState } from 'react'

import './workflow.css'

export interface MenuItem {
  isGrave?: boolean
  label: string
  name: string
}

interface Props {
  /** What it is about, for those who don't see beside what the button stands. */
  about?: string
  /** What stands in the menu; null while that is being asked for. */
  items: MenuItem[] | null
  label: string
  onChoose: (name: string) => void
  onOpen?: () => void
  /** What the menu says where nothing stands in it. */
  placeholder?: string
}

/** A button that opens a menu: arrows move in it, Escape and a click outside close it, the focus returns. */
export const ActionMenu = ({ about, items, label, onChoose, onOpen, placeholder = '…' }: Props) => {
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const root = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const entries = (): HTMLElement[] => [
    ...(root.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? []),
  ]

  useEffect(() => {
    if (isOpen) {
      entries()[0]?.focus()
    }
  }, [isOpen, items])

  useEffect(() => {
    if (!isOpen) {
      return
    }
    const outside = (event: PointerEvent): void => {
      if (!root.current?.contains(event.target as Node)) {
        setOpen(false)
      }
    }
    document.addEventListener('pointerdown', outside)
    return () => document.removeEventListener('pointerdown', outside)
  }, [isOpen])

  const close = (): void => {
    setOpen(false)
    button.current?.focus()
  }
  const toggle = (): void => {
    if (!isOpen) {
      onOpen?.()
    }
    setOpen(!isOpen)
  }
  const move = (event: KeyboardEvent): void => {
    const all = entries()
    const at = all.indexOf(document.activeElement as HTMLElement)
    const to: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, End: -1, Home: 0 }
    if (event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      close()
    } else if (event.key === 'Tab') {
      setOpen(false)
    } else if (event.key in to) {
      event.preventDefault()
      all.at((to[event.key] ?? 0) % Math.max(1, all.length))?.focus()
    }
  }

  return (
    // The keys of the entries are answered in one place.
    <div className="newsroom-menu" onKeyDown={isOpen ? move : undefined} ref={root} role="presentation">
      <button
        aria-controls={isOpen ? id : undefined}
        aria-expanded={isOpen}
        aria-haspopup="menu"
        className="newsroom-menu__button"
        onClick={toggle}
        ref={button}
        type="button"
      >
        {label}
        {about !== undefined && <span className="newsroom-visually-hidden"> {about}</span>}
      </button>
      {isOpen && (
        <div aria-label={label} className="newsroom-menu__list" id={id} role="menu">
          {(items ?? []).length === 0 && (
            <span aria-disabled="true" className="newsroom-menu__placeholder" role="menuitem" tabIndex={-1}>
              {items === null ? '…' : placeholder}
            </span>
          )}
          {items?.map(({ isGrave = false, label: text, name }) => (
            <button
              className="newsroom-menu__item"
              data-action={name}
              data-grave={isGrave}
              key={name}
              onClick={() => {
                close()
                onChoose(name)
              }}
              role="menuitem"
              tabIndex={-1}
              type="button"
            >
              {text}
            </button>
          ))}
        </div>
      )}
    </div>
  )
}
