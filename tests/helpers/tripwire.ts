import type { BrowserContext, Page } from 'playwright-core'

interface Tripwire {
  /** What has run, opened a dialog, or asked somebody else since the last call. */
  taken(): string[]
}

/** Names that hostile markup calls; `tripped` is what the payloads of this repository call. */
const CALLS = ['alert', 'confirm', 'open', 'print', 'prompt', 'tripped']

/**
 * Watches all pages and frames of a context for anything of a payload that runs, and for requests that leave the site.
 * Give the context `bypassCSP`: then nothing is hidden behind the pages' policy.
 */
export const setTripwire = async (context: BrowserContext, origin: string): Promise<Tripwire> => {
  const sprung: string[] = []
  await context.exposeBinding('springTripwire', ({ page }, call: string) => {
    sprung.push(`${call}() on ${page.url()}`)
  })
  await context.addInitScript((calls) => {
    for (const call of calls) {
      Object.defineProperty(window, call, {
        value: () => {
          ;(window as unknown as { springTripwire(name: string): void }).springTripwire(call)
        },
      })
    }
  }, CALLS)
  context.on('page', (page) => {
    page.on('dialog', (dialog) => {
      sprung.push(`dialog on ${page.url()}`)
      void dialog.dismiss()
    })
  })
  context.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(origin) && !/^(?:data|blob|about):/.test(url)) {
      sprung.push(`request: ${url}`)
    }
  })
  return { taken: () => sprung.splice(0) }
}

/** Lists the elements of a public page that could run something later: handlers, frames, addresses of scripts. */
export const findArmed = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter(
        (element) =>
          element.matches('iframe, object, embed, base, meta[http-equiv=refresh]') ||
          [...element.attributes].some(
            ({ name, value }) =>
              name.startsWith('on') ||
              name === 'srcdoc' ||
              (/^(?:javascript|vbscript|data:text)/i.test(value.replace(/[\s\p{Cc}]/gu, '')) &&
                ['action', 'formaction', 'href', 'src', 'xlink:href'].includes(name)),
          ),
      )
      .map((element) => element.outerHTML.slice(0, 160)),
  )
