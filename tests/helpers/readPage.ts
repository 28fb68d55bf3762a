import { JSDOM } from 'jsdom'

/** Reads a page as a browser does. */
export const documentOf = (page: string): Document => new JSDOM(page).window.document

/** The words of an element, with white space as a reader sees it. */
export const textOf = (node: Element | null | undefined): string =>
  node?.textContent?.replace(/\s+/g, ' ').trim() ?? ''

/** An attribute of the first element that fits. */
export const attributeOf = (document: Document, selector: string, name: string): null | string =>
  document.querySelector(selector)?.getAttribute(name) ?? null

/** The words of every element that fits. */
export const textsOf = (document: Document, selector: string): string[] =>
  [...document.querySelectorAll(selector)].map(textOf)
