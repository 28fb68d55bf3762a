const KEY = 'newsroom.singleKeys'
const CHANGED = 'newsroom:single-keys'

/** Tells whether this browser's user wants shortcuts of a single key; by default yes. */
export const readSingleKeys = (): boolean => localStorage.getItem(KEY) !== 'off'

export const writeSingleKeys = (on: boolean): void => {
  localStorage.setItem(KEY, on ? 'on' : 'off')
  window.dispatchEvent(new Event(CHANGED))
}

/** Tells of changes, in this window and in others. */
export const singleKeysStore = (onChange: () => void): (() => void) => {
  window.addEventListener(CHANGED, onChange)
  window.addEventListener('storage', onChange)
  return () => {
    window.removeEventListener(CHANGED, onChange)
    window.removeEventListener('storage', onChange)
  }
}
