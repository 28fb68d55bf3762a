const UNSAFE = /[<>&\u2028\u2029]/g

/**
 * Writes an object as JSON that may stand in a script element: no text in it can close the element or open a comment.
 *
 * @see https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
 */
export const jsonLDScriptText = (value: object): string =>
  JSON.stringify(value).replace(
    UNSAFE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
