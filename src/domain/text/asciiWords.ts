import anyAscii from 'any-ascii'

const APOSTROPHES = /[\u02bc\u2018\u2019']/g

/** The words of a text in any script, as lower-case ASCII letters and digits. An apostrophe parts no words. */
export const asciiWords = (text: string): string[] =>
  anyAscii(text.replace(APOSTROPHES, ''))
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
