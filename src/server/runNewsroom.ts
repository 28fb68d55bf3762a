import type { OpenNewsroom } from './openNewsroom.ts'
import type { ServerSettings } from './serverSettings.ts'
import type { WelcomeInput } from './welcome.ts'

import { runtimeOf, siteOfPayload } from '../index.ts'
import { createAdminPanel } from './adminPanel.ts'
import { createApiHandlers } from './apiRoutes.ts'
import { createServer } from './createServer.ts'
import { stopServer } from './gracefulStop.ts'
import { listen } from './listen.ts'
import { welcome } from './welcome.ts'

export interface RunNewsroomInput {
  /** The folder that holds the build of the admin panel. */
  dir: string
  host?: string
  newsroom: OpenNewsroom
  port: number
  settings: ServerSettings
  welcome: Pick<WelcomeInput, 'credentials' | 'samplePath' | 'site'>
  write: (text: string) => void
}

/** How long requests in progress may take once the newsroom is told to stop. */
const GRACE_MS = 10_000

/**
 * Serves an opened newsroom.
 *
 * @returns the function that stops it: no new requests, those in progress may end, then the database is closed
 * @throws ListenError when the port can't be had
 */
export const runNewsroom = async (input: RunNewsroomInput): Promise<() => Promise<void>> => {
  const { dir, host, newsroom, port, settings, write } = input
  const { config, payload } = newsroom
  const admin = await createAdminPanel({ dir, port })
  const app = createServer({
    admin,
    api: createApiHandlers(config),
    logger: payload.logger,
    settings: { ...settings, previewOrigin: runtimeOf(payload).previews.frameOrigin() },
    site: siteOfPayload(payload),
  })
  const server = await listen(app, { port, ...(host !== undefined && { host }) })
  admin.listenTo(server)
  write(welcome({ ...input.welcome, isProduction: settings.isProduction, port }))
  return async () => {
    await stopServer(server, GRACE_MS)
    await admin.close()
    await newsroom.close()
  }
}
