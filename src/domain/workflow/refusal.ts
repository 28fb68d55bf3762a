import type { SaveRefusal } from '../article/decideSave.ts'

import { plainError, type PlainError } from '../../shared/plainError.ts'

/** What the caller may do instead, as a sentence. */
const instead = (legal: readonly string[]): string =>
  legal.length === 0 ? 'Nothing is open to you here now.' : `Open to you here: ${legal.join(', ')}.`

const illegal = (message: string, details: object, remedy: string): PlainError =>
  plainError('NEWSROOM_ILLEGAL_TRANSITION', 409, message, { ...details, remedy })

/** What the caller has sent to ask for an action. */
const valueOf = (action: string, field: '_status' | 'action'): string =>
  field === 'action' ? action : action === 'unpublish' ? 'draft' : 'published'

/** Actions that a write of Payload's status stands for, in words. */
const FORBIDDEN: Readonly<Record<string, { message: string; remedy: string }>> = {
  flash: {
    message: 'You may not release articles.',
    remedy: 'Leave "_status" out, save your change as a draft (draft=true) and submit it for review.',
  },
  unpublish: {
    message: 'You may not take an article away from readers.',
    remedy: 'Leave "_status" out and save your change as a draft (draft=true), or ask a publisher.',
  },
}

/**
 * The error for a save that the rules refuse.
 *
 * @param field where the caller asked for it: `_status`, or the `action` of a transition
 */
export const refusal = (error: SaveRefusal, field: '_status' | 'action'): PlainError => {
  switch (error.type) {
    case 'correction_without_words':
      return plainError(
        'NEWSROOM_BAD_INPUT',
        400,
        'A correction says what was wrong and what is right, and a write of the status can not.',
        {
          field: 'releaseKind',
          remedy:
            'Use the transition "release" or "flash" with kind "correction" and its correction (wrong, right, severity).',
          value: 'correction',
        },
      )
    case 'illegal': {
      const { action, legal, state } = error
      return illegal(
        `"${action}" is not possible for an article that is ${state.desk} at the desk and ${state.public} for readers.`,
        { action, field, legal, state, value: valueOf(action, field) },
        instead(legal),
      )
    }
    case 'killed':
      return illegal(
        'This article was killed: its words can never be changed again.',
        { action: 'edit', field, legal: [], state: error.state },
        'Write a new one.',
      )
    case 'may_not_edit':
      return plainError('NEWSROOM_NOT_ALLOWED', 403, 'You may not change articles.', {
        field,
        remedy: 'Log in as a user of the desk.',
      })
    case 'missing':
      return plainError('NEWSROOM_BAD_INPUT', 400, `The ${error.field} is missing.`, {
        field: error.field,
        remedy:
          error.field === 'note'
            ? 'Tell your colleague what is to be done.'
            : 'Say why; it stays in the record.',
        value: null,
      })
    case 'not_allowed': {
      const words = field === '_status' ? FORBIDDEN[error.action] : undefined
      return plainError(
        'NEWSROOM_NOT_ALLOWED',
        403,
        words?.message ?? `"${error.action}" is for ${error.role}s and above.`,
        {
          action: error.action,
          field,
          legal: error.legal,
          remedy: words?.remedy ?? instead(error.legal),
          role: error.role,
          value: valueOf(error.action, field),
        },
      )
    }
    case 'not_approved':
      return illegal(
        'The words are not those that were approved.',
        { action: 'release', field, legal: error.legal, value: valueOf('release', field) },
        `Have them approved again. ${instead(error.legal)}`,
      )
    case 'not_in_trash':
      return plainError(
        'NEWSROOM_ARTICLE_LIVE',
        409,
        error.state.public === 'live'
          ? "Readers see this article now; it can't go into the trash."
          : `This article is ${error.state.public}; it can't go into the trash.`,
        {
          field: 'deletedAt',
          remedy:
            error.state.public === 'killed'
              ? 'It stays as the record of what was killed.'
              : 'Unpublish it first.',
        },
      )
    case 'nothing_to_review':
      return illegal(
        'This article did not go out without review.',
        { action: 'review', field, legal: error.legal, value: valueOf('review', field) },
        instead(error.legal),
      )
    case 'own_flash':
      return plainError('NEWSROOM_NOT_ALLOWED', 403, 'You sent this out yourself.', {
        action: 'review',
        field,
        legal: error.legal,
        remedy: 'Somebody else must look at it.',
        value: valueOf('review', field),
      })
    case 'sole_author':
      return plainError('NEWSROOM_NOT_ALLOWED', 403, 'Nobody but you has worked on these words.', {
        action: 'approve',
        field,
        legal: error.legal,
        remedy: 'Somebody else must approve them.',
        value: valueOf('approve', field),
      })
    case 'unseen_words':
      return plainError(
        'NEWSROOM_REVISION_CONFLICT',
        409,
        'Somebody else wrote words here that nobody approved, and you do not say that you have seen them.',
        {
          field: 'revision',
          remedy: `Look at revision ${error.revision}, and send its number along to release it.`,
          revision: error.revision,
        },
      )
    case 'spiked':
      return illegal(
        'This article was spiked.',
        { action: 'edit', field, legal: ['unspike'], state: error.state },
        'Take it back with "unspike" before you change it.',
      )
    case 'status_not_asked':
      return plainError(
        'NEWSROOM_STATUS_NEEDED',
        409,
        'Readers see this article, and a draft of it is being written: this save does not say what it means for them.',
        {
          field: '_status',
          remedy:
            'Send draft=true to save a draft, "_status": "published" to release the draft, or "_status": "draft" to unpublish.',
        },
      )
    case 'trashed':
      return plainError(
        'NEWSROOM_ARTICLE_TRASHED',
        409,
        "This article is in the trash and can't be moved on.",
        {
          field: 'deletedAt',
          remedy: 'Restore it first.',
        },
      )
    case 'unknown_action':
      return plainError('NEWSROOM_BAD_INPUT', 400, `There is no action "${error.action.slice(0, 60)}".`, {
        field: 'action',
        remedy: `Use one of: ${error.known.join(', ')}.`,
        value: error.action,
      })
  }
}
