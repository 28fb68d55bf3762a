import { readSaveAnswer, type SaveOutcome } from '../../domain/desk/saveAnswer.ts'

/** What the panel's button doesn't know yet. */
export interface BeforeSave {
  /** The last one that the server confirmed to the form. */
  revision: null | number
  /** Fields whose editors are ahead of the form. */
  words: Record<string, unknown>
}

/** What a form wants to know of the requests that the panel makes for its article. */
export interface ArticleLine {
  /** Waits for the save that the form is making by itself, and gives what is to be sent with the one by button. */
  beforeSave(): Promise<BeforeSave>
  /** Is told what became of a save that the panel made by its buttons. */
  onAnswer(outcome: SaveOutcome): void
  /** Path of the article's own address, as in "/api/articles/12"; of the collection for a new one. */
  path: string
}

/** Requests of the form itself, which need no watching. */
const OWN = 'autosave=true'

const withPresent = (
  body: BodyInit | null | undefined,
  { revision, words }: BeforeSave,
): BodyInit | null | undefined => {
  const payload = body instanceof FormData ? body.get('_payload') : null
  if (!(body instanceof FormData) || typeof payload !== 'string') {
    return body
  }
  const data = JSON.parse(payload) as Record<string, unknown>
  const known = typeof data.revision === 'number' ? data.revision : 0
  const changed = new FormData()
  body.forEach((value, name) => changed.append(name, value))
  changed.set(
    '_payload',
    JSON.stringify({ ...data, ...words, ...(revision !== null && known < revision && { revision }) }),
  )
  return changed
}

const readJSON = async (response: Response): Promise<unknown> => {
  try {
    return (await response.clone().json()) as unknown
  } catch {
    return null
  }
}

/**
 * Stands between the panel's buttons and the network while a form is open. A save by button waits for the one that the form
 * is making by itself and takes over its revision: it would conflict with its own writer otherwise. The form learns of every
 * answer, also of those that the panel only shows as a message.
 *
 * The panel offers no place of its own for this: its buttons ask `fetch`, so that is where to stand. All other requests pass
 * untouched.
 *
 * @returns ends the watch
 */
export const watchArticleLine = (line: ArticleLine): (() => void) => {
  const passed = window.fetch
  let hasEnded = false
  const watched: typeof window.fetch = async (input, init) => {
    const method = init?.method?.toUpperCase() ?? 'GET'
    const address = typeof input === 'string' ? input : input instanceof URL ? input.href : input.url
    const url = new URL(address, window.location.href)
    const isSave =
      !hasEnded &&
      (method === 'PATCH' || method === 'POST') &&
      url.pathname === line.path &&
      !url.search.includes(OWN)
    if (!isSave) {
      return passed(input, init)
    }
    const present = await line.beforeSave()
    const response = await passed(input, { ...init, body: withPresent(init?.body, present) ?? null })
    line.onAnswer(readSaveAnswer(response.status, await readJSON(response)))
    return response
  }
  window.fetch = watched
  return () => {
    hasEnded = true
    // Whoever came later stands in front of this one, and goes on asking it.
    if (window.fetch === watched) {
      window.fetch = passed
    }
  }
}
