import type { Result } from '../../shared/result.ts'

import { err, ok } from '../../shared/result.ts'

/**
 * Who may work on something now. The token rises with every claim and never falls, also when the lease is given back: what
 * is written names it, so that a process which slept over its lease can't undo what its successor did.
 */
export interface Lease {
  /** Null when it is free. */
  holder: null | string
  /** The first instant at which it no longer holds. */
  until: Date
  /** 0 before the first claim. */
  token: number
}

export type LeaseRefusal =
  | { holder: string; token: number; type: 'taken'; until: Date }
  | { given: number; token: number; type: 'old_token' }
  | { token: number; type: 'lapsed'; until: Date }

/** What nobody has claimed yet. */
export const FREE: Lease = { holder: null, token: 0, until: new Date(0) }

/** Tells whether somebody holds it at an instant. */
export const isHeld = ({ holder, until }: Lease, now: Date): boolean => holder !== null && now < until

/**
 * Claims it.
 *
 * | the lease | outcome |
 * |---|---|
 * | free, or its time is over (also one's own) | held, with the next token |
 * | held, by whomever | `taken`: who holds it and until when |
 */
export const claimLease = (
  lease: Lease,
  { by, leaseMs, now }: { by: string; leaseMs: number; now: Date },
): Result<Lease, LeaseRefusal> =>
  isHeld(lease, now)
    ? err({ holder: lease.holder!, token: lease.token, type: 'taken', until: lease.until })
    : ok({ holder: by, token: lease.token + 1, until: new Date(now.getTime() + leaseMs) })

/**
 * Tells whether a write may be made under a token.
 *
 * | token | lease | outcome |
 * |---|---|---|
 * | another than the last one | any | `old_token` |
 * | the last one | its time is over, or it was given back | `lapsed`: claim again |
 * | the last one | held | may |
 */
export const checkToken = (
  lease: Lease,
  { now, token }: { now: Date; token: number },
): Result<Lease, LeaseRefusal> => {
  if (token !== lease.token) {
    return err({ given: token, token: lease.token, type: 'old_token' })
  }
  return isHeld(lease, now) ? ok(lease) : err({ token, type: 'lapsed', until: lease.until })
}

/** Holds it for longer, under the same token; never for shorter than it is held already. */
export const renewLease = (
  lease: Lease,
  { leaseMs, now, token }: { leaseMs: number; now: Date; token: number },
): Result<Lease, LeaseRefusal> => {
  const checked = checkToken(lease, { now, token })
  return checked.ok
    ? ok({ ...lease, until: new Date(Math.max(lease.until.getTime(), now.getTime() + leaseMs)) })
    : checked
}

/** Gives it back; the token stays, so that the next claim has a higher one. */
export const releaseLease = (
  lease: Lease,
  { now, token }: { now: Date; token: number },
): Result<Lease, LeaseRefusal> => {
  const checked = checkToken(lease, { now, token })
  return checked.ok ? ok({ ...lease, holder: null, until: now }) : checked
}
