import { WATCH_RULES, type WatchRuleName, type WatchRules } from './watchRules.ts'

/** What stands of an article between its approval and its instant. */
export interface Scheduled {
  /** The hash that was approved. */
  edition: string
  number: number
}

/** What the watcher has found out about it now. */
export interface WatchFacts {
  /** The hash of the working copy. */
  contentHash: string
  /** Titles of sections that it stands in and that are gone. */
  deletedSections: readonly string[]
  /** Names of sources whose licence has ended by the instant. */
  expiredLicences: readonly string[]
  /** What gates say that find errors now. */
  failingGates: readonly string[]
  /** Names of those who approved or scheduled it and may not any more. */
  demotedUsers: readonly string[]
}

/** What the watcher found, and what follows by rule. */
export interface WatchProblem {
  message: string
  rule: WatchRuleName
  then: 'hold' | 'warn'
}

const list = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ')

/** What each rule finds; null for nothing. */
const FINDINGS: Record<WatchRuleName, (facts: WatchFacts, scheduled: Scheduled) => null | string> = {
  changedContent: ({ contentHash }, { edition }) =>
    contentHash === edition
      ? null
      : 'The words were changed after their approval: what was approved goes out.',
  deletedSection: ({ deletedSections: gone }) =>
    gone.length > 0 ? `It stands in ${list(gone)}, which is gone.` : null,
  demotedUser: ({ demotedUsers: users }) =>
    users.length > 0 ? `${list(users)} may not release any more.` : null,
  expiredLicence: ({ expiredLicences: sources }) =>
    sources.length > 0 ? `The licence of ${list(sources)} has ended.` : null,
  failingGate: ({ failingGates: gates }) =>
    gates.length > 0 ? `It would not pass now: ${gates.join(' ')}` : null,
}

/** Lists what is wrong with a scheduled article now, the reasons to hold it first. */
export const watchProblems = (
  scheduled: Scheduled,
  facts: WatchFacts,
  rules: WatchRules = WATCH_RULES,
): WatchProblem[] =>
  (Object.keys(FINDINGS) as WatchRuleName[])
    .flatMap((rule) => {
      const then = rules[rule]
      const message = FINDINGS[rule](facts, scheduled)
      return message === null || then === 'off' ? [] : [{ message, rule, then }]
    })
    .sort((a, b) => Number(b.then === 'hold') - Number(a.then === 'hold'))
