import type { Page } from 'playwright-core'

import { writeFile } from 'node:fs/promises'
import sharp from 'sharp'

const MAX_BYTES = 250_000

/**
 * Writes what a page shows as a small PNG.
 *
 * @param options.height of the picture; what stands below is left out
 * @returns its size in bytes
 * @throws Error when it is larger than documentation should carry
 */
export const savePicture = async (
  page: Page,
  { file, height, selector }: { file: string; height?: number; selector?: string },
): Promise<number> => {
  const { width = 1280 } = page.viewportSize() ?? {}
  const shot =
    selector !== undefined
      ? await page.locator(selector).screenshot({ animations: 'disabled' })
      : await page.screenshot({
          animations: 'disabled',
          ...(height !== undefined && { clip: { height, width, x: 0, y: 0 }, fullPage: true }),
        })
  const png = await sharp(shot)
    .png({ colours: 160, compressionLevel: 9, dither: 0.6, effort: 10, palette: true, quality: 80 })
    .toBuffer()
  if (png.length > MAX_BYTES) {
    throw new Error(`${file} has ${png.length} bytes, more than ${MAX_BYTES}: show less of the page.`)
  }
  await writeFile(file, png)
  return png.length
}
