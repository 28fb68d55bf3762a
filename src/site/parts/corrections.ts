import type { PageContext } from '../context.ts'
import { html } from '../html.ts'
import type { HTMLValue } from '../html.ts'

/** A public note about a mistake that was put right. */
export interface CorrectionNote {
  at: Date
  text: string
}

/** Renders the public notes of corrections, newest first as given; nothing where there is none. */
export const corrections = ({ dates, strings }: PageContext, notes: CorrectionNote[]): HTMLValue =>
  notes.length > 0 &&
  html`<section class="corrections" aria-labelledby="corrections">
    <h2 id="corrections">${strings.correction}</h2>
    ${notes.map(({ at, text }) => html`<p>${dates.time(at)} ${text}</p> `)}
  </section>`
