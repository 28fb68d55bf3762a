import type { Payload, PayloadRequest, TypedUser } from 'payload'

import { createLocalReq } from 'payload'

/** What Payload hands to server components of the panel. */
export interface PanelServerProps {
  i18n: { language: string }
  payload: Payload
  searchParams?: Record<string, string | string[] | undefined>
  user?: null | TypedUser
}

/** Makes a request for a server component: it reads with the rights of the user who looks at the panel. */
export const deskRequest = ({ payload, user }: PanelServerProps): Promise<PayloadRequest> =>
  createLocalReq(user ? { user } : {}, payload)
