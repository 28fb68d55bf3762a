import type { FieldHook } from 'payload'

/** Takes a section that is given without a word on filling for the wish to be filled from it. */
export const fillFromSection: FieldHook = ({ siblingData, value }) => {
  const { fill, section } = siblingData as { fill?: unknown; section?: unknown }
  return fill === undefined && section !== undefined && section !== null ? 'section' : (value as unknown)
}
