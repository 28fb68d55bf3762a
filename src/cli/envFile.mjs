import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { repository } from './repository.mjs'
import { StepError } from './runStep.mjs'

const LINE = /^(?:export\s+)?([a-z_]\w*)\s*=(.*)$/i

const parseValue = (text) => {
  const quote = text.charAt(0)
  const end = quote === '"' || quote === "'" ? text.indexOf(quote, 1) : -1
  return end > 0 ? text.slice(1, end) : text.replace(/(?:^|\s)#.*$/, '').trim()
}

/**
 * Reads the lines `NAME=value` of an .env file; values may stand in quotes, `#` begins a comment.
 *
 * By hand, because Node reads such files only from 20.12 on.
 *
 * @throws StepError that names the line that is none of these
 */
export const parseEnvFile = (text) =>
  Object.fromEntries(
    text
      .split(/\r?\n/)
      .map((line, index) => ({ line: line.trim(), number: index + 1 }))
      .filter(({ line }) => line !== '' && !line.startsWith('#'))
      .map(({ line, number }) => {
        const match = LINE.exec(line)
        if (match === null) {
          throw new StepError(
            `Line ${number} of .env is not of the form NAME=value. Correct it, or put # before it.`,
          )
        }
        return [match[1], parseValue(match[2].trim())]
      }),
  )

/** Adds the variables of .env, where there is one, to the environment; what is set already stays. */
export const loadEnvFile = () => {
  let text
  try {
    text = readFileSync(join(repository, '.env'), 'utf8')
  } catch (error) {
    if (error.code === 'ENOENT') {
      return
    }
    throw new StepError(`.env can't be read (${error.code}). Make it readable, or remove it.`)
  }
  for (const [name, value] of Object.entries(parseEnvFile(text))) {
    process.env[name] ??= value
  }
}
