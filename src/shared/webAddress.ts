/**
 * Tells whether a text is an absolute http(s) URL as it stands. Parsers of URLs mend backslashes, line breaks and blanks on
 * their own, each in its way, so a text that needs mending is none.
 */
export const isHttpURL = (text: string): boolean =>
  /^https?:\/\/[^\s\\<>"]+$/i.test(text) && URL.canParse(text)

/** Tells whether a text is a path on this site. Browsers read `//`, `/\` and a slash behind a line break as another host. */
export const isSitePath = (text: string): boolean => /^\/(?![/\\])[^\\\p{Cc}]*$/u.test(text)

/** Tells whether readers may be sent to an address: a path on this site or an absolute http(s) URL. */
export const isRedirectAddress = (text: string): boolean => isSitePath(text) || isHttpURL(text)
