import type { HostBlocks } from './hostBlocks.ts'

/** What a host's converter did instead of returning text. */
export interface HostBlockFailure {
  block: string
  error: unknown
  output: 'html' | 'text'
}

/**
 * Makes converters that tell of what goes wrong in them before it goes on its way. Whoever renders leaves the block out or
 * shows its words, so that nobody but the log would know.
 */
export const watchHostBlocks = (
  converters: HostBlocks,
  onFailure: (failure: HostBlockFailure) => void,
): HostBlocks => {
  const watched =
    <Arguments extends unknown[]>(
      block: string,
      output: 'html' | 'text',
      convert: (...given: Arguments) => unknown,
    ) =>
    (...given: Arguments): string => {
      try {
        const result = convert(...given)
        if (typeof result === 'string') {
          return result
        }
        throw new TypeError(
          `body.converters.${block}.${output} returned ${typeof result}. Let it return text, '' for nothing.`,
        )
      } catch (error) {
        onFailure({ block, error, output })
        throw error
      }
    }
  return Object.fromEntries(
    Object.entries(converters).map(([block, converter]) => [
      block,
      {
        html: watched(block, 'html', (fields, context) => converter.html(fields, context)),
        text: watched(block, 'text', (fields, context) => converter.text(fields, context)),
      },
    ]),
  )
}
