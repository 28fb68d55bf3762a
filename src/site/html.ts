import { escapeShown } from '../formats/markup/cleanText.ts'

/** Markup that may stand in a page as it is. A class with a private field, so that no parsed JSON passes for one. */
export class SafeHTML {
  readonly #markup: string

  constructor(markup: string) {
    this.#markup = markup
  }

  toString(): string {
    return this.#markup
  }
}

/** What a template takes: text is escaped, absent values vanish (so `condition && html` works), lists are joined. */
export type HTMLValue = false | HTMLValue[] | null | number | SafeHTML | string | undefined

/** Escapes text for an element's content and for a quoted attribute alike. */
export const escapeHTML = escapeShown

/** Marks markup as trusted. Only for the output of renderers that escape by themselves; never for stored text. */
export const raw = (markup: string): SafeHTML => new SafeHTML(markup)

const renderValue = (value: HTMLValue): string => {
  if (value instanceof SafeHTML) {
    return value.toString()
  }
  if (Array.isArray(value)) {
    return value.map(renderValue).join('')
  }
  return value === null || value === undefined || value === false ? '' : escapeHTML(String(value))
}

/** Renders a template in which every value is escaped unless it is markup already. Attributes must be quoted. */
export const html = (strings: TemplateStringsArray, ...values: HTMLValue[]): SafeHTML =>
  new SafeHTML(strings.reduce((markup, part, index) => markup + renderValue(values[index - 1]) + part))

/** Renders attributes with a leading space each; null, undefined and false leave one out, true gives a bare name. */
export const attributes = (values: Record<string, boolean | null | number | string | undefined>): SafeHTML =>
  new SafeHTML(
    Object.entries(values)
      .filter(([, value]) => value !== null && value !== undefined && value !== false)
      .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escapeHTML(String(value))}"`))
      .join(''),
  )

/** Puts markup between the members of a list. */
export const joinHTML = (items: HTMLValue[], separator: HTMLValue): SafeHTML =>
  html`${items.map((item, index) => [index > 0 && separator, item])}`
