import { runtimeOf } from '../index.ts'
import { withNewsroom } from './withNewsroom.ts'

const USAGE = `Usage: npm run newsstand -- rebuild

Makes the newsstand, which readers' pages are served from, anew from the change log, and tells whether it was equal.
`

const main = async ([command]: string[]): Promise<number> => {
  if (command !== 'rebuild') {
    process.stdout.write(USAGE)
    return 1
  }
  let code = 0
  await withNewsroom(async ({ payload }) => {
    const { articles, different, rows } = await runtimeOf(payload).rebuildNewsstand()
    const scope = `${articles} articles, ${rows} rows`
    if (different.length === 0) {
      process.stdout.write(`The newsstand is equal to the change log (${scope}).\n`)
    } else {
      process.stdout.write(
        `The newsstand differed from the change log and was mended (${scope}). Different: ${different.slice(0, 20).join(', ')}${different.length > 20 ? `, and ${different.length - 20} more` : ''}.\n`,
      )
      code = 2
    }
  })
  return code
}

process.exitCode = await main(process.argv.slice(2))
process.exit()
