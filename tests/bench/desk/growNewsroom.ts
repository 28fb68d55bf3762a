import type { Client, Row } from '@libsql/client'

import { createClient } from '@libsql/client'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { EditionContent } from '../../../src/domain/edition/content.ts'
import type { WorkflowEvent } from '../../../src/domain/workflow/event.ts'
import type { StoredEvent } from '../../../src/storage/workflowRows.ts'

import { canonicalJson } from '../../../src/domain/edition/canonicalJson.ts'
import { createAuditKeys } from '../../../src/storage/record/auditKeys.ts'
import { eventOfRow } from '../../../src/storage/workflowRows.ts'
import { createCopySealer } from './sealCopies.ts'

/** How a table of articles is copied: the value of each column that a copy changes, in SQL. */
interface CopiedTable {
  columns: Record<string, string>
  /** What its rows belong to; a copy has the rows of the same original. */
  from: string
  name: string
}

/** How far apart in time two copies of one story are. */
const HOURS_APART = 5

const earlier = (column: string): string =>
  `strftime('%Y-%m-%dT%H:%M:%fZ', t."${column}", '-' || :hours || ' hours')`

/** The columns of the articles' own table and of their versions, apart from the prefix of the latter. */
const storyColumns = (prefix = ''): Record<string, string> => ({
  [`${prefix}act`]: `case when t."${prefix}act" ->> '$.edition' is null then t."${prefix}act" else json_set(t."${prefix}act", '$.edition', m.hash) end`,
  [`${prefix}acted_at`]: earlier(`${prefix}acted_at`),
  [`${prefix}event`]: `json_set(t."${prefix}event", '$.seal', m.seal)`,
  [`${prefix}headline`]: `t."${prefix}headline" || ' (' || m.number || ')'`,
  [`${prefix}moved_at`]: earlier(`${prefix}moved_at`),
  [`${prefix}number`]: 'm.number',
  [`${prefix}published_at`]: earlier(`${prefix}published_at`),
  [`${prefix}search_text`]: `t."${prefix}search_text" || ' ' || m.number`,
  [`${prefix}slug`]: `t."${prefix}slug" || '-' || m.number`,
  [`${prefix}translation_group`]: 'null',
  [`${prefix}updated_at`]: earlier(`${prefix}updated_at`),
})

/** The few originals come first: the tables that grow are entered by their indexes only. */
const ofArticle = (name: string, column: string): string =>
  `copies m cross join "${name}" t on t."${column}" = m.article`
const ofVersion = (name: string, column: string): string =>
  `copies m cross join _articles_v v on v.parent_id = m.article cross join "${name}" t on t."${column}" = v.id`
const ofNumber = (name: string): string => `copies m cross join "${name}" t on t.number = m.original`

/** Finds how each table is copied; tables that a later version of the schema adds are found by their names. */
const planCopies = (tables: Map<string, string[]>): CopiedTable[] => {
  const plan: CopiedTable[] = []
  for (const [name, columns] of tables) {
    const parent = columns.find((column) => column === '_parent_id' || column === 'parent_id')
    if (name === 'articles') {
      plan.push({
        name,
        columns: { ...storyColumns(), id: 'm.copy', created_at: earlier('created_at') },
        from: ofArticle(name, 'id'),
      })
    } else if (name === '_articles_v') {
      plan.push({
        name,
        columns: {
          ...storyColumns('version_'),
          id: `t.id + :round * (select max_id from maxima where name = '${name}')`,
          created_at: earlier('created_at'),
          parent_id: 'm.copy',
          updated_at: earlier('updated_at'),
        },
        from: ofArticle(name, 'parent_id'),
      })
    } else if (parent !== undefined && /^_articles_v_/.test(name)) {
      plan.push({
        name,
        columns: {
          id: `t.id + :round * (select max_id from maxima where name = '${name}')`,
          [parent]: `t."${parent}" + :round * (select max_id from maxima where name = '_articles_v')`,
        },
        from: ofVersion(name, parent),
      })
    } else if (parent !== undefined && /^articles_/.test(name)) {
      plan.push({
        name,
        columns: {
          id: `case typeof(t.id) when 'integer' then t.id + :round * (select max_id from maxima where name = '${name}') else t.id || '-' || :round end`,
          [parent]: 'm.copy',
        },
        from: ofArticle(name, parent),
      })
    }
  }
  const projection = {
    id: 'null',
    from: earlier('from'),
    number: 'm.number',
    published_at: earlier('published_at'),
  }
  plan.push(
    {
      name: 'newsroom_workflow_events',
      columns: {
        id: 'm.seq',
        article: 'cast(m.copy as text)',
        key: `m.number || ':' || t.n`,
        mac: 'm.mac',
        number: 'm.number',
        previous: 'm.previous',
      },
      from: ofNumber('newsroom_workflow_events'),
    },
    {
      name: 'newsroom_newsstand',
      columns: {
        ...projection,
        edition: 'm.hash',
        key: `m.number || substr(t.key, instr(t.key, ':'))`,
        modified_at: earlier('modified_at'),
        path: `replace(t.path, '/' || t.number || '.', '/' || m.number || '.')`,
      },
      from: ofNumber('newsroom_newsstand'),
    },
    {
      name: 'newsroom_shelves',
      columns: { ...projection, key: `m.number || substr(t.key, instr(t.key, ':'))` },
      from: ofNumber('newsroom_shelves'),
    },
    {
      name: 'newsroom_change_log',
      columns: {
        id: '(select max(id) from newsroom_change_log) + row_number() over (order by t.id)',
        at: earlier('at'),
        edition: 'case when t.edition is null then null else m.hash end',
        from: earlier('from'),
        key: `'articles:' || m.copy || ':' || t.n`,
        number: 'm.number',
        published_at: earlier('published_at'),
        subject_id: 'cast(m.copy as text)',
      },
      from: `${ofNumber('newsroom_change_log')} and t.subject_collection = 'articles'`,
    },
  )
  return plan
}

const columnsOf = async (client: Client): Promise<Map<string, string[]>> => {
  const { rows } = await client.execute("select name from sqlite_master where type = 'table' order by name")
  const tables = new Map<string, string[]>()
  for (const { name } of rows) {
    const { rows: columns } = await client.execute(`select name from pragma_table_info('${String(name)}')`)
    tables.set(
      String(name),
      columns.map((column) => String(column.name)),
    )
  }
  return tables
}

const statementOf = ({ columns: changed, from, name }: CopiedTable, columns: string[]): string => {
  const names = columns.map((column) => `"${column}"`).join(', ')
  const values = columns.map((column) => changed[column] ?? `t."${column}"`).join(', ')
  return `insert into "${name}" (${names}) select ${values} from ${from}`
}

interface Template {
  article: number
  content: EditionContent | null
  event: WorkflowEvent
  number: number
}

/** Reads the one event of a row: an import, or the making of a draft. */
const eventOf = ({ id, approval_edition: approval, event, number }: Row): WorkflowEvent => {
  const carried = eventOfRow({
    id: Number(id),
    event: JSON.parse(String(event)) as StoredEvent,
    number: Number(number),
  })
  if (carried?.n !== 1 || approval !== null) {
    throw new Error(`Story ${String(number)} has more behind it than growing can copy.`)
  }
  return carried
}

const readTemplates = async (client: Client): Promise<Template[]> => {
  const { rows } = await client.execute(
    `select a.id, a.number, a.event, a.approval_edition, e.content from articles a left join newsroom_editions e
     on e.number = a.number and e.hash = a.act ->> '$.edition' order by a.id`,
  )
  return rows.map((row: Row) => ({
    article: Number(row.id),
    content: typeof row.content === 'string' ? (JSON.parse(row.content) as EditionContent) : null,
    event: eventOf(row),
    number: Number(row.number),
  }))
}

/**
 * Grows the stories of a stopped newsroom on SQLite to at least `size` by copying them with other numbers, headlines and
 * dates: rows, versions, editions with their true hashes, the log without gaps, the newsstand and its shelves, and the record with
 * its true seals.
 */
export const growNewsroom = async (folder: string, size: number): Promise<number> => {
  const file = join(folder, 'newsroom.db')
  const keys = createAuditKeys(readFileSync(join(folder, 'secret'), 'utf8').trim(), [])
  const client = createClient({ url: `file:${file}` })
  await client.executeMultiple(
    'pragma journal_mode = wal; pragma synchronous = off; pragma foreign_keys = off; pragma cache_size = -1000000; pragma wal_autocheckpoint = 100000;',
  )
  const tables = await columnsOf(client)
  const statements = planCopies(tables).map((table) => ({
    name: table.name,
    sql: statementOf(table, tables.get(table.name) ?? []),
  }))
  await client.executeMultiple(`
    create temp table copies (article integer primary key, original integer, copy integer, number integer, hash text, seal text, mac text, previous text, seq integer);
    create index temp.copies_original on copies (original);
    create temp table maxima (name text primary key, max_id integer);
  `)
  for (const { name } of statements) {
    await client.execute(`insert into maxima select '${name}', max(cast(id as integer)) from "${name}"`)
  }
  const templates = await readTemplates(client)
  const maxNumber = Math.max(...templates.map(({ number }) => number))
  const maxArticle = Math.max(...templates.map(({ article }) => article))
  const { rows: heads } = await client.execute(
    'select id, mac from newsroom_workflow_events order by id desc limit 1',
  )
  const sealCopy = createCopySealer(keys, { mac: String(heads[0]?.mac), seq: Number(heads[0]?.id) })
  const rounds = Math.ceil(size / templates.length) - 1
  for (let round = 1; round <= rounds; round += 1) {
    await client.execute('begin')
    await client.execute('delete from copies')
    for (const [index, { article, content, event, number: original }] of templates.entries()) {
      const number = maxNumber + (round - 1) * templates.length + index + 1
      const copied = content && { ...content, headline: `${content.headline} (${number})`, number }
      const bytes = copied === null ? null : canonicalJson(copied)
      const hash = bytes === null ? null : createHash('sha256').update(bytes).digest('hex')
      const copy = article + round * maxArticle
      const { mac, previous, row, seq } = sealCopy({ ...event, article: copy, number })
      await client.execute({
        args: [article, original, copy, number, hash, row, mac, previous, seq],
        sql: 'insert into copies values (?, ?, ?, ?, ?, ?, ?, ?, ?)',
      })
      if (copied !== null) {
        await client.execute({
          args: [`${number}:${hash}`, number, hash, copied.schema, bytes],
          sql: 'insert into newsroom_editions (key, number, hash, schema, content) values (?, ?, ?, ?, ?)',
        })
      }
    }
    for (const { sql } of statements) {
      await client.execute({ args: { hours: round * HOURS_APART, round }, sql })
    }
    await client.execute('commit')
  }
  await client.executeMultiple(`
    update newsroom_counters set value = (select max(id) from newsroom_change_log) where key = 'healed-seq';
    update newsroom_counters set value = (select max(number) from articles) where key = 'article-number';
    drop table copies; drop table maxima; analyze; pragma wal_checkpoint(truncate);
  `)
  const { rows } = await client.execute('select count(*) n from articles')
  client.close()
  return Number(rows[0]?.n)
}
