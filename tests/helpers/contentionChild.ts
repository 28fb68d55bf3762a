import type { WritersPlan } from './contendingWriters.ts'

import { readInstructions, tell } from './childInstructions.ts'
import { runWriters } from './contendingWriters.ts'
import { openExistingNewsroom } from './existingNewsroom.ts'

export interface ContentionInstructions {
  plan: WritersPlan
  url: string
}

const { plan, url } = await readInstructions<ContentionInstructions>()
const payload = await openExistingNewsroom(url)
tell({ result: await runWriters(payload, plan) })
process.exit(0)
