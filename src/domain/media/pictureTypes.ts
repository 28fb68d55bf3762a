/** The types of pictures that are taken, with the ending of their files. Vector images can carry scripts: they are none of them. */
export const PICTURE_TYPES: Readonly<Record<string, string>> = {
  'image/avif': 'avif',
  'image/gif': 'gif',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
}

const latin = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to))

/**
 * Tells by its first bytes which type of picture a file is; null when it is none that is taken.
 *
 * @param head at least the first 32 bytes
 */
export const pictureTypeOf = (head: Uint8Array): null | string => {
  if (head[0] === 0xff && head[1] === 0xd8 && head[2] === 0xff) {
    return 'image/jpeg'
  }
  if (latin(head, 0, 8) === '\u0089PNG\r\n\u001a\n') {
    return 'image/png'
  }
  if (/^GIF8[79]a/.test(latin(head, 0, 6))) {
    return 'image/gif'
  }
  if (latin(head, 0, 4) === 'RIFF' && latin(head, 8, 12) === 'WEBP') {
    return 'image/webp'
  }
  return latin(head, 4, 8) === 'ftyp' && /avi[fs]/.test(latin(head, 8, 32)) ? 'image/avif' : null
}
