import type { Payload } from 'payload'

import { isDeepStrictEqual } from 'node:util'

import type { ArticleDoc, StoredEntry } from './articleDocs.ts'
import type { Expected } from './crashScript.ts'

import { readRows } from './articleDocs.ts'
import { EXPECTED, findLeftovers, slugAfter, snapshotOf } from './crashScript.ts'
import { findDisagreements } from './findDisagreements.ts'

/** What a kill has damaged, as sentences; all empty when everything was healed. */
export interface CrashDamage {
  doubled: string[]
  lost: string[]
  unhealed: string[]
}

const latestVersion = async (payload: Payload, article: ArticleDoc): Promise<ArticleDoc | null> => {
  const { docs } = await payload.db.findVersions({
    collection: 'articles',
    limit: 1,
    sort: '-updatedAt',
    where: { and: [{ parent: { equals: article.id } }, { latest: { equals: true } }] },
  })
  return (docs[0] as unknown as { version: ArticleDoc } | undefined)?.version ?? null
}

const observe = async (
  payload: Payload,
  run: number,
): Promise<{ article: ArticleDoc | null; state: Expected }> => {
  const { articles, sections } = await findLeftovers(payload, run)
  const [article = null] = articles
  const [section] = sections
  const log =
    article === null
      ? []
      : await readRows<StoredEntry>(payload, 'newsroom-change-log', { number: { equals: article.number } })
  const version = article === null ? null : await latestVersion(payload, article)
  return {
    article,
    state: {
      acts: log.map(({ kind }) => kind),
      latest: version === null ? null : snapshotOf(version),
      renamed: section?.slug === slugAfter(run),
      row: article === null ? null : snapshotOf(article),
      section: section !== undefined,
    },
  }
}

const repeated = (values: readonly unknown[]): boolean => new Set(values.map(String)).size < values.length

const findDoubled = async (payload: Payload, run: number): Promise<string[]> => {
  const { articles, sections } = await findLeftovers(payload, run)
  const problems: string[] = []
  const log = await readRows<StoredEntry & { key: string }>(payload, 'newsroom-change-log')
  const doubled: [string, boolean][] = [
    [`${articles.length} articles`, articles.length > 1],
    [`${sections.length} sections`, sections.length > 1],
    ['an act stands twice in the log', repeated(log.map(({ key }) => key))],
  ]
  for (const [problem, found] of doubled) {
    if (found) {
      problems.push(problem)
    }
  }
  for (const { id } of articles) {
    const { docs } = await payload.db.findVersions({
      collection: 'articles',
      limit: 0,
      where: { parent: { equals: id } },
    })
    const revisions = (docs as unknown as { version: ArticleDoc }[]).map(({ version }) => version.revision)
    if (repeated(revisions)) {
      problems.push(`the versions of an article have the revisions ${revisions.join(', ')}`)
    }
  }
  return problems
}

const findUnhealed = async (
  payload: Payload,
  run: number,
  { article, state }: Awaited<ReturnType<typeof observe>>,
): Promise<string[]> => {
  const problems: string[] = []
  const log = await readRows<StoredEntry>(payload, 'newsroom-change-log')
  if (log.some(({ id }, index) => Number(id) !== index + 1)) {
    problems.push(`the log has the positions ${log.map(({ id }) => id).join(', ')}`)
  }
  const { sections } = await findLeftovers(payload, run)
  if (state.renamed) {
    const key = `sections:${sections[0]!.id}:1`
    const renamings = await readRows(payload, 'newsroom-change-log', { key: { equals: key } })
    if (renamings.length !== 1) {
      problems.push(`${renamings.length} entries about the renaming of the section`)
    }
  }
  if (article === null) {
    return problems
  }
  problems.push(...(await findDisagreements(payload, article.id)))
  for (const { path } of await readRows(payload, 'newsroom-newsstand', {
    number: { equals: article.number },
  })) {
    if (path !== `/news/${sections[0]?.slug}/${article.number}.html`) {
      problems.push(`the newsstand has the address ${String(path)}`)
    }
  }
  if (state.renamed) {
    const from = `/news/crash-${run}/${article.number}.html`
    const redirects = await readRows(payload, 'redirects', { from: { equals: from } })
    if (redirects.length !== 1) {
      problems.push(`${redirects.length} redirects from the old address`)
    }
  }
  return problems
}

/** An editor opens the article and saves it: nothing of the kill may stand in the way. */
const findObstacle = async (payload: Payload, article: ArticleDoc): Promise<string[]> => {
  try {
    const data = { kicker: 'Opened again' } as never
    await payload.update({ id: article.id, collection: 'articles', data, draft: true })
    await payload.update({ id: article.id, collection: 'articles', data: { _status: 'published' } as never })
    return await findDisagreements(payload, article.id)
  } catch (error) {
    return [`the article can't be saved any more: ${(error as Error).message}`]
  }
}

/**
 * Looks in a newsroom that was opened again for what a kill has damaged: of the step that it hit, all must be there or
 * nothing.
 *
 * @param acknowledged the last step that was answered as done
 */
export const findCrashDamage = async (
  payload: Payload,
  run: number,
  acknowledged: number,
): Promise<CrashDamage> => {
  const seen = await observe(payload, run)
  const possible = EXPECTED.slice(acknowledged, acknowledged + 2)
  const doubled = await findDoubled(payload, run)
  const unhealed = await findUnhealed(payload, run, seen)
  const lost = possible.some((expected) => isDeepStrictEqual(seen.state, expected))
    ? []
    : [`after step ${acknowledged} there is ${JSON.stringify(seen.state)}`]
  if (seen.article !== null) {
    unhealed.push(...(await findObstacle(payload, seen.article)))
  }
  return { doubled, lost, unhealed }
}
