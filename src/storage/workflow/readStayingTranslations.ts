import type { GateProblem } from '../../domain/workflow/gates.ts'
import type { DocId } from '../../shared/ids.ts'
import type { Spine } from '../spine.ts'

import { translationGroupOf } from '../../domain/translation/translationGroup.ts'
import { stayingTranslations } from '../../domain/workflow/stayingTranslations.ts'
import { describeSiblings, readGroups } from '../siblings.ts'

/** Finds the translations of an article that stay when it is killed, and says so. */
export const readStayingTranslations = async (
  { options, payload }: Pick<Spine, 'options' | 'payload'>,
  article: { id: DocId; number: number; translationGroup?: unknown },
  req: object,
): Promise<GateProblem[]> => {
  const deps = { payload, slugs: options.slugs }
  const { id, number } = article
  const translationGroup = typeof article.translationGroup === 'string' ? article.translationGroup : null
  const rows = await readGroups(deps, [translationGroupOf({ number, translationGroup })], req, {
    trash: true,
  })
  const others = rows.filter((row) => String(row.id) !== String(id) && row.publicState !== 'killed')
  const trashed = new Set(others.filter(({ deletedAt }) => deletedAt).map((row) => row.number))
  const siblings = await describeSiblings(deps, others, req)
  return stayingTranslations(
    siblings.map((sibling) => ({ ...sibling, inTrash: trashed.has(sibling.number) })),
  )
}
