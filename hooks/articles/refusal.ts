import type { SaveRefusal } from '../../src/domain/article/decideSave.ts'

import { NewsroomError } from '../../src/shared/newsroomError.ts'

const refusals: Record<SaveRefusal['type'], () => NewsroomError> = {
  live_in_trash: () =>
    new NewsroomError(
      'NEWSROOM_ARTICLE_LIVE',
      409,
      "Readers see this article now; it can't go into the trash.",
      {
        field: 'deletedAt',
        remedy: 'Unpublish it first.',
      },
    ),
  may_not_change_live: () =>
    new NewsroomError('NEWSROOM_NOT_ALLOWED', 403, 'You may not change what readers see.', {
      field: '_status',
      remedy: 'Save your change as a draft (draft=true) and ask a publisher to release it.',
      value: 'published',
    }),
  may_not_release: () =>
    new NewsroomError('NEWSROOM_NOT_ALLOWED', 403, 'You may not release articles.', {
      field: '_status',
      remedy: 'Save it as a draft and ask a publisher to release it.',
      value: 'published',
    }),
  may_not_unpublish: () =>
    new NewsroomError('NEWSROOM_NOT_ALLOWED', 403, 'You may not take an article away from readers.', {
      field: '_status',
      remedy: 'Save your change as a draft (draft=true), or ask a publisher.',
      value: 'draft',
    }),
  status_not_asked: () =>
    new NewsroomError(
      'NEWSROOM_STATUS_NEEDED',
      409,
      'Readers see this article, and a draft of it is being written: this save does not say what it means for them.',
      {
        field: '_status',
        remedy:
          'Send draft=true to save a draft, "_status": "published" to release the draft, or "_status": "draft" to unpublish.',
      },
    ),
  trashed: () =>
    new NewsroomError(
      'NEWSROOM_ARTICLE_TRASHED',
      409,
      "This article is in the trash and can't be released.",
      {
        field: 'deletedAt',
        remedy: 'Restore it first.',
      },
    ),
}

/** The error for a save that the rules refuse. */
export const refusal = ({ type }: SaveRefusal): NewsroomError => refusals[type]()
