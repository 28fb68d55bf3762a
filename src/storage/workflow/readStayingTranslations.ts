import type { GateProblem } from '../../domain/workflow/gates.ts'
import type { PublicState } from '../../domain/workflow/states.ts'
import type { DocId } from '../../shared/ids.ts'
import type { Spine } from '../spine.ts'

import { translationGroupOf } from '../../domain/translation/translationGroup.ts'
import { stayingTranslations } from '../../domain/workflow/stayingTranslations.ts'
import { describeSiblings, readGroups } from '../siblings.ts'

/** Finds the translations of an article that stay when it is killed or withheld, and says so. */
export const readStayingTranslations = async (
  { options, payload }: Pick<Spine, 'options' | 'payload'>,
  article: { id: DocId; number: number; translationGroup?: unknown },
  becomes: null | PublicState,
  req: object,
): Promise<GateProblem[]> => {
  if (becomes !== 'killed' && becomes !== 'withheld') {
    return []
  }
  const deps = { payload, slugs: options.slugs }
  const { id, number } = article
  const translationGroup = typeof article.translationGroup === 'string' ? article.translationGroup : null
  const rows = await readGroups(deps, [translationGroupOf({ number, translationGroup })], req, {
    trash: true,
  })
  const others = rows.filter((row) => String(row.id) !== String(id) && row.publicState !== 'killed')
  const siblings = await describeSiblings(deps, others, req)
  return stayingTranslations(
    becomes,
    siblings.map((sibling, index) => ({
      ...sibling,
      inTrash: Boolean(others[index]?.deletedAt),
      isLive: others[index]?.publicState === 'live',
    })),
  )
}
