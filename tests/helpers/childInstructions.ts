import { writeSync } from 'node:fs'
import { text } from 'node:stream/consumers'

/** Waits in a child process for what its parent wants of it. */
export const readInstructions = async <Instructions>(): Promise<Instructions> =>
  JSON.parse(await text(process.stdin)) as Instructions

/** Tells the parent something at once: what was told before a kill arrives. */
export const tell = (line: object): void => {
  writeSync(1, `${JSON.stringify(line)}\n`)
}
