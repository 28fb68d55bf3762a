/** A credit that says itself what it credits: "Illustration: A. Name", "Foto: Agency". */
const LABELLED = /^\p{L}[\p{L} ]{0,30}:\s/u

/** Puts the word for a photograph before a credit, unless the credit has a word of its own. */
export const pictureCredit = (photo: string, credit: string): string =>
  LABELLED.test(credit) ? credit : `${photo}: ${credit}`
