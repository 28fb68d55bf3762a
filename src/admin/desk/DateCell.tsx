import type { DefaultCellComponentProps } from 'payload'

import { useDeskTime } from '../shared/useDeskTime.ts'

/** Shows an instant in a list on the outlet's clocks, and a dash where there is none; Payload's own takes those of the browser. */
export const DateCell = ({ cellData }: DefaultCellComponentProps) => {
  const time = useDeskTime()
  const instant = typeof cellData === 'string' || cellData instanceof Date ? new Date(cellData) : null
  return instant === null || Number.isNaN(instant.getTime()) ? (
    <span>–</span>
  ) : (
    <time dateTime={instant.toISOString()} title={time.stamp(instant)}>
      {time.inList(instant)}
    </time>
  )
}
