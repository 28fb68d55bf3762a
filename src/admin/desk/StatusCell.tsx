import type { DefaultCellComponentProps } from 'payload'

import type { StateLabels } from '../workflow/useStateNames.ts'

import { articleState } from '../../domain/desk/articleState.ts'
import { StateBadges } from '../workflow/StateBadges.tsx'

/** Says in a list where an article stands on both axes, from what its row holds anyway. */
export const StatusCell = ({
  labels = {},
  rowData,
}: { labels?: StateLabels } & DefaultCellComponentProps) => (
  <StateBadges
    labels={labels}
    reviewPending={rowData?.reviewPending === true}
    state={articleState(rowData ?? {})}
  />
)
