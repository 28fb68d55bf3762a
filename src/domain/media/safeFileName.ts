import { slugify } from '../article/slugify.ts'

const MAX_LENGTH = 60

/**
 * Makes the name under which a picture is stored: readable, in plain ASCII, and unlike any other. What came from outside may
 * hold paths, control characters, overrides of writing direction or scripts, and be of any length.
 *
 * @param unique something that no other file has: names of files are addresses, and a replaced picture needs a new one
 */
export const safeFileName = (
  given: string,
  { extension, unique }: { extension: string; unique: string },
): string => {
  const base = given.slice(-1000).split(/[/\\]/).at(-1)!
  const words = slugify(base.replace(/\.[^.]{1,10}$/, ''))
    .slice(0, MAX_LENGTH)
    .replace(/-+$/, '')
  return `${words === '' ? 'picture' : words}-${unique}.${extension}`
}
