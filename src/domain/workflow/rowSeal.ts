import type { Approval } from '../article/articleRow.ts'
import type { WorkflowEvent } from './event.ts'
import type { Sealer } from './recordChain.ts'
import type { ArticleState } from './states.ts'

import { canonicalJson } from '../edition/canonicalJson.ts'
import { textOfEvent } from './recordChain.ts'

/** The rule by which rows are sealed. */
const ROW_FORMAT = 1

/** What the seal of a row is over: the event that it carries, and what that event has made of the article. */
export interface RowToSeal {
  approval: null | Pick<Approval, 'by' | 'edition' | 'schema'>
  event: Omit<WorkflowEvent, 'article'>
  state: ArticleState
}

/** What a seal turned out to be. `unknown_key`: made with a key that nobody has given. */
export type SealCheck = 'none' | 'right' | 'unknown_key' | 'wrong'

const textOfRow = ({ approval, event, state }: RowToSeal, keyId: string): string =>
  canonicalJson({
    approval:
      approval === null
        ? null
        : {
            by: approval.by === null ? null : String(approval.by),
            edition: approval.edition,
            schema: approval.schema,
          },
    event: textOfEvent(event),
    format: ROW_FORMAT,
    keyId,
    of: 'row',
    state: { desk: state.desk, public: state.public },
  })

/** Makes the seal that a row carries beside its event: the key's id and the seal, "1f2e3d4c:ab12...". */
export const sealRow = (row: RowToSeal, seal: Sealer, keyId: string): string =>
  `${keyId}:${seal(keyId, textOfRow(row, keyId))}`

/** Looks whether a seal is that of what the row says. */
export const checkRowSeal = (row: RowToSeal, sealed: null | string, seal: Sealer): SealCheck => {
  if (sealed === null) {
    return 'none'
  }
  const [keyId = ''] = sealed.split(':')
  const expected = seal(keyId, textOfRow(row, keyId))
  return expected === null ? 'unknown_key' : sealed === `${keyId}:${expected}` ? 'right' : 'wrong'
}
