import type { SharpDependency } from 'payload'

import {
  type PictureLimits,
  damaged,
  sizeProblem,
  type UploadProblem,
} from '../../src/domain/media/uploadProblem.ts'
import { err, ok, type Result } from '../../src/shared/result.ts'

/** How each type is written again: close to what came, at a size that a reader can load. */
const OUTPUT = {
  'image/avif': ['avif', { effort: 2, quality: 70 }],
  'image/gif': ['gif', {}],
  'image/jpeg': ['jpeg', { quality: 90 }],
  'image/png': ['png', {}],
  'image/webp': ['webp', { quality: 90 }],
} as const

/**
 * The longest edge that is kept, in pixels. Each size is made from the stored picture, several at once: what no screen shows
 * would cost gigabytes.
 */
const STORED_EDGE = 4096

/**
 * Decodes a picture to its last pixel and writes it anew: turned as its camera says, without place, owner and all else that
 * was written beside the pixels (EXIF, XMP, IPTC, trailing bytes), with its colours. A still that is larger than any screen is
 * scaled down.
 *
 * @param input the bytes, or the path of the file that holds them
 */
export const cleanPicture = async (
  { input, limits, type }: { input: Buffer | string; limits: PictureLimits; type: string },
  sharp: SharpDependency,
): Promise<Result<Buffer, UploadProblem>> => {
  const animated = type === 'image/gif' || type === 'image/webp'
  try {
    const {
      height = 0,
      pageHeight,
      pages = 1,
      width = 0,
    } = await sharp(input, {
      animated,
      limitInputPixels: false,
    }).metadata()
    const problem = sizeProblem({ frames: pages, height: pageHeight ?? height, width }, limits)
    if (problem !== null) {
      return err(problem)
    }
    const [format, settings] = OUTPUT[type as keyof typeof OUTPUT]
    const decoded = sharp(input, { animated, failOn: 'error', limitInputPixels: limits.maxMegapixels * 1e6 })
    const upright = decoded.rotate().keepIccProfile()
    const stored =
      pages > 1
        ? upright
        : upright.resize({ fit: 'inside', height: STORED_EDGE, width: STORED_EDGE, withoutEnlargement: true })
    return ok(await stored.toFormat(format, settings).toBuffer())
  } catch (error) {
    return err(damaged(error instanceof Error ? error.message : String(error)))
  }
}
