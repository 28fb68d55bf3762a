import type { LengthAdvice } from '../../src/domain/article/textLength.ts'

import { clientComponent, type PanelComponent } from '../panelComponents.ts'

export interface Foot {
  advice?: LengthAdvice
  countsWords?: boolean
  gate?: string
}

/**
 * What stands below a field of ours, as its description.
 *
 * Payload has a place after the input for such things. But what stands there is rendered and sent anew with each answer to a
 * form, and on a slow machine letters were lost that were typed while it was taken in; a description is sent once.
 */
export const fieldFoot = (foot: Foot): { Description: PanelComponent } => ({
  Description: clientComponent('FieldFoot', { ...foot }),
})
