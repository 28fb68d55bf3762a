import { Button, useAuth, useDocumentInfo, useModal } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import type { KeepState } from './keeper.ts'
import type { KeepWords } from './keepWords.ts'

import { useWaitingRows } from '../desk/useWaitingRows.ts'
import { useDeskTime } from '../shared/useDeskTime.ts'
import { useWords } from '../shared/useWords.ts'
import { useOpenForm } from '../workflow/openFormsContext.ts'
import { CollisionDialog } from './CollisionDialog.tsx'
import './keep.css'
import { keepWords } from './keepWords.ts'
import { LoginDialog } from './LoginDialog.tsx'
import { useKeeper } from './useKeeper.ts'

/** The panel's own notice of a changed document, whose one way out is to load it again. */
const PANEL_NOTICE = 'document-stale-data'

const isAlert = ({ type }: KeepState): boolean =>
  type === 'conflict' || type === 'denied' || type === 'offline' || type === 'refused'

const sentence = (
  state: KeepState,
  words: KeepWords,
  clock: (at: number) => string,
  lastSaved: null | number,
): string => {
  switch (state.type) {
    case 'conflict':
      return words.conflict(state.collision.changed?.changedBy || words.somebody)
    case 'denied':
      return words.loginIntro
    case 'changed':
      return ''
    case 'idle':
      return lastSaved === null ? '' : words.lastSaved(clock(lastSaved))
    case 'kept':
      return words.kept
    case 'offline':
      return words.offline
    case 'refused':
      return words.refused(state.message)
    case 'saved':
      return words.saved(clock(state.at))
    case 'saving':
      return words.saving
  }
}

/** Says how the text in the form of an article stands, and helps where it can't be saved as it is. */
export const KeepDraft = () => {
  useWaitingRows()
  const words = useWords(keepWords)
  const time = useDeskTime()
  const { savedDocumentData } = useDocumentInfo()
  const savedAt = Date.parse(String(savedDocumentData?.updatedAt))
  const { user } = useAuth()
  // The panel forgets its user when the session ends: who is writing is who was there at first.
  const [writer] = useState(() => ({ id: String(user?.id ?? ''), email: user?.email ?? '' }))
  const { discard, found, keeper, restore, state } = useKeeper(writer.id)
  const { put } = useOpenForm()
  useEffect(() => {
    put({ keeper })
    return () => put({ keeper: null })
  }, [keeper, put])
  const { closeModal, isModalOpen } = useModal()
  const isNoticeOpen = isModalOpen(PANEL_NOTICE)
  useEffect(() => {
    if (isNoticeOpen) {
      // Nobody has to throw away what they wrote: saving it now tells who changed what, and merges.
      closeModal(PANEL_NOTICE)
      void keeper?.retry()
    }
  }, [closeModal, isNoticeOpen, keeper])
  const [putOff, setPutOff] = useState<KeepState | null>(null)
  const isOpen = putOff !== state
  const later = (): void => setPutOff(state)
  return (
    <div
      className={`newsroom-keep${isAlert(state) || found !== null ? ' newsroom-keep--alert' : ''}`}
      id="newsroom-keep"
    >
      {found === null ? (
        <>
          <p data-state={state.type} id="newsroom-keep-state" role="status">
            {sentence(state, words, time.at, Number.isNaN(savedAt) ? null : savedAt)}
          </p>
          {state.type === 'conflict' && !isOpen && (
            <Button buttonStyle="secondary" onClick={() => setPutOff(null)} size="small">
              {words.compare}
            </Button>
          )}
          {state.type === 'denied' && !isOpen && (
            <Button buttonStyle="secondary" onClick={() => setPutOff(null)} size="small">
              {words.logIn}
            </Button>
          )}
        </>
      ) : (
        <>
          <p role="status">{words.unsavedFound(time.at(found.savedAt))}</p>
          <Button id="newsroom-keep-restore" onClick={() => restore(found)} size="small">
            {words.restore}
          </Button>
          <Button buttonStyle="secondary" onClick={() => discard(found)} size="small">
            {words.discard}
          </Button>
        </>
      )}
      {state.type === 'denied' && isOpen && (
        <LoginDialog onLater={later} onReturn={() => void keeper?.retry()} writer={writer} />
      )}
      {state.type === 'conflict' && isOpen && (
        <CollisionDialog
          collision={state.collision}
          onLater={later}
          onResolve={(merged) => void keeper?.resolve(merged, state.collision.theirs)}
        />
      )}
    </div>
  )
}
