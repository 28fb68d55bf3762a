import { createHmac } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'

import type { Anchor } from '../../domain/workflow/anchor.ts'
import type { AnchorPlace } from '../../domain/workflow/audit.ts'

const RETRY_DELAYS_MS = [1000, 2000, 4000, 8000]
const TIMEOUT_MS = 10_000

interface Deps {
  now: () => Date
  /** Remembers which position the address has got, so that restarts and other processes don't send it again. */
  progress: { note(seq: number): Promise<void>; read(): Promise<number> }
  retryDelaysMs?: readonly number[]
  secret: string
  /** Ends the attempts. */
  signal: AbortSignal
  url: string
}

/** @see Standard Webhooks, "Signature scheme": a secret with the prefix is base64, any other one is taken as it is */
const secretBytes = (secret: string): Buffer =>
  secret.startsWith('whsec_') ? Buffer.from(secret.slice('whsec_'.length), 'base64') : Buffer.from(secret)

/** Makes the headers that prove who sends a body. */
export const signedHeaders = ({
  body,
  id,
  secret,
  timestamp,
}: {
  body: string
  id: string
  secret: string
  /** Unix time in seconds. */
  timestamp: number
}): Record<string, string> => ({
  'Content-Type': 'application/json',
  'webhook-id': id,
  'webhook-signature': `v1,${createHmac('sha256', secretBytes(secret)).update(`${id}.${timestamp}.${body}`).digest('base64')}`,
  'webhook-timestamp': String(timestamp),
})

/** Sends anchors to an address. The id of a message is the same for the same anchored event, however often it is sent. */
export const createAnchorWebhook = ({
  now,
  progress,
  retryDelaysMs = RETRY_DELAYS_MS,
  secret,
  signal,
  url,
}: Deps): AnchorPlace => {
  const { host } = new URL(url)
  const post = async ({ at, count, keyId, mac, seq }: Anchor): Promise<void> => {
    const body = JSON.stringify({
      type: 'newsroom.audit.anchor',
      timestamp: at,
      data: { seq, mac, at, keyId, count },
    })
    const timestamp = Math.floor(now().getTime() / 1000)
    const response = await fetch(url, {
      body,
      headers: signedHeaders({ body, id: `anchor-${seq}-${mac.slice(0, 16)}`, secret, timestamp }),
      method: 'POST',
      redirect: 'error',
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
    })
    await response.body?.cancel()
    if (!response.ok) {
      throw new Error(`${host} answered ${response.status}.`)
    }
  }
  return {
    holds: async ({ seq }) => (await progress.read()) === seq,
    name: host,
    write: async (anchor) => {
      for (let attempt = 0; ; attempt += 1) {
        try {
          await post(anchor)
          await progress.note(anchor.seq)
          return
        } catch (error) {
          const delay = retryDelaysMs[attempt]
          if (signal.aborted || delay === undefined) {
            throw error
          }
          await pause(delay, undefined, { signal })
        }
      }
    },
  }
}
