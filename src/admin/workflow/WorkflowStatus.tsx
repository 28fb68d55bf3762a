import { useDocumentInfo } from '@payloadcms/ui'

import type { StateLabels } from './useStateNames.ts'

import { articleState } from '../../domain/desk/articleState.ts'
import { useOpenForm } from './openFormsContext.ts'
import { StateBadges } from './StateBadges.tsx'

/** Stands in the head of the form, in place of the panel's own status: where the article is now on both axes. */
export const WorkflowStatus = ({ labels }: { labels: StateLabels }) => {
  const { data } = useDocumentInfo()
  const { transitions } = useOpenForm()
  return (
    <span id="newsroom-workflow-status" role="status">
      <StateBadges
        labels={labels}
        reviewPending={transitions?.reviewPending ?? data?.reviewPending === true}
        state={transitions?.state ?? articleState(data ?? {})}
      />
    </span>
  )
}
