import type { Collision } from './keeper.ts'

import { ConflictDialog } from './ConflictDialog.tsx'
import { useFieldLabels } from './useFieldLabels.ts'
import { useReferenceNames } from './useReferenceNames.ts'

interface Props {
  collision: Collision
  onLater: () => void
  onResolve: (merged: Record<string, unknown>) => void
}

/** Opens the comparison of two texts in the words of the article's form: its labels, and names for references. */
export const CollisionDialog = ({
  collision: { base, changed, mine, theirs },
  onLater,
  onResolve,
}: Props) => {
  const fieldLabel = useFieldLabels()
  const nameOf = useReferenceNames([base, mine, theirs])
  return (
    <ConflictDialog
      base={base}
      changedAt={changed?.changedAt ?? null}
      changedBy={changed?.changedBy || null}
      fieldLabel={fieldLabel}
      mine={mine}
      nameOf={nameOf}
      onLater={onLater}
      onResolve={onResolve}
      theirs={theirs}
    />
  )
}
