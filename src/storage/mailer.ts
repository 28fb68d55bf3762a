import type { BasePayload } from 'payload'

import type { Letter } from '../domain/letters/letters.ts'
import type { Person } from '../domain/people/people.ts'
import type { CommitWatch } from './commitWatch.ts'
import type { Request } from '../domain/request.ts'

import { transactionOf } from './transactions.ts'

/** Sends letters to users of the desk through Payload's e-mail adapter. */
export interface Mailer {
  /**
   * Sends once what the request has written is certain, and never fails: what could not be sent is logged. It waits for the
   * mail server for some seconds at most; the letter goes on its way without being waited for then.
   */
  send(letters: readonly { letter: Letter; to: Person }[], req: Request): Promise<void>
}

/** How long a request waits for the mail server. */
const WAIT_MS = 5000

/** Makes the sender of letters. */
export const createMailer = (payload: BasePayload, commits: CommitWatch): Mailer => {
  const sendOne = async ({ letter, to }: { letter: Letter; to: Person }): Promise<void> => {
    if (to.email === null) {
      payload.logger.warn({
        event: 'newsroom.mail.no_address',
        msg: 'A user has no e-mail address, so that no letter could be sent.',
        user: to.id,
      })
      return
    }
    try {
      await payload.sendEmail({ subject: letter.subject, text: letter.text, to: to.email })
    } catch (error) {
      payload.logger.error({
        err: error,
        event: 'newsroom.mail.failed',
        msg: 'A letter could not be sent.',
        subject: letter.subject,
        user: to.id,
      })
    }
  }

  const sendAll = async (letters: readonly { letter: Letter; to: Person }[]): Promise<void> => {
    let timer: ReturnType<typeof setTimeout> | undefined
    await Promise.race([
      Promise.all(letters.map(sendOne)),
      new Promise<void>((resolve) => {
        timer = setTimeout(() => {
          payload.logger.warn({ event: 'newsroom.mail.slow', msg: 'The mail server takes long.' })
          resolve()
        }, WAIT_MS)
      }),
    ])
    clearTimeout(timer)
  }

  return {
    send: async (letters, req) => {
      if (letters.length === 0) {
        return
      }
      const transaction = await transactionOf(req)
      if (transaction === null) {
        await sendAll(letters)
      } else {
        commits.afterCommit(transaction, () => sendAll(letters))
      }
    },
  }
}
