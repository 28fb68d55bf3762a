/** What somebody wrote and the server has not confirmed, as this browser keeps it. */
export interface LocalCopy {
  /** The values that the writing started from. */
  base: Record<string, unknown>
  /** Collection and document, or the tab in which a new one is written. */
  document: string
  key: string
  revision: number
  savedAt: number
  userId: string
  values: Record<string, unknown>
}

const DATABASE = 'payload-newsroom'
const STORE = 'copies'
const DAY_MS = 24 * 60 * 60 * 1000
/** A copy is for the next minutes or the next morning; what is older than a week is gone for good. */
const KEPT_MS = 7 * DAY_MS

const settled = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('The browser refused to keep a copy.'))
  })

const open = (): Promise<IDBDatabase> => {
  const request = indexedDB.open(DATABASE, 1)
  request.onupgradeneeded = () => {
    request.result.createObjectStore(STORE, { keyPath: 'key' })
  }
  return settled(request)
}

const inStore = async <Value>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<Value>,
): Promise<Value> => {
  const database = await open()
  try {
    return await settled(work(database.transaction(STORE, mode, { durability: 'strict' }).objectStore(STORE)))
  } finally {
    database.close()
  }
}

/** Names the copy of one document and one user. */
export const copyKey = (userId: string, document: string): string => `${userId}:${document}`

/** Where copies stand that had to be kept at once: the other place answers too late for a window that is going. */
const AT_ONCE = 'newsroom-copy:'

/**
 * Keeps a copy before it returns.
 *
 * What is too large for the place, or for a browser that has none, goes the other way and may still arrive.
 */
export const keepCopyAtOnce = (copy: LocalCopy): void => {
  try {
    localStorage.setItem(`${AT_ONCE}${copy.key}`, JSON.stringify(copy))
  } catch {
    void keepCopy(copy)
  }
}

const readAtOnce = (name: string): LocalCopy | null => {
  try {
    return JSON.parse(localStorage.getItem(name) ?? 'null') as LocalCopy | null
  } catch {
    return null
  }
}

const copiesKeptAtOnce = (): LocalCopy[] => {
  try {
    return Object.keys(localStorage)
      .filter((name) => name.startsWith(AT_ONCE))
      .map(readAtOnce)
      .filter((copy) => copy !== null)
  } catch {
    return []
  }
}

const dropAtOnce = (key: string): void => {
  try {
    localStorage.removeItem(`${AT_ONCE}${key}`)
  } catch {
    // Where nothing can be kept, nothing has to be dropped.
  }
}

/** Keeps a copy; the one with the same key is replaced. */
export const keepCopy = async (copy: LocalCopy): Promise<void> => {
  await inStore('readwrite', (store) => store.put(copy))
}

export const dropCopy = async (key: string): Promise<void> => {
  dropAtOnce(key)
  await inStore('readwrite', (store) => store.delete(key))
}

/** Lists the copies of a user whose keys begin with `document`, newest first; those that are too old are thrown away. */
export const findCopies = async (userId: string, document: string, now: number): Promise<LocalCopy[]> => {
  const stored = (await inStore('readonly', (store) => store.getAll())) as LocalCopy[]
  const latest = new Map<string, LocalCopy>()
  for (const copy of [...stored, ...copiesKeptAtOnce()].sort((one, other) => one.savedAt - other.savedAt)) {
    latest.set(copy.key, copy)
  }
  const all = [...latest.values()]
  const old = all.filter(({ savedAt }) => savedAt < now - KEPT_MS)
  for (const { key } of old) {
    await dropCopy(key)
  }
  return all
    .filter((copy) => copy.userId === userId && copy.document.startsWith(document) && !old.includes(copy))
    .sort((one, other) => other.savedAt - one.savedAt)
}
