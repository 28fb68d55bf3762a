import { useEffect, useState } from 'react'

/** Somebody else who has the article open, as the desk's endpoint tells it. */
export interface Other {
  name: string
  since: string
  typing: boolean
  user: number | string
}

const BEAT_MS = 10_000
const TYPING_BEAT_MS = 5_000
/** Who has not touched a key for as long isn't typing. */
const TYPING_MS = 5_000

/** Works on pages without TLS, too, where `randomUUID` is missing. */
const createTabName = (): string =>
  [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('')

interface Watch {
  article: number | string
  onOthers(others: Other[]): void
  /** Of the endpoint. */
  url: string
}

/** Beats until it is stopped: every 10 seconds, every 5 while somebody types, never in a hidden tab. */
const watchPresence = ({ article, onOthers, url }: Watch): (() => void) => {
  const tab = createTabName()
  let stopped = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let typedAt = Number.NEGATIVE_INFINITY
  let toldTyping = false

  const isTyping = () => performance.now() - typedAt < TYPING_MS
  const message = (more: object) => JSON.stringify({ article, tab, ...more })

  const beat = async () => {
    clearTimeout(timer)
    if (stopped || document.hidden) {
      return
    }
    toldTyping = isTyping()
    let others: Other[] = []
    try {
      const response = await fetch(url, {
        body: message({ typing: toldTyping }),
        credentials: 'include',
        headers: { 'Content-Type': 'application/json' },
        method: 'POST',
      })
      others = response.ok ? ((await response.json()) as { others: Other[] }).others : []
    } catch {
      // Without a connection nobody can be told of; the next beat asks again.
      others = []
    }
    if (stopped) {
      return
    }
    onOthers(others)
    clearTimeout(timer)
    timer = setTimeout(() => void beat(), isTyping() ? TYPING_BEAT_MS : BEAT_MS)
  }
  const onInput = () => {
    typedAt = performance.now()
    if (!toldTyping) {
      toldTyping = true
      void beat()
    }
  }
  const onVisibility = () => void beat()
  const leave = () => {
    navigator.sendBeacon(url, message({ leaving: true }))
  }

  document.addEventListener('input', onInput)
  document.addEventListener('visibilitychange', onVisibility)
  window.addEventListener('pagehide', leave)
  window.addEventListener('pageshow', onVisibility)
  void beat()
  return () => {
    stopped = true
    clearTimeout(timer)
    document.removeEventListener('input', onInput)
    document.removeEventListener('visibilitychange', onVisibility)
    window.removeEventListener('pagehide', leave)
    window.removeEventListener('pageshow', onVisibility)
    leave()
  }
}

interface Seen {
  /** Who came with the last beat. */
  came: string[]
  /** Who left with the last beat. */
  left: string[]
  others: Other[]
}

const NOBODY: Seen = { came: [], left: [], others: [] }

const namesWithout = (persons: readonly Other[], known: readonly Other[]): string[] =>
  persons.filter(({ user }) => !known.some((other) => other.user === user)).map(({ name }) => name)

const next = (seen: Seen, others: Other[]): Seen => {
  const came = namesWithout(others, seen.others)
  const left = namesWithout(seen.others, others)
  return came.length + left.length === 0 ? { ...seen, others } : { came, left, others }
}

/**
 * Tells the desk that this tab has an article open, and who else has.
 *
 * @param article null as long as it hasn't been stored
 * @param url of the endpoint
 */
export const usePresence = (article: null | number | string, url: string): Seen => {
  const [seen, setSeen] = useState(NOBODY)
  useEffect(() => {
    if (article === null) {
      return
    }
    const stop = watchPresence({
      article,
      onOthers: (others) => setSeen((before) => next(before, others)),
      url,
    })
    return () => {
      stop()
      setSeen(NOBODY)
    }
  }, [article, url])
  return seen
}
