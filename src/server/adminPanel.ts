import type { IncomingMessage, Server, ServerResponse } from 'node:http'

/** The admin panel as Next serves it in this process. */
export interface AdminPanel {
  close(): Promise<void>
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>
  /** Lets Next see upgrades (its development socket). */
  listenTo(server: Server): void
}

/**
 * Starts Next from its build.
 *
 * @param dir the folder that holds `.next`
 */
export const createAdminPanel = async ({ dir, port }: { dir: string; port: number }): Promise<AdminPanel> => {
  const { default: next } = await import('next')
  const app = next({ dev: false, dir, hostname: 'localhost', port })
  await app.prepare()
  const handle = app.getRequestHandler()
  return {
    close: () => app.close(),
    handle: (request, response) => handle(request, response),
    listenTo: (server) => {
      server.on('upgrade', (request, socket, head) => {
        void app.getUpgradeHandler()(request, socket, head)
      })
    },
  }
}
