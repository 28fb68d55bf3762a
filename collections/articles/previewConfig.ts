import type { CollectionConfig } from 'payload'

import type { DocId } from '../../src/shared/ids.ts'

import { runtimeOf } from '../../src/domain/runtime.ts'

/** Named by their size, which every language reads alike. */
const breakpoints = [
  { name: 'phone', height: 844, label: '390 × 844', width: 390 },
  { name: 'tablet', height: 1180, label: '820 × 1180', width: 820 },
  { name: 'desktop', height: 900, label: '1440 × 900', width: 1440 },
]

/** Shows the draft in the site's real template: beside the form, and in a window of its own. */
export const previewConfig: Pick<NonNullable<CollectionConfig['admin']>, 'livePreview' | 'preview'> = {
  livePreview: {
    breakpoints,
    url: ({ data, req }) =>
      runtimeOf(req.payload).previews.frameURL(data.id as DocId, { issuer: req.user?.id ?? null, req }),
  },
  preview: (doc, { req }) =>
    runtimeOf(req.payload).previews.frameURL(doc.id as DocId, { issuer: req.user?.id ?? null, req }),
}
