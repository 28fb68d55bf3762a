import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Reads the secret that the newsroom keeps in its data folder, and makes a random one at the first start. Whoever has it can
 * forge sessions: the file is readable by its owner alone.
 *
 * @param dataDir the folder; made when it is missing
 * @returns 64 hex digits
 */
export const keptSecret = (dataDir: string): string => {
  const file = join(dataDir, 'secret')
  mkdirSync(dataDir, { recursive: true })
  try {
    writeFileSync(file, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
      throw error
    }
  }
  return readFileSync(file, 'utf8').trim()
}
