import type { LengthAdvice } from '../../src/domain/article/textLength.ts'

import { clientComponent, type PanelComponent } from '../panelComponents.ts'

const NAME = 'FieldFoot'

interface Foot {
  advice?: LengthAdvice
  countsWords?: boolean
  gate?: string
}

/**
 * What stands below a field of ours, as its description.
 *
 * Payload has a place after the input for such things. But what stands there is rendered and sent anew with each answer to a
 * form, and while it is on its way React holds back what is typed and then drops it; a description is sent once.
 */
export const fieldFoot = (foot: Foot): { Description: PanelComponent } => ({
  Description: clientComponent(NAME, { ...foot }),
})

/** Gives the foot of a field more to say; null where something else stands in its place. */
export const moreAtFoot = (description: unknown, foot: Foot): { Description: PanelComponent } | null => {
  if (description === undefined) {
    return fieldFoot(foot)
  }
  const { clientProps, path } = description as PanelComponent
  return path === clientComponent(NAME).path ? fieldFoot({ ...clientProps, ...foot }) : null
}
