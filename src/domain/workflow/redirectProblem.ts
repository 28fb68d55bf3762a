import { isRedirectAddress } from '../../shared/webAddress.ts'
import { hiddenCharacter, visibleLine } from '../text/visibleText.ts'

/** What browsers and the indexes of databases take, in bytes. */
const MAX_ADDRESS_BYTES = 2000

/**
 * Tells why readers can't be sent to an address; null when they can: a path on this site, or an absolute http(s) URL.
 *
 * @returns a sentence that says what to give instead
 */
export const redirectProblem = (value: unknown): null | string => {
  if (typeof value !== 'string') {
    return 'The address is not a text. Give a path that starts with one "/", or an absolute http(s) URL.'
  }
  if (new TextEncoder().encode(value).length > MAX_ADDRESS_BYTES) {
    return `The address is longer than ${MAX_ADDRESS_BYTES} bytes. Give a shorter one.`
  }
  if (
    /^https?:/iu.test(value) &&
    URL.canParse(value) &&
    (new URL(value).username || new URL(value).password)
  ) {
    return 'The address holds a name or a password, which every reader would get. Give it without the part before "@".'
  }
  return isRedirectAddress(value) && hiddenCharacter(value) === null
    ? null
    : `Readers can't be sent by "${visibleLine(value).slice(0, 100)}". Give a path that starts with one "/", or an absolute http(s) URL.`
}
