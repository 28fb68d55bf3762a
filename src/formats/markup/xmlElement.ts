import { escapeText } from './escape.ts'

/** Attributes of an XML element; one whose value is null is left out. */
export type XMLAttributes = Record<string, null | number | string>

const attributeText = (attributes: XMLAttributes): string =>
  Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => ` ${name}="${escapeText(String(value)).replaceAll('"', '&quot;')}"`)
    .join('')

/** Writes an element that holds text, or nothing when the text is null. Names come from code, never from content. */
export const textElement = (name: string, text: null | string, attributes: XMLAttributes = {}): string =>
  text === null ? '' : `<${name}${attributeText(attributes)}>${escapeText(text)}</${name}>`

/** Writes an element that holds elements; `children` is XML already. */
export const parentElement = (name: string, children: string[], attributes: XMLAttributes = {}): string =>
  `<${name}${attributeText(attributes)}>${children.filter((child) => child !== '').join('\n')}</${name}>`

/** Writes an element without content. */
export const emptyElement = (name: string, attributes: XMLAttributes): string =>
  `<${name}${attributeText(attributes)}/>`
