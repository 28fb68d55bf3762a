import { mkdir, open, readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'

import type { Anchor } from '../../domain/workflow/anchor.ts'
import type { AnchorPlace } from '../../domain/workflow/audit.ts'

import { parseAnchors } from '../../domain/workflow/anchor.ts'

export interface AnchorFile extends AnchorPlace {
  /** All anchors of the file in its order, and the numbers of lines that hold none; nothing where the file isn't there. */
  read(): Promise<{ anchors: Anchor[]; bad: number[] }>
}

/** Keeps anchors in a file: a line of JSON each, appended and brought to the disk. */
export const createAnchorFile = (file: string): AnchorFile => {
  const path = resolve(file)
  const text = async (): Promise<string> => {
    try {
      return await readFile(path, 'utf8')
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
        return ''
      }
      throw error
    }
  }
  return {
    holds: async ({ mac, seq }) => {
      const last = parseAnchors(await text()).anchors.at(-1)
      return last?.mac === mac && last.seq === seq
    },
    name: file,
    read: async () => parseAnchors(await text()),
    write: async ({ at, count, keyId, mac, seq }) => {
      const before = await text()
      await mkdir(dirname(path), { recursive: true })
      const handle = await open(path, 'a')
      try {
        // A line that was torn by a full disk or a kill stays what it is; the next one begins anew.
        const start = before === '' || before.endsWith('\n') ? '' : '\n'
        await handle.appendFile(`${start}${JSON.stringify({ seq, mac, at, keyId, count })}\n`)
        await handle.sync()
      } finally {
        await handle.close()
      }
    },
  }
}
