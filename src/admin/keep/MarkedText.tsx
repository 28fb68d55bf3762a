import { textPieces } from '../../domain/merge/textPieces.ts'

/** Shows a text with what it has that an earlier one had not, and the other way round; not by colour alone. */
export const MarkedText = ({ from, to }: { from: string; to: string }) => (
  <>
    {textPieces(from, to).map(({ state, text }, index) => {
      // Pieces have no identity but their place, and none of them is kept when the texts change.
      const key = `${index}-${state}`
      if (state === 'same') {
        return <span key={key}>{text}</span>
      }
      const Mark = state === 'added' ? 'ins' : 'del'
      const words = text.trimEnd()
      return (
        <span key={key}>
          {words !== '' && <Mark>{words}</Mark>}
          {text.slice(words.length)}
        </span>
      )
    })}
  </>
)
