import { useId } from 'react'

import { SHORTCUT_KEYS, SHORTCUT_NAMES } from '../../../domain/desk/shortcuts.ts'
import { useWords } from '../../shared/useWords.ts'
import { openWords } from '../openWords.ts'
import { Keys } from './Keys.tsx'
import { ModalDialog } from './ModalDialog.tsx'

interface Props {
  onClose: () => void
  onSingleKeys: (on: boolean) => void
  singleKeys: boolean
}

/** Lists the shortcuts, and lets those be turned off that are a single key. */
export const ShortcutHelp = ({ onClose, onSingleKeys, singleKeys }: Props) => {
  const words = useWords(openWords)
  const singleKeysID = useId()
  return (
    <ModalDialog closeLabel={words.close} onClose={onClose} title={words.shortcuts}>
      <dl className="newsroom-shortcuts">
        {SHORTCUT_NAMES.map((name) => (
          <div key={name}>
            <dt>{words.then[name]}</dt>
            <dd>
              <Keys alternatives={SHORTCUT_KEYS[name]} />
            </dd>
          </div>
        ))}
      </dl>
      <p className="newsroom-open__hint">{words.shortcutsHint}</p>
      <label className="newsroom-shortcuts__single">
        <input
          aria-labelledby={singleKeysID}
          checked={singleKeys}
          onChange={(event) => onSingleKeys(event.target.checked)}
          type="checkbox"
        />
        <span id={singleKeysID}>{words.singleKeys}</span>
      </label>
    </ModalDialog>
  )
}
