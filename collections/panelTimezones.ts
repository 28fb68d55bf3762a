import type { Config } from 'payload'

type Timezones = NonNullable<NonNullable<Config['admin']>['timezones']>

/**
 * Makes the outlet's zone the one that date fields with a zone of their own begin with, also where Payload's short list of
 * zones doesn't have it; what the host says of zones stays.
 */
export const panelTimezones = (timeZone: string, given: Timezones | undefined): Timezones => ({
  defaultTimezone: timeZone,
  supportedTimezones: ({ defaultTimezones }) =>
    defaultTimezones.some(({ value }) => value === timeZone)
      ? defaultTimezones
      : [...defaultTimezones, { label: timeZone, value: timeZone }],
  ...given,
})
