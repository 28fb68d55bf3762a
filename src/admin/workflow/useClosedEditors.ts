import type { RefObject } from 'react'

import { useEffect } from 'react'

const EDITOR = '[data-lexical-editor="true"]'

/** The editor hangs on the element that is written into. */
interface EditorRoot extends Element {
  __lexicalEditor?: { isEditable(): boolean; setEditable(isEditable: boolean): void }
}

/**
 * Keeps the rich texts of a form from being written into: those that are open already learn nothing from the form, and others
 * are mounted when they come into sight.
 */
export const useClosedEditors = (form: null | RefObject<HTMLFormElement | null>): void => {
  useEffect(() => {
    const closed = new Set<NonNullable<EditorRoot['__lexicalEditor']>>()
    const close = (): void => {
      for (const { __lexicalEditor: editor } of form?.current?.querySelectorAll<EditorRoot>(EDITOR) ?? []) {
        if (editor?.isEditable()) {
          editor.setEditable(false)
          closed.add(editor)
        }
      }
    }
    close()
    const observer = new MutationObserver(close)
    if (form?.current) {
      observer.observe(form.current, {
        attributeFilter: ['data-lexical-editor', 'contenteditable'],
        attributes: true,
        childList: true,
        subtree: true,
      })
    }
    return () => {
      observer.disconnect()
      closed.forEach((editor) => editor.setEditable(true))
    }
  }, [form])
}
