/** A note of where the record ended at an instant, kept outside of the database. */
export interface Anchor {
  /** When it was made, ISO 8601 in UTC. */
  at: string
  /** How many events the record held. */
  count: number
  keyId: string
  mac: string
  seq: number
}

const isPosition = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 1

/** Reads an anchor from its JSON; null for what is none. */
export const parseAnchor = (json: string): Anchor | null => {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    return null
  }
  if (typeof value !== 'object' || value === null) {
    return null
  }
  const { at, count, keyId, mac, seq } = value as Record<keyof Anchor, unknown>
  return typeof at === 'string' &&
    !Number.isNaN(Date.parse(at)) &&
    isPosition(count) &&
    isPosition(seq) &&
    typeof keyId === 'string' &&
    typeof mac === 'string' &&
    /^[\da-f]{64}$/.test(mac)
    ? { at, count, keyId, mac, seq }
    : null
}

/** Reads a file of anchors, one a line; `bad` are the numbers of lines that hold none. */
export const parseAnchors = (text: string): { anchors: Anchor[]; bad: number[] } => {
  const anchors: Anchor[] = []
  const bad: number[] = []
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() !== '') {
      const anchor = parseAnchor(line)
      if (anchor === null) {
        bad.push(index + 1)
      } else {
        anchors.push(anchor)
      }
    }
  }
  return { anchors, bad }
}
