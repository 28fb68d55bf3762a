import { createServer } from 'node:net'
import { StepError } from './runStep.mjs'

const listenError = async (port, host) =>
  await new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error) => resolve(error.code))
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(null)))
  })

/**
 * Notices a port in use before minutes go into a build. A value that is no port is left to the check of the variables.
 *
 * @throws StepError with the remedy
 */
export const ensureFreePort = async ({ PORT = '3000', HOST = '127.0.0.1' }) => {
  const port = Number(PORT)
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    return
  }
  // Browsers try ::1 first for "localhost", where another program would answer in the newsroom's place.
  const hosts = HOST === '127.0.0.1' ? [HOST, '::1'] : [HOST]
  for (const host of hosts) {
    const code = await listenError(port, host)
    if (code === 'EADDRINUSE') {
      throw new StepError(
        `Port ${port} is in use by another program. Stop it, or choose another port: PORT=${port + 1} npm run newsroom`,
      )
    }
    if (code === 'EACCES') {
      throw new StepError(
        `Port ${port} needs more rights than this user has. Choose one above 1023 with PORT.`,
      )
    }
  }
}
