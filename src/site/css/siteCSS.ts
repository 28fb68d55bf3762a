import { baseCSS } from './baseCSS.ts'
import { blockCSS } from './blockCSS.ts'
import { listCSS } from './listCSS.ts'
import { previewCSS } from './previewCSS.ts'
import { printCSS } from './printCSS.ts'
import { storyCSS } from './storyCSS.ts'
import { tokensCSS } from './tokensCSS.ts'

/** The whole style sheet of the site: system faces, light and dark, phone to desk to paper. */
export const siteCSS = [tokensCSS, baseCSS, listCSS, storyCSS, blockCSS, previewCSS, printCSS]
  .join('')
  .trimStart()
