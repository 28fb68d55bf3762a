import { useWords } from '../../shared/useWords.ts'
import '../desk.css'
import { openWords } from '../openWords.ts'
import { useDesk } from './deskContext.ts'
import { Keys } from './Keys.tsx'

/** Stands in the panel's header: the box that opens articles, and the list of shortcuts. */
export const DeskActions = () => {
  const words = useWords(openWords)
  const desk = useDesk()
  if (desk === null) {
    return null
  }
  return (
    <div className="newsroom-actions">
      <button aria-keyshortcuts="Control+K" onClick={desk.openBox} type="button">
        <svg aria-hidden="true" height="16" viewBox="0 0 16 16" width="16">
          <circle cx="7" cy="7" fill="none" r="4.5" stroke="currentColor" />
          <path d="m10.5 10.5 4 4" fill="none" stroke="currentColor" />
        </svg>
        <span className="newsroom-actions__label">{words.title}</span>
        <span aria-hidden="true" className="newsroom-actions__keys">
          <Keys alternatives={[['mod', 'K']]} />
        </span>
      </button>
      <button aria-label={words.shortcuts} onClick={desk.showHelp} title={words.shortcuts} type="button">
        <span aria-hidden="true">?</span>
      </button>
    </div>
  )
}
