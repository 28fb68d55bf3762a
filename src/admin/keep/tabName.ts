const NAME = 'newsroom-tab'

/** Names this tab: the same over reloads, another in every other tab. */
export const tabName = (): string => {
  const known = sessionStorage.getItem(NAME)
  if (known !== null) {
    return known
  }
  // No randomUUID: browsers have it on secure pages alone.
  const name = [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('')
  sessionStorage.setItem(NAME, name)
  return name
}
