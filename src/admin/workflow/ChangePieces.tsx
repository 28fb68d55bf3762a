import type { TextPiece } from '../../domain/merge/textPieces.ts'

import { useWords } from '../shared/useWords.ts'
import { changesWords } from './changesWords.ts'

/** Shows a text word by word: what came in and what went, by sign, colour and, to who listens, in words. */
export const ChangePieces = ({ pieces }: { pieces: readonly TextPiece[] }) => {
  const words = useWords(changesWords)
  return pieces.map(({ state, text }, index) => {
    // Pieces have no identity but their place, and none of them is kept when the texts change.
    const key = `${index}-${state}`
    if (state === 'same') {
      return <span key={key}>{text}</span>
    }
    const Mark = state === 'added' ? 'ins' : 'del'
    const end = text.trimEnd().length
    return (
      <span key={key}>
        <Mark>
          <span className="newsroom-visually-hidden"> ({words[state]}) </span>
          {text.slice(0, end)}
        </Mark>
        {text.slice(end)}
      </span>
    )
  })
}
