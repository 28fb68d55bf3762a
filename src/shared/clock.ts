/** Tells the present instant. The domain never reads the machine's clock itself, so that tests can set it. */
export interface Clock {
  now(): Date
}

/** The machine's own clock. */
export const systemClock: Clock = { now: () => new Date() }
