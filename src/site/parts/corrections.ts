import { correctionNotesOf } from '../../domain/article/correctionNote.ts'
import type { PublicArticle } from '../../domain/article/publicArticle.ts'
import { retractionsOf } from '../../domain/article/publishedCorrection.ts'
import type { PublishedCorrection } from '../../domain/article/publishedCorrection.ts'
import { excerpt } from '../../formats/richtext/excerpt.ts'
import type { PageContext } from '../context.ts'
import { html } from '../html.ts'
import type { HTMLValue, SafeHTML } from '../html.ts'

/** The two halves of a correction; one of them may be missing. */
const halves = (
  { strings }: PageContext,
  { right, wrong }: PublishedCorrection,
  maxCharacters = Infinity,
): HTMLValue => {
  const half = (label: string, text: string): HTMLValue =>
    text.trim() !== '' &&
    html`<p class="correction-half"><span>${label}:</span> ${excerpt(text, maxCharacters)}</p> `
  return [half(strings.corrections.wrong, wrong), half(strings.corrections.right, right)]
}

/** Renders a correction: how grave it is, when it was made, what was wrong and what is right. */
export const correctionItem = (
  context: PageContext,
  correction: PublishedCorrection,
  maxCharacters?: number,
): SafeHTML =>
  html`<div class="correction-item correction-${correction.severity}">
    <p>
      <strong>${context.strings.corrections[correction.severity]}</strong>
      ${context.dates.time(correction.at)}
    </p>
    ${halves(context, correction, maxCharacters)}
  </div> `

/** Renders what takes the whole story back, above its text: nobody may read it without having read this. */
export const retractionBox = (context: PageContext, { corrections }: PublicArticle): HTMLValue => {
  const retractions = retractionsOf(corrections)
  return (
    retractions.length > 0 &&
    html`<section class="retraction" aria-labelledby="retraction">
      <h2 id="retraction">${context.strings.corrections.retraction}</h2>
      ${retractions.map(
        (retraction) =>
          html`<div class="correction-item">
            <p>${context.dates.time(retraction.at)}</p>
            ${halves(context, retraction)}
          </div> `,
      )}
    </section>`
  )
}

/** Renders the corrections of a story below its text, the latest first; what stands above it already is left out. */
export const correctionList = (context: PageContext, { corrections }: PublicArticle): HTMLValue => {
  const others = corrections.filter(({ severity }) => severity !== 'retraction')
  return (
    others.length > 0 &&
    html`<section class="corrections" aria-labelledby="corrections">
      <h2 id="corrections">${context.strings.correction}</h2>
      ${others.map((correction) => correctionItem(context, correction))}
    </section>`
  )
}

/** Says above the text that something in it was put right; what it was stands below it, or in the text itself. */
export const correctedMark = (
  { dates, strings }: PageContext,
  { body, corrections }: PublicArticle,
): HTMLValue => {
  const instants = [
    ...corrections.map(({ at }) => at),
    ...correctionNotesOf(body).map(({ date }) => new Date(date ?? NaN)),
  ]
  const [latest] = instants
    .filter((instant) => !Number.isNaN(instant.getTime()))
    .sort((a, b) => b.getTime() - a.getTime())
  return (
    instants.length > 0 &&
    html`<p class="corrected-mark">
      <strong>${strings.corrected}</strong>${latest && html` ${dates.time(latest)}`}
    </p>`
  )
}
