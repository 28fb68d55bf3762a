import type { Config } from 'payload'

import { nodemailerAdapter } from '@payloadcms/email-nodemailer'

import type { NewsroomEnv } from '../config/env.ts'

/** Sends letters by the mail server that the environment names; without one Payload writes them to the log. */
export const mailAdapter = ({ mail }: Pick<NewsroomEnv, 'mail'>): Pick<Config, 'email'> =>
  mail === undefined
    ? {}
    : {
        email: nodemailerAdapter({
          defaultFromAddress: mail.from.address,
          defaultFromName: mail.from.name,
          // The server is not asked at the start: a newsroom opens also while the mail is down.
          skipVerify: true,
          transportOptions: { url: mail.url },
        }),
      }
