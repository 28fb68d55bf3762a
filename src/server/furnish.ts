import type { Payload } from 'payload'

import { randomBytes } from 'node:crypto'

import type { NewsroomEnv } from '../config/env.ts'

import { seedDemo } from './seed/seedDemo.ts'
import { seedSources } from './seed/seedSources.ts'

export interface Furnished {
  /** Of the administrator that was just made, or null when there were users already. */
  credentials: { email: string; password: string } | null
  /** The path of a story to look at, or null. */
  samplePath: null | string
}

const ADMIN_EMAIL = 'admin@newsroom.example'

/** Makes the first administrator with a random password; nobody else can be made without one. */
const ensureAdministrator = async (payload: Payload): Promise<Furnished['credentials']> => {
  const { totalDocs } = await payload.count({ collection: 'users' })
  if (totalDocs > 0) {
    return null
  }
  const password = randomBytes(12).toString('base64url')
  await payload.create({
    collection: 'users',
    data: { email: ADMIN_EMAIL, name: 'Administrator', password, role: 'admin' } as never,
  })
  return { email: ADMIN_EMAIL, password }
}

/** Makes an empty newsroom usable: an administrator and the sources of the house always, demo content where the environment says so. */
export const furnish = async (
  payload: Payload,
  env: NewsroomEnv,
  write: (text: string) => void,
): Promise<Furnished> => {
  await seedSources(payload)
  const samplePath = env.seedDemo ? await seedDemo(payload, write) : null
  return { credentials: await ensureAdministrator(payload), samplePath }
}
