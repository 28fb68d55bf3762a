/** Why the newsroom can't start, in one message with the remedy; nothing was changed. */
export class StartError extends Error {
  override readonly name = 'StartError'
}
