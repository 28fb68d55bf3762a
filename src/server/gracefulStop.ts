import type { Server } from 'node:http'

const IDLE_SWEEP_MS = 100

/**
 * Stops a server without cutting anybody off: no new connections, requests in progress may end, then the rest is closed.
 *
 * @param graceMs how long requests in progress may take
 */
export const stopServer = async (server: Server, graceMs: number): Promise<void> => {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve())
  })
  // Connections that are kept alive become idle one by one as their requests end.
  const sweep = setInterval(() => server.closeIdleConnections(), IDLE_SWEEP_MS)
  const deadline = setTimeout(() => server.closeAllConnections(), graceMs)
  server.closeIdleConnections()
  await closed
  clearInterval(sweep)
  clearTimeout(deadline)
}

/** Calls `stop` once at the first SIGINT, SIGTERM or SIGHUP; a second signal ends the process at once. */
export const onStopSignal = (stop: (signal: NodeJS.Signals) => void): void => {
  const state = { isStopping: false }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (state.isStopping) {
        process.exit(1)
      }
      state.isStopping = true
      stop(signal)
    })
  }
}
