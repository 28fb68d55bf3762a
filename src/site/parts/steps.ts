import type { PageContext } from '../context.ts'
import { html } from '../html.ts'
import type { HTMLValue } from '../html.ts'

interface Step {
  href: string
  text: string
}

/** Renders the ways to what stands before and after: days, months. */
export const steps = (
  _context: PageContext,
  { label, next, previous }: { label: string; next: null | Step; previous: null | Step },
): HTMLValue =>
  (next !== null || previous !== null) &&
  html`<nav class="steps" aria-label="${label}">
    ${previous && html`<a class="step-back" rel="prev" href="${previous.href}">${previous.text}</a>`}
    ${next && html`<a class="step-on" rel="next" href="${next.href}">${next.text}</a>`}
  </nav>`
