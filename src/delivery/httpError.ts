/** An error that a server answers with `status`; its message may be shown to whoever asked. */
export type HTTPError = Error & { status: number }

/** Makes an error for a server's error handler. */
export const httpError = (status: number, message: string): HTTPError =>
  Object.assign(new Error(message), { status })
