/** How often something that failed is tried again, and how long is waited in between. */
export interface RetryRules {
  /** The wait after the first failure, in milliseconds; it doubles each time. */
  firstMs: number
  /** The share of a wait that chance takes off, 0 to 1, so that many that failed together don't come back together. */
  jitter: number
  /** The longest wait, in milliseconds. */
  maxMs: number
  /** How often it is tried altogether. */
  tries: number
}

/** Tries eight times within about four minutes. */
export const RETRY_RULES: RetryRules = { firstMs: 2_000, jitter: 0.5, maxMs: 60_000, tries: 8 }

/** What follows a failure. */
export type AfterFailure =
  | { at: Date; tries: number; type: 'retry'; reason: string }
  | { reason: string; tries: number; type: 'failed' }

/**
 * Decides what follows a failure.
 *
 * | tried | then |
 * |---|---|
 * | less often than the rules allow | `retry` at now + min(firstMs * 2^(tries - 1), maxMs), less a random part of at most `jitter` of it |
 * | as often | `failed`, until somebody retries, approves again or cancels |
 *
 * @param random gives a number from 0 up to, but not including, 1
 * @param tries how often it has been tried, this time included
 */
export const afterFailure = ({
  now,
  random,
  reason,
  rules = RETRY_RULES,
  tries,
}: {
  now: Date
  random: () => number
  reason: string
  rules?: RetryRules
  tries: number
}): AfterFailure => {
  if (tries >= rules.tries) {
    return { reason, tries, type: 'failed' }
  }
  const wait = Math.min(rules.firstMs * 2 ** Math.max(0, tries - 1), rules.maxMs)
  return {
    at: new Date(now.getTime() + Math.round(wait * (1 - rules.jitter * random()))),
    reason,
    tries,
    type: 'retry',
  }
}
