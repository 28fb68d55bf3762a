import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

import { ERROR_CODES } from '../../src/shared/errors.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

const markdownIn = (folder: string, deep: boolean): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) {
      return deep ? markdownIn(path, true) : []
    }
    return entry.name.endsWith('.md') ? [path] : []
  })

const documents = [...markdownIn('.', false), ...markdownIn('docs', true)]

const sourcesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? sourcesIn(path) : /(?<!\.spec)\.tsx?$/.test(path) ? [path] : []
  })

/** A document without its code: what is left may hold links and headings. */
const proseOf = (path: string): string =>
  read(path)
    .replace(/^ *```[^`]*```/gm, '')
    .replace(/`[^`\n]*`/g, 'code')

/** The rows of the first table below a heading, as the text of their first cells. */
const firstCells = (markdown: string, heading: string): string[] => {
  const [, section = ''] = markdown.split(`\n## ${heading}\n`)
  const table = section
    .split('\n## ')[0]!
    .split('\n')
    .filter((line) => line.startsWith('| '))
  return table.slice(2).map((line) => line.split('|')[1]!.trim())
}

const codeSpans = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, code]) => code!)

/** The name by which a heading can be linked to, as GitHub makes it. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-')

const anchorsIn = (path: string): string[] =>
  [...read(path).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading]) => anchorOf(heading!))

describe('docs/errors.md', () => {
  const explained = [...read('docs/errors.md').matchAll(/^### (NEWSROOM_\w+)$/gm)].map(([, code]) => code)

  it('explains every code, in their order, and none that does not exist', () => {
    expect(explained).toEqual(ERROR_CODES)
    const [, codes = ''] = read('docs/errors.md').split('\n## The codes\n')
    expect([...codes.split('\n## ')[0]!.matchAll(/^### (\w+)$/gm)].map(([, code]) => code)).toEqual(
      ERROR_CODES,
    )
  })

  it.each(ERROR_CODES)('names each status with which %s is answered', (code) => {
    const raised = new RegExp(`new NewsroomError\\(\\s*'${code}',\\s*(\\d{3}),`, 'g')
    const statuses = ['collections', 'hooks', 'src']
      .flatMap(sourcesIn)
      .flatMap((path) => [...read(path).matchAll(raised)].map(([, status]) => status!))
    const [, status = ''] = new RegExp(`### ${code}\n\n- \\*\\*Status\\*\\*: ((?:.|\n(?!-))*)`).exec(
      read('docs/errors.md'),
    )!
    const named = [...status.matchAll(/\b[45]\d\d\b/g)].map(([number]) => number)
    expect(named.length).toBeGreaterThan(0)
    expect(named).toEqual(expect.arrayContaining(statuses))
  })

  it.each(ERROR_CODES)('says status, case, example and remedy of %s', (code) => {
    const [, rest = ''] = read('docs/errors.md').split(`\n### ${code}\n`)
    const entry = rest.split(/\n##/)[0]!
    for (const part of ['Status', 'When', 'Example', 'Remedy']) {
      expect(entry).toContain(`- **${part}**: `)
    }
  })
})

describe('every document', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }

  it.each(documents)('names only npm scripts that exist: %s', (path) => {
    const named = [...read(path).matchAll(/\bnpm (?:run ([\w:-]+)|(test)\b)/g)].map(
      ([, run, test]) => run ?? test!,
    )
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })

  it.each(documents)('links only to what exists: %s', (path) => {
    const links = [...proseOf(path).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target!)
    const broken = links
      .filter((target) => !/^[a-z][a-z+.-]*:/i.test(target))
      .filter((target) => {
        const [file = '', anchor] = target.split('#')
        const linked = file === '' ? path : join(dirname(path), file)
        const isThere = existsSync(resolve(root, linked))
        return !isThere || (anchor !== undefined && !anchorsIn(linked).includes(anchor))
      })
    expect(broken).toEqual([])
  })
})

it('README.md names at least the two commands', () => {
  expect(read('README.md')).toMatch(/^npm run newsroom$/m)
  expect(read('README.md')).toMatch(/^npm test$/m)
})

it('the table of configuration in README.md has exactly the variables of .env.example', () => {
  const variables = [...read('.env.example').matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name!)
  const documented = firstCells(read('README.md'), 'Configuration').flatMap(codeSpans)
  expect(variables.length).toBeGreaterThan(5)
  expect([...documented].sort()).toEqual([...variables].sort())
})

it('every path of the rooms in docs/architecture.md exists', () => {
  const paths = firstCells(read('docs/architecture.md'), 'Rooms').flatMap(codeSpans)
  expect(paths.length).toBeGreaterThan(20)
  expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([])
})

it('the list of decisions has every record', () => {
  const records = readdirSync(join(root, 'docs/adr')).filter((name) => /^\d{4}-/.test(name))
  const listed = [...read('docs/adr/README.md').matchAll(/\]\((\d{4}-[^)]+)\)/g)].map(([, name]) => name)
  expect([...listed].sort()).toEqual(records.sort())
})
