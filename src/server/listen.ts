import type { RequestListener, Server } from 'node:http'

import { createServer } from 'node:http'

/** A failure to listen, in words that say what to do. */
export class ListenError extends Error {
  override name = 'ListenError'
}

const REMEDIES: Record<string, (port: number) => string> = {
  EACCES: (port) => `Port ${port} needs rights that this user lacks. Set PORT to one above 1023.`,
  EADDRINUSE: (port) =>
    `Port ${port} is in use. Stop what listens there, or choose another: PORT=${port + 1} npm run newsroom`,
  EADDRNOTAVAIL: () => 'The address to listen on is not one of this machine. Change HOST.',
}

/**
 * Starts listening.
 *
 * @throws ListenError with the remedy
 */
export const listen = (
  handler: RequestListener,
  { host, port }: { host?: string; port: number },
): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = createServer(handler)
    server.once('error', (error: NodeJS.ErrnoException) => {
      const remedy = REMEDIES[error.code ?? '']?.(port)
      reject(new ListenError(remedy ?? `Can't listen on port ${port}: ${error.message}`, { cause: error }))
    })
    server.listen(port, host, () => {
      server.removeAllListeners('error')
      resolve(server)
    })
  })
