import type { DefaultCellComponentProps } from 'payload'

/** Shows a text in a list, and a dash where there is none. */
export const TextCell = ({ cellData }: DefaultCellComponentProps) => (
  <span>{typeof cellData === 'string' && cellData !== '' ? cellData : '–'}</span>
)
