import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'

export interface ReceivedAnchor {
  body: string
  headers: Record<string, string | string[] | undefined>
}

/** A server elsewhere that takes anchors, and answers with the statuses that it is told, 204 after them. */
export const startAnchorReceiver = async () => {
  const received: ReceivedAnchor[] = []
  const statuses: number[] = []
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      received.push({ body, headers: request.headers })
      response.statusCode = statuses.shift() ?? 204
      response.end()
    })
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as { port: number }
  return {
    received,
    statuses,
    stop: () => new Promise((resolve) => server.close(resolve)),
    url: `http://127.0.0.1:${port}/anchors`,
  }
}
