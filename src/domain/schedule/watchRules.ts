export const WATCH_EFFECTS = ['hold', 'warn', 'off'] as const

export type WatchEffect = (typeof WATCH_EFFECTS)[number]

/**
 * What follows when a scheduled article is found wrong before its instant: a hold keeps it back, a warning does not.
 * Words changed after the approval only warn: what was approved is what goes out.
 */
export const WATCH_RULES = {
  changedContent: 'warn',
  deletedSection: 'hold',
  demotedUser: 'warn',
  expiredLicence: 'hold',
  failingGate: 'hold',
} as const satisfies Record<string, WatchEffect>

export type WatchRuleName = keyof typeof WATCH_RULES

export type WatchRules = Readonly<Record<WatchRuleName, WatchEffect>>

const KNOWN = Object.keys(WATCH_RULES).join(', ')

/** Lists what is wrong with the option, each as a sentence with its name, the value and the remedy. */
export const watchRulesProblems = (given: unknown): string[] => {
  if (given === undefined) {
    return []
  }
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    return [
      `schedule.watch is ${JSON.stringify(given)}. Give an object with some of ${KNOWN}, or leave it out.`,
    ]
  }
  return Object.entries(given).flatMap(([rule, effect]) => {
    if (!Object.hasOwn(WATCH_RULES, rule)) {
      return [`schedule.watch.${rule} is unknown. Known are ${KNOWN}.`]
    }
    return (WATCH_EFFECTS as readonly unknown[]).includes(effect)
      ? []
      : [`schedule.watch.${rule} is ${JSON.stringify(effect)}. Give "hold", "warn" or "off".`]
  })
}

/** Completes the option; it must have passed `watchRulesProblems`. */
export const createWatchRules = (given: Partial<WatchRules> = {}): WatchRules => ({
  ...WATCH_RULES,
  ...given,
})
