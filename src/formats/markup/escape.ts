import { removeControls } from './characters.ts'

const ENTITIES: Record<string, string> = {
  '"': '&quot;',
  '&': '&amp;',
  "'": '&#39;',
  '<': '&lt;',
  '>': '&gt;',
}

/**
 * Escapes text for the content and the quoted attributes of HTML and XML, and removes the characters that neither may
 * hold. `>` is escaped too, so that "]]>" can't stand in XML content.
 *
 * @see https://www.w3.org/TR/xml/#syntax XML 1.0, section 2.4
 */
export const escapeMarkup = (text: string): string =>
  removeControls(text).replace(/["&'<>]/g, (character) => ENTITIES[character] ?? '')

/** Escapes text for the content of an HTML element only: quotation marks stay as they are. */
export const escapeHTMLText = (text: string): string =>
  removeControls(text).replace(/[&<>]/g, (character) => ENTITIES[character] ?? '')
