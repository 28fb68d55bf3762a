const FOCUSABLE =
  'input:not([type=hidden], :disabled), textarea:not(:disabled), select:not(:disabled), [contenteditable="true"], button:not(:disabled), [tabindex="0"]'

/** How long a slow machine may take to mount a tab, and then a field. */
const TAB_MS = 3000
const FIELD_MS = 8000
const PAUSE_MS = 40
/** The focus must stay where it was put: a dialog that closes gives it back to where it came from. */
const STEADY = 4

const pause = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, PAUSE_MS))

/** Waits until something is there, looking again and again; null when it doesn't come in time. */
const appears = async <Found>(look: () => Found | null, patience: number): Promise<Found | null> => {
  const end = performance.now() + patience
  for (;;) {
    const found = look()
    if (found !== null || performance.now() > end) {
      return found
    }
    await pause()
  }
}

/** The field itself, or the nearest one above it: "citations", where "citations.2.source" stands in a closed row. */
const find = (path: string): HTMLElement | null => {
  for (let parts = path.split('.'); parts.length > 0; parts = parts.slice(0, -1)) {
    const field =
      document.querySelector<HTMLElement>(`[data-newsroom-gate="${CSS.escape(parts.join('.'))}"]`) ??
      document.getElementById(`field-${parts.join('__')}`)
    if (field !== null) {
      return field
    }
  }
  return null
}

/** Whether the panel has put the fields of a tab into the form: it does so when they come into sight. */
const isMounted = (tab: HTMLElement): boolean =>
  tab.className.includes('--active') && document.querySelector('.tabs-field__tab .field-type') !== null

/** Finds a field, also one in a tab of the form that isn't shown: the tabs are opened until it is there. */
const reveal = async (path: string): Promise<HTMLElement | null> => {
  const shown = find(path)
  if (shown !== null) {
    return shown
  }
  for (const tab of document.querySelectorAll<HTMLElement>('.tabs-field__tab-button')) {
    tab.click()
    await appears(() => (find(path) !== null || isMounted(tab) ? true : null), TAB_MS)
    const found = find(path)
    if (found !== null) {
      return found
    }
  }
  return null
}

/** What takes the focus of a field; null as long as the panel shows a placeholder of it. */
const targetIn = (path: string): HTMLElement | null => {
  const found = find(path)
  const field = found?.closest<HTMLElement>('.field-type') ?? found
  return field?.matches(FOCUSABLE) ? field : (field?.querySelector<HTMLElement>(FOCUSABLE) ?? null)
}

/**
 * Leads to a field of the form: opens its tab, scrolls to it, and puts the focus into it. Fields and their inputs are mounted
 * when they are seen, and dialogs that close move the focus: so it is put there until it stays, or until the user goes elsewhere.
 *
 * @param path dotted, as a gate names it: "hero.credit"
 */
export const jumpToField = async (path: string): Promise<void> => {
  const found = await reveal(path)
  ;(found?.closest('.field-type') ?? found)?.scrollIntoView({ block: 'center' })
  if (found === null) {
    return
  }
  const left = new AbortController()
  for (const event of ['keydown', 'pointerdown']) {
    document.addEventListener(event, () => left.abort(), { capture: true, once: true, signal: left.signal })
  }
  let steady = 0
  await appears(() => {
    const target = targetIn(path)
    steady = target !== null && target === document.activeElement ? steady + 1 : 0
    if (steady === 0) {
      target?.focus({ preventScroll: true })
    }
    return steady >= STEADY || left.signal.aborted ? true : null
  }, FIELD_MS)
  left.abort()
}
