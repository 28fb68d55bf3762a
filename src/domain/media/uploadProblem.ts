import { PICTURE_TYPES } from './pictureTypes.ts'

/** How large a picture may be. */
export interface PictureLimits {
  maxMegabytes: number
  maxMegapixels: number
}

/** What is known of a file before it is opened. */
export interface FileFacts {
  bytes: number
  /** The type that the caller gave; empty where none was given. */
  claimed: string
  /** The type that the first bytes say; null when they are no picture's. */
  found: null | string
}

/** Why a file is not taken, and what to do about it. */
export interface UploadProblem {
  reason: string
  remedy: string
  type:
    | 'damaged'
    | 'empty'
    | 'mismatch'
    | 'no-picture'
    | 'no-size'
    | 'too-large'
    | 'too-many-pixels'
    | 'too-narrow'
}

const TYPES = 'JPEG, PNG, WebP, AVIF or GIF'

const nameOf = (type: string): string => (PICTURE_TYPES[type] ?? type).toUpperCase().replace('JPG', 'JPEG')

const normal = (claimed: string): string =>
  claimed
    .split(';')[0]!
    .trim()
    .toLowerCase()
    .replace(/^image\/(?:jpg|pjpeg)$/, 'image/jpeg')

/** Tells what is wrong with a file by its size and its first bytes; null when it may be opened. */
export const fileProblem = (
  { bytes, claimed, found }: FileFacts,
  { maxMegabytes }: PictureLimits,
): null | UploadProblem => {
  const type = normal(claimed)
  if (bytes === 0) {
    return { type: 'empty', reason: 'The file is empty.', remedy: 'Choose it again, once it is complete.' }
  }
  if (bytes > maxMegabytes * 1024 * 1024) {
    return {
      type: 'too-large',
      reason: `The file has ${Math.ceil(bytes / 1024 / 1024)} MB, above ${maxMegabytes} MB.`,
      remedy: 'Save it with fewer pixels or a stronger compression.',
    }
  }
  if (found === null) {
    return {
      type: 'no-picture',
      reason: `The file is no ${TYPES}.`,
      remedy: 'Export the picture as one of them.',
    }
  }
  if (type !== '' && type !== 'application/octet-stream' && type !== found) {
    return {
      type: 'mismatch',
      reason: `The file says it is ${type.slice(0, 80)}, but its bytes are ${nameOf(found)}.`,
      remedy: `Give it the ending .${PICTURE_TYPES[found]}, or export it anew.`,
    }
  }
  return null
}

const ANIMATION_SHARE = 4
/** What is narrower would be blown up without measure to fill a size that is cut to its form. */
const MAX_PROPORTION = 10

/**
 * Tells whether a picture has too many pixels to be decoded; null when it may be.
 *
 * @param size in pixels; `height` is that of one frame
 */
export const sizeProblem = (
  { frames, height, width }: { frames: number; height: number; width: number },
  { maxMegapixels }: PictureLimits,
): null | UploadProblem => {
  const megapixels = (width * height * frames) / 1e6
  // Every size of an animation holds all of its frames.
  const most = frames > 1 ? maxMegapixels / ANIMATION_SHARE : maxMegapixels
  if (!(width > 0 && height > 0)) {
    return { type: 'no-size', reason: 'The picture has no size.', remedy: 'Export it anew.' }
  }
  if (Math.max(width, height) > MAX_PROPORTION * Math.min(width, height)) {
    return {
      type: 'too-narrow',
      reason: `The picture is ${width} x ${height} pixels, more than ${MAX_PROPORTION} times as long as it is wide.`,
      remedy: 'Crop it.',
    }
  }
  return megapixels > most
    ? {
        type: 'too-many-pixels',
        reason: `The picture has ${Math.ceil(megapixels)} megapixels${frames > 1 ? ` in ${frames} frames` : ''}, above ${most}.`,
        remedy: `Scale it down; ${most} megapixels are enough for any screen.`,
      }
    : null
}

/** What is said of a picture that can't be decoded to its end. */
export const damaged = (detail: string): UploadProblem => ({
  type: 'damaged',
  reason: `The picture is damaged or cut off: ${detail
    .split('\n')[0]!
    .slice(0, 160)
    .replace(/[.\s]+$/, '')}.`,
  remedy: 'Export it anew, or transfer it again until it is complete.',
})
