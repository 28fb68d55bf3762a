import { baseCSS } from './baseCSS.ts'
import { listCSS } from './listCSS.ts'
import { printCSS } from './printCSS.ts'
import { storyCSS } from './storyCSS.ts'
import { tokensCSS } from './tokensCSS.ts'

/** The whole style sheet of the site: system faces, light and dark, phone to desk to paper. */
export const siteCSS = [tokensCSS, baseCSS, listCSS, storyCSS, printCSS].join('').trimStart()
