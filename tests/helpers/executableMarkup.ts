import type { JSDOM } from 'jsdom'

const FORBIDDEN = 'iframe, frame, object, embed, base, style, meta[http-equiv], applet, template, portal'
const URL_ATTRIBUTES = [
  'href',
  'src',
  'action',
  'formaction',
  'xlink:href',
  'data',
  'poster',
  'background',
  'srcdoc',
]

/** Lists everything in a document that could run, load or lead somewhere it must not; empty when it is clean. */
export const executableMarkup = ({ window: { document } }: JSDOM): string[] =>
  [...document.querySelectorAll('*')].flatMap((element) => {
    const tag = element.outerHTML.slice(0, 120)
    const isData = element.getAttribute('type') === 'application/ld+json'
    const isOwn = /^\/assets\//.test(element.getAttribute('src') ?? '') && element.textContent === ''
    const isScript = element.localName === 'script' && !isData && !isOwn
    const attributes = [...element.attributes].filter(
      ({ name, value }) =>
        /^on/i.test(name) ||
        name === 'style' ||
        name === 'srcdoc' ||
        (URL_ATTRIBUTES.includes(name) &&
          /^[\s\p{Cc}]*(?:javascript|vbscript|data):/iu.test(value.replace(/[\t\n\r]/g, ''))),
    )
    return isScript || element.matches(FORBIDDEN) || attributes.length > 0 ? [tag] : []
  })
