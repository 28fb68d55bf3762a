/**
 * The script of preview pages. In the frame or window that the panel opened, it follows the form: it asks the newsroom to
 * render what the form holds and puts that in place of the main part, where the reader's place is kept. It listens to the
 * panel's origin alone, and does nothing elsewhere.
 *
 * @see https://payloadcms.com/docs/live-preview/frontend (the messages)
 */
export const previewScript = `(() => {
  'use strict'
  const { api, panel } = document.currentScript.dataset
  const host = window.opener || (window.parent === window ? null : window.parent)
  if (!host || !panel) return
  const QUIET_MS = 250
  let form = null
  let canRender = true
  let busy = false
  let again = false
  let timer = 0

  const show = (markup) => {
    const fresh = new DOMParser().parseFromString(markup, 'text/html')
    const main = fresh.querySelector('main')
    const old = document.querySelector('main')
    if (!main || !old) return
    const [left, top] = [window.scrollX, window.scrollY]
    document.title = fresh.title
    document.documentElement.lang = fresh.documentElement.lang
    document.documentElement.dir = fresh.documentElement.dir
    old.replaceWith(document.importNode(main, true))
    window.scrollTo({ behavior: 'instant', left, top })
  }

  const stored = async () => {
    const answer = await fetch(location.href, { cache: 'no-store' })
    if (answer.ok) show(await answer.text())
  }

  const unsaved = async () => {
    const answer = await fetch(api, {
      body: JSON.stringify({ data: form }),
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json' },
      method: 'POST',
    })
    if (answer.ok) return show((await answer.json()).html)
    if (answer.status === 401 || answer.status === 403) canRender = false
    await stored()
  }

  const refresh = async () => {
    if (busy) {
      again = true
      return
    }
    busy = true
    try {
      do {
        again = false
        await (form && canRender ? unsaved() : stored())
      } while (again)
    } catch {
      // The network is away: the next change asks again.
    } finally {
      busy = false
    }
  }

  window.addEventListener('message', ({ data, origin }) => {
    if (origin !== panel || !data) return
    if (data.type === 'payload-live-preview' && data.data) form = data.data
    else if (data.type !== 'payload-document-event') return
    clearTimeout(timer)
    timer = setTimeout(refresh, QUIET_MS)
  })
  host.postMessage({ ready: true, type: 'payload-live-preview' }, panel)
})()
`
