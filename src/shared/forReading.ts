const FOR_READING = 'newsroomForReading'

interface WithCustom {
  custom?: Record<string, unknown>
}

/** A config of a newsroom that is opened to look at it: nothing is healed, anchored or written. */
export const forReading = <Config extends WithCustom>(config: Config): Config => ({
  ...config,
  custom: { ...config.custom, [FOR_READING]: true },
})

/** Whether a newsroom is opened to look at it alone. */
export const isForReading = ({ custom }: WithCustom): boolean => custom?.[FOR_READING] === true
