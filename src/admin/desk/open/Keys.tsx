import { Fragment } from 'react'

const isMac = (): boolean => typeof navigator !== 'undefined' && /Mac|iPhone|iPad/u.test(navigator.userAgent)

const keyLabel = (key: string): string => (key === 'mod' ? (isMac() ? '⌘' : 'Ctrl') : key)

/** Shows the keys of a shortcut, and those that do the same. */
export const Keys = ({ alternatives }: { alternatives: readonly (readonly string[])[] }) => (
  <span className="newsroom-keys">
    {alternatives.map((keys, index) => (
      <Fragment key={keys.join('+')}>
        {index > 0 && <span aria-hidden="true"> / </span>}
        <span className="newsroom-keys__chord">
          {keys.map((key) => (
            <kbd key={key}>{keyLabel(key)}</kbd>
          ))}
        </span>
      </Fragment>
    ))}
  </span>
)
