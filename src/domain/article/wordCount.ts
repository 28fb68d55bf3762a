const WORD = /[\p{L}\p{M}\p{N}]+(?:['’ʼ.,-][\p{L}\p{M}\p{N}]+)*/gu

/** Counts the words of a text: runs of letters and digits; "Syria's", "U.N" and "1,440" are one each. */
export const wordCount = (text: string): number => text.match(WORD)?.length ?? 0
