import { removeControls } from '../../domain/text/visibleText.ts'

const ENTITIES: Record<string, string> = {
  '"': '&quot;',
  '&': '&amp;',
  "'": '&#39;',
  '<': '&lt;',
  '>': '&gt;',
}

/**
 * Escapes text for the content of HTML and XML elements and for quoted attributes of HTML, and removes the characters that
 * neither may hold.
 */
export const escapeMarkup = (text: string): string =>
  removeControls(text).replace(/["&'<>]/g, (character) => ENTITIES[character] ?? '')

/**
 * Escapes text for the content of an HTML or XML element: quotation marks stay as they are, `>` does not, so that "]]>" can't
 * stand in XML.
 *
 * @see https://www.w3.org/TR/xml/#syntax XML 1.0, section 2.4
 */
export const escapeText = (text: string): string =>
  removeControls(text).replace(/[&<>]/g, (character) => ENTITIES[character] ?? '')
