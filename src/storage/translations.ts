import type { LogEntry } from '../domain/edition/changeLog.ts'
import type { Request } from '../domain/runtime.ts'
import type {
  Sibling,
  ToCheck,
  TranslationFlag,
  TranslationPlace,
  TranslationRefusal,
  Translations,
} from '../domain/translation/translations.ts'
import type { DocId } from '../shared/ids.ts'
import type { Result } from '../shared/result.ts'
import type { SiblingRow } from './siblings.ts'
import type { Spine } from './spine.ts'

import { FLAGGED_KINDS, openFlags } from '../domain/translation/flags.ts'
import { translationDraft } from '../domain/translation/translationDraft.ts'
import { err, ok } from '../shared/result.ts'
import { readCounters } from './counters.ts'
import { holdName } from './holdName.ts'
import { readLatestDraft } from './latestDraft.ts'
import { describeSiblings, groupOfRow, readGroups, readNumbers } from './siblings.ts'
import { relationId } from './toEditionContent.ts'
import { createTranslationPlaces } from './translationPlaces.ts'

/** How many acts on one group are looked at, and how many of the newsroom's latest for the dashboard. */
const MAX_ACTS = 200

/** The position in the log up to which an article's siblings have been checked; apart from its row, which must not change. */
const checkCounter = (number: number): string => `translation-check:${number}`

const isEditedBy = (row: SiblingRow, user: DocId): boolean =>
  String(relationId(row.lastEditedBy)) === String(user)

/** Makes and watches translations. What is open follows from the change log; what was checked is one counter per article. */
export const createTranslations = (spine: Spine): Translations => {
  const { dialect, log, options, payload } = spine
  const { slugs } = options
  const deps = { payload, slugs }

  const rowOf = async (id: DocId, req?: Request): Promise<null | SiblingRow> =>
    payload.db.findOne<SiblingRow>({
      collection: slugs.articles,
      req: req as never,
      where: { and: [{ id: { equals: id } }, { deletedAt: { exists: false } }] },
    })

  /** Leaves those that the user of the request may read: a host may have given rules of its own. */
  const readableOf = async (rows: readonly SiblingRow[], req: Request): Promise<SiblingRow[]> => {
    if (rows.length === 0) {
      return []
    }
    const { docs } = (await payload.find({
      collection: slugs.articles as never,
      depth: 0,
      overrideAccess: false,
      pagination: false,
      req: req as never,
      select: { number: true } as never,
      where: { id: { in: rows.map(({ id }) => id) } },
    })) as unknown as { docs: { id: DocId }[] }
    const ids = new Set(docs.map(({ id }) => String(id)))
    return rows.filter(({ id }) => ids.has(String(id)))
  }

  /** The killed ones that the user of the request may not read: why they were killed is told in their history alone. */
  const closedTo = async (rows: readonly SiblingRow[], req: Request | undefined): Promise<Set<number>> => {
    const killed = rows.filter(({ publicState }) => publicState === 'killed')
    if (req === undefined || !(req as { user?: unknown }).user) {
      return new Set()
    }
    const open = new Set((await readableOf(killed, req)).map(({ number }) => number))
    return new Set(killed.map(({ number }) => number).filter((number) => !open.has(number)))
  }

  const acknowledged = async (rows: readonly SiblingRow[], req?: Request): Promise<Map<number, number>> => {
    const counters = await readCounters(
      deps,
      rows.map(({ number }) => checkCounter(number)),
      req,
    )
    return new Map(
      rows.flatMap(({ number }) => {
        const seq = counters.get(checkCounter(number))
        return seq === undefined ? [] : [[number, seq] as const]
      }),
    )
  }

  const namesOf = async (acts: readonly LogEntry[], req?: Request): Promise<Map<string, string>> => {
    const ids = [...new Set(acts.map(({ actor }) => actor).filter((actor) => actor !== null))].map((id) =>
      payload.db.defaultIDType === 'number' ? Number(id) : String(id),
    )
    if (ids.length === 0) {
      return new Map()
    }
    const { docs } = await payload.db.find<{ [key: string]: unknown; id: DocId }>({
      collection: slugs.users,
      limit: ids.length,
      pagination: false,
      req: req as never,
      where: { id: { in: ids } },
    })
    return new Map(docs.map(({ email, id, name }) => [String(id), String(name ?? email ?? id)]))
  }

  /** Gives each of `rows` its open flags: acts on the others of its group. */
  const flagsOf = async (
    rows: readonly SiblingRow[],
    group: readonly SiblingRow[],
    acts: readonly LogEntry[],
    req?: Request,
  ): Promise<Map<number, TranslationFlag[]>> => {
    const [checked, names, described, closed] = await Promise.all([
      acknowledged(rows, req),
      namesOf(acts, req),
      describeSiblings(deps, group, req),
      closedTo(group, req),
    ])
    const siblings = new Map(described.map((sibling) => [sibling.number, sibling]))
    const groups = new Map(group.map((row) => [row.number, groupOfRow(row)]))
    return new Map(
      rows.map((row) => {
        const own = acts.filter(({ number }) => number !== null && groups.get(number) === groupOfRow(row))
        const open = openFlags(
          {
            acknowledged: checked.get(row.number) ?? null,
            createdAt: new Date(row.createdAt),
            number: row.number,
          },
          own,
        )
        return [
          row.number,
          open.flatMap(({ actor, at, kind, number, reason, seq }) => {
            const sibling = siblings.get(number!)
            return sibling === undefined
              ? []
              : [
                  {
                    actor: actor === null ? null : (names.get(String(actor)) ?? null),
                    at,
                    kind,
                    reason: closed.has(number!) ? null : reason,
                    seq,
                    sibling,
                  },
                ]
          }),
        ]
      }),
    )
  }

  const findSibling = async (
    { group, language, number }: { number: null | number } & TranslationPlace,
    req?: Request,
  ): Promise<null | Sibling> => {
    const rows = (await readGroups(deps, [group], req)).filter((row) => row.number !== number)
    return (await describeSiblings(deps, rows, req)).find((sibling) => sibling.language === language) ?? null
  }

  const authorOf = async (user: unknown, req: Request): Promise<DocId | null> => {
    const account = user as { collection?: string; id: DocId } | null | undefined
    if (!account || account.collection !== slugs.users) {
      return null
    }
    const author = await payload.db.findOne<{ [key: string]: unknown; id: DocId }>({
      collection: slugs.authors,
      req: req as never,
      where: { user: { equals: account.id } },
    })
    return author?.id ?? null
  }

  const createDraft = async (
    row: SiblingRow,
    language: string,
    req: Request,
  ): Promise<Result<Sibling, TranslationRefusal>> => {
    const group = groupOfRow(row)
    const existing = await findSibling({ group, language, number: null }, req)
    if (existing !== null) {
      return err({ sibling: existing, type: 'exists' })
    }
    const head = await log.head()
    const source = await readLatestDraft(deps, row.id, req)
    if (source === null) {
      return err({ type: 'no_article' })
    }
    const { user } = req as { user?: unknown }
    const created = (await payload.create({
      collection: slugs.articles as never,
      data: translationDraft(source, {
        group,
        language,
        translator: await authorOf(user, req),
      }) as never,
      depth: 0,
      draft: true,
      overrideAccess: false,
      req: req as never,
    })) as unknown as { headline: string; id: DocId; number: number }
    // What happened until the text was copied is in the copy.
    await dialect.raise(checkCounter(created.number), head)
    return ok({
      headline: created.headline,
      id: created.id,
      language,
      number: created.number,
      state: 'draft',
    })
  }

  return {
    acknowledge: async (article, seq) => {
      const row = await rowOf(article)
      if (row === null) {
        return false
      }
      await dialect.raise(checkCounter(row.number), Math.min(seq, await log.head()))
      return true
    },
    create: async (article, language, { req }) => {
      if (!options.languages.includes(language)) {
        return err({ language, languages: options.languages, type: 'unknown_language' })
      }
      const row = await rowOf(article, req)
      // A translation would bring the words of a killed article back to everybody at the desk.
      if (row === null || row.publicState === 'killed') {
        return err({ type: 'no_article' })
      }
      const held = await holdName(spine, `translation:${groupOfRow(row)}:${language}`, () =>
        createDraft(row, language, req),
      )
      return held === null ? err({ type: 'busy' }) : held.value
    },
    of: async (article, req) => {
      const row = await rowOf(article, req)
      if (row === null) {
        return null
      }
      const group = await readGroups(deps, [groupOfRow(row)], req)
      const others = group.map(({ number }) => number).filter((number) => number !== row.number)
      const acts = await log.actsOn(others, FLAGGED_KINDS, MAX_ACTS)
      const [siblings, flags] = await Promise.all([
        describeSiblings(deps, group, req),
        flagsOf([row], group, acts, req),
      ])
      return {
        flags: flags.get(row.number) ?? [],
        group: groupOfRow(row),
        missing: options.languages.filter((tag) => !siblings.some(({ language }) => language === tag)),
        siblings,
      }
    },
    takePlace: createTranslationPlaces(spine, findSibling).take,
    toCheck: async ({ editor, first, limit }, req) => {
      const acts = await log.latestOf(FLAGGED_KINDS, MAX_ACTS)
      const numbers = [...new Set(acts.map(({ number }) => number).filter((number) => number !== null))]
      const touched = await readNumbers(deps, numbers)
      const group = await readGroups(deps, [...new Set(touched.map(groupOfRow))])
      const candidates = group.filter(
        (row) =>
          group.some((other) => other.number !== row.number && groupOfRow(other) === groupOfRow(row)) &&
          (editor === undefined || isEditedBy(row, editor)),
      )
      const flags = await flagsOf(candidates, group, acts, req)
      const readable = await readableOf(
        candidates.filter(({ number }) => flags.get(number)?.length),
        req,
      )
      const waiting = readable
        .flatMap((row) => {
          const open = flags.get(row.number) ?? []
          return open.length === 0 ? [] : [{ flags: open, row }]
        })
        .sort(
          (a, b) =>
            (first === undefined ? 0 : Number(isEditedBy(b.row, first)) - Number(isEditedBy(a.row, first))) ||
            b.flags[0]!.seq - a.flags[0]!.seq,
        )
        .slice(0, limit)
      const described = await describeSiblings(
        deps,
        waiting.map(({ row }) => row),
      )
      return waiting.map(({ flags: open }, index): ToCheck => ({ article: described[index]!, flags: open }))
    },
  }
}
