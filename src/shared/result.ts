/** The outcome of something that can fail in an expected way; `error.type` is a literal that callers switch on. */
export type Result<Value, Failure extends { type: string }> =
  { ok: false; error: Failure } | { ok: true; value: Value }

/** Wraps a value as a success. */
export const ok = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value })

/** Wraps a failure; give it a literal `type`. */
export const err = <Failure extends { type: string }>(error: Failure): { ok: false; error: Failure } => ({
  ok: false,
  error,
})
