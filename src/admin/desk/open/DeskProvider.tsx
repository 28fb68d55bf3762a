import type { ReactNode } from 'react'

import { Link, useAuth, useConfig } from '@payloadcms/ui'
import { useCallback, useMemo, useRef, useState, useSyncExternalStore } from 'react'

import type { ShortcutName } from '../../../domain/desk/shortcuts.ts'

import { DeskZoneContext } from '../../shared/useDeskTime.ts'
import { createOpenForms } from '../../workflow/openForms.ts'
import { OpenFormsContext } from '../../workflow/openFormsContext.ts'
import '../closedNav.css'
import '../desk.css'
import { DeskContext } from './deskContext.ts'
import { OpenBox } from './OpenBox.tsx'
import { ShortcutHelp } from './ShortcutHelp.tsx'
import { readSingleKeys, singleKeysStore, writeSingleKeys } from './singleKeys.ts'
import { useShortcuts } from './useShortcuts.ts'

/** Buttons of a form, by what presses them: a component marks its own with `data-newsroom-shortcut`. */
const BUTTONS: Partial<Record<ShortcutName, string>> = {
  preview: '[data-newsroom-shortcut="preview"], #preview-button, #live-preview-toggler',
  publish: '[data-newsroom-shortcut="publish"], #action-save',
}

/** Presses the first button that is there and may be pressed. */
const press = (selector: string): boolean => {
  const button = [...document.querySelectorAll<HTMLElement>(selector)].find(
    (candidate) => !candidate.matches(':disabled, [aria-disabled="true"]') && candidate.offsetParent !== null,
  )
  button?.click()
  return button !== undefined
}

interface Props {
  /** Slug. */
  articles: string
  children: ReactNode
  /** The outlet's, as an IANA name. */
  timeZone: string
}

/** Gives the whole panel the box that opens articles, the shortcuts, and their list. */
export const DeskProvider = ({ articles, children, timeZone }: Props) => {
  const { user } = useAuth()
  const { config } = useConfig()
  const [shown, setShown] = useState<'box' | 'help' | null>(null)
  const singleKeys = useSyncExternalStore(singleKeysStore, readSingleKeys, () => true)
  const [forms] = useState(createOpenForms)
  const links = useRef<HTMLDivElement>(null)
  const admin = config.routes.admin === '/' ? '' : config.routes.admin

  const close = useCallback(() => setShown(null), [])
  const controls = useMemo(() => ({ openBox: () => setShown('box'), showHelp: () => setShown('help') }), [])
  const act = useCallback((name: ShortcutName): boolean => {
    if (name === 'open' || name === 'help') {
      setShown(name === 'open' ? 'box' : 'help')
      return true
    }
    const selector = BUTTONS[name]
    if (selector !== undefined) {
      return press(selector)
    }
    const link = links.current?.querySelector<HTMLAnchorElement>(`[data-shortcut="${name}"]`)
    link?.click()
    return Boolean(link)
  }, [])
  useShortcuts(act, { enabled: Boolean(user), singleKeys })

  return (
    <DeskContext value={user ? controls : null}>
      <DeskZoneContext value={timeZone}>
        <OpenFormsContext value={forms}>{children}</OpenFormsContext>
      </DeskZoneContext>
      {user && (
        // Links that shortcuts follow, so that the panel can ask whether unsaved work may be left.
        <div hidden ref={links}>
          <Link data-shortcut="dashboard" href={admin === '' ? '/' : admin} prefetch={false}>
            H
          </Link>
          <Link data-shortcut="list" href={`${admin}/collections/${articles}`} prefetch={false}>
            L
          </Link>
          <Link data-shortcut="newArticle" href={`${admin}/collections/${articles}/create`} prefetch={false}>
            N
          </Link>
        </div>
      )}
      {user && shown === 'box' && <OpenBox articles={articles} onClose={close} />}
      {user && shown === 'help' && (
        <ShortcutHelp onClose={close} onSingleKeys={writeSingleKeys} singleKeys={singleKeys} />
      )}
    </DeskContext>
  )
}
