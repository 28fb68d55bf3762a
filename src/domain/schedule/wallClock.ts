import { Temporal } from 'temporal-polyfill'

import { wallText } from './zonedInstant.ts'

/** What clocks of a zone show at an instant. */
export interface WallClock {
  /** For people, alike in every language: "2027-03-28 02:30 Europe/London (+01:00)". */
  label: string
  offset: string
  wall: string
  zone: string
}

/** Says what clocks of a zone show at an instant; milliseconds are not shown. */
export const wallClock = (instant: Date, zone: string): WallClock => {
  const zoned = Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(zone)
    .with({ millisecond: 0 }, { offset: 'use' })
  const wall = wallText(zoned.toPlainDateTime())
  return {
    label: `${wall.replace('T', ' ')} ${zone} (${zoned.offset})`,
    offset: zoned.offset,
    wall,
    zone,
  }
}

/**
 * Says what an instant is for the outlet and for the editor.
 *
 * @param zones the IANA names; `editor` is null where it is not known
 * @returns `editor` is null where their clocks show the same as those of the outlet
 */
export const wallClocks = (
  instant: Date,
  zones: { editor: null | string; outlet: string },
): { editor: null | WallClock; outlet: WallClock } => {
  const outlet = wallClock(instant, zones.outlet)
  const editor = zones.editor === null ? null : wallClock(instant, zones.editor)
  return { editor: editor?.wall === outlet.wall && editor.offset === outlet.offset ? null : editor, outlet }
}
