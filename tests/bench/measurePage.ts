import type { Browser, CDPSession } from 'playwright-core'

/** How a page is opened. */
export interface View {
  height: number
  name: string
  /** How many times slower the processor is made. */
  slowdown?: number
  /** The network between browser and server; unhindered without. */
  network?: { kilobitsPerSecond: number; latencyMs: number }
  width: number
}

/** What opening a page took. Bytes are as transferred, headers included, unless it says otherwise. */
export interface PageFigures {
  blockingMs: number
  /** Without pictures, as the browser unpacks them. */
  bytesUnpacked: number
  /** Without pictures. */
  bytesWithoutPictures: number
  cls: number
  elements: number
  lcpMs: number
  pictureBytes: number
  requests: number
}

interface Transfer {
  bytes: number
  isPicture: boolean
  unpacked: number
}

/** For how long a page is watched after it has loaded. */
const SETTLE_MS = 800

const watchTransfers = (session: CDPSession): Map<string, Transfer> => {
  const transfers = new Map<string, Transfer>()
  const of = (id: string): Transfer => {
    const transfer = transfers.get(id) ?? { bytes: 0, isPicture: false, unpacked: 0 }
    transfers.set(id, transfer)
    return transfer
  }
  session.on('Network.responseReceived', ({ requestId, type }) => {
    of(requestId).isPicture = type === 'Image'
  })
  session.on('Network.dataReceived', ({ dataLength, requestId }) => {
    of(requestId).unpacked += dataLength
  })
  session.on('Network.loadingFinished', ({ encodedDataLength, requestId }) => {
    of(requestId).bytes += encodedDataLength
  })
  return transfers
}

/**
 * Collects what the browser itself observes; runs in the page, before anything of it. A text, because compilers add helpers
 * to functions that a page doesn't have.
 */
const OBSERVE = `
  window.seen = { blockingMs: 0, cls: 0, lcpMs: 0 }
  const watch = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ buffered: true, type })
  watch('largest-contentful-paint', ({ startTime }) => { window.seen.lcpMs = startTime })
  watch('layout-shift', ({ hadRecentInput, value }) => { window.seen.cls += hadRecentInput ? 0 : value })
  // A task is long from 50 ms on.
  watch('longtask', ({ duration }) => { window.seen.blockingMs += duration - 50 })
`

/** Opens a page once, with an empty cache, scrolls through it, and tells what that took. */
export const measurePage = async (browser: Browser, url: string, view: View): Promise<PageFigures> => {
  const context = await browser.newContext({ viewport: { height: view.height, width: view.width } })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  if (view.network) {
    const bytesPerSecond = (view.network.kilobitsPerSecond * 1000) / 8
    await session.send('Network.emulateNetworkConditions', {
      downloadThroughput: bytesPerSecond,
      latency: view.network.latencyMs,
      offline: false,
      uploadThroughput: bytesPerSecond,
    })
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: view.slowdown ?? 1 })
  const transfers = watchTransfers(session)
  await page.addInitScript({ content: OBSERVE })
  await page.goto(url, { waitUntil: 'load' })
  await page.waitForTimeout(SETTLE_MS)
  // Pictures further down come when they are scrolled to, and must not push anything away.
  await page.evaluate(async () => {
    for (let top = 0; top < document.body.scrollHeight; top += window.innerHeight) {
      window.scrollTo(0, top)
      await new Promise((resolve) => setTimeout(resolve, 40))
    }
  })
  const seen = await page.evaluate(() => ({
    ...(window as unknown as { seen: { blockingMs: number; cls: number; lcpMs: number } }).seen,
    elements: document.querySelectorAll('*').length,
  }))
  await context.close()
  const all = [...transfers.values()]
  const sum = (picture: boolean, value: (transfer: Transfer) => number): number =>
    all
      .filter(({ isPicture }) => isPicture === picture)
      .reduce((total, transfer) => total + value(transfer), 0)
  return {
    ...seen,
    bytesUnpacked: sum(false, ({ unpacked }) => unpacked),
    bytesWithoutPictures: sum(false, ({ bytes }) => bytes),
    pictureBytes: sum(true, ({ bytes }) => bytes),
    requests: all.length,
  }
}
