/** The part of the editor of rich text that is needed here. */
interface Editor {
  getEditorState(): EditorState
  registerUpdateListener(
    listener: (update: {
      dirtyElements: { size: number }
      dirtyLeaves: { size: number }
      prevEditorState: EditorState
      tags: ReadonlySet<string>
    }) => void,
  ): () => void
}

interface EditorState {
  isEmpty(): boolean
  toJSON(): unknown
}

/** Gives the words of an editor that the form around it does not have yet. */
export interface LiveBody {
  /** Ends the watch. What was written last stays readable: a form may be gone before it is asked for the last time. */
  close(): void
  /** Forgets what was written, before the form is filled with something else. */
  forget(): void
  /** Gives the values of the form with the words that stand in the editor. */
  over(values: Record<string, unknown>): Record<string, unknown>
}

const PATH = 'body'
const EDITOR = `[data-field-path="${PATH}"] [data-lexical-editor]`

/** The editor hangs on its element: that is how its own commands find it from an event. */
const editorOf = (root: Element | null): Editor | null =>
  (root as ({ __lexicalEditor?: Editor | null } & Element) | null)?.__lexicalEditor ?? null

/**
 * Watches the editor of the body. It tells the form of a letter up to half a second later, when the browser has nothing else to
 * do; whoever closes the tab in between would lose a word. This one knows at once.
 *
 * @param onChange is called for each letter
 */
export const watchLiveBody = (onChange: () => void): LiveBody => {
  let written: { editor: Editor; state: EditorState } | null = null
  let watched: Editor | null = null
  let unwatch = (): void => undefined

  const present = (): Editor | null => editorOf(document.querySelector(EDITOR))

  // Nobody writes into an editor that has not been entered; each one that the form puts in place of another is met here as well.
  const meet = ({ target }: Event): void => {
    const root = target instanceof Element ? target.closest(EDITOR) : null
    const editor = editorOf(root)
    if (editor === null || editor === watched || editor !== present()) {
      return
    }
    unwatch()
    watched = editor
    unwatch = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, prevEditorState, tags }) => {
      const isOnlySelection = dirtyElements.size === 0 && dirtyLeaves.size === 0
      if (!isOnlySelection && !tags.has('history-merge') && !prevEditorState.isEmpty()) {
        written = { editor, state: editor.getEditorState() }
        onChange()
      }
    })
  }
  document.addEventListener('focusin', meet, true)
  document.addEventListener('beforeinput', meet, true)

  return {
    close: () => {
      document.removeEventListener('focusin', meet, true)
      document.removeEventListener('beforeinput', meet, true)
      unwatch()
    },
    forget: () => {
      written = null
    },
    over: (values) => {
      const editor = present()
      if (editor !== null && written !== null && written.editor !== editor) {
        // The form has put another editor in its place, with words of its own.
        written = null
      }
      return written === null ? values : { ...values, [PATH]: written.state.toJSON() }
    },
  }
}
