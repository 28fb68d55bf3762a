import type { TextFieldSingleValidation } from 'payload'

import { text } from 'payload/shared'

import { hiddenCharacter } from '../src/domain/text/visibleText.ts'

/** Accepts one line of text as Payload does, but none with characters that nobody sees and that change how it reads. */
export const validateLine: TextFieldSingleValidation = (value, args) => {
  const hidden = typeof value === 'string' ? hiddenCharacter(value) : null
  return hidden === null
    ? text(value, args as never)
    : `The text holds the invisible character ${hidden}, which changes how it reads. Type it again without it.`
}
