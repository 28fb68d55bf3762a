/** A body that is counted while it streams. */
export interface LimitedBody {
  body: ReadableStream<Uint8Array>
  /** Tells whether more came than was allowed; the stream has then failed. */
  isExceeded(): boolean
}

/**
 * Lets a body through up to a size, without holding it in memory.
 *
 * @param maxBytes what may pass
 */
export const limitBody = (source: ReadableStream<Uint8Array>, maxBytes: number): LimitedBody => {
  let seenBytes = 0
  const counter = new TransformStream<Uint8Array, Uint8Array>({
    transform: (chunk, controller) => {
      seenBytes += chunk.byteLength
      if (seenBytes > maxBytes) {
        controller.error(new Error(`The body is larger than ${maxBytes} bytes.`))
      } else {
        controller.enqueue(chunk)
      }
    },
  })
  return { body: source.pipeThrough(counter), isExceeded: () => seenBytes > maxBytes }
}
