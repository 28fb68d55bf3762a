import { Button, toast, useDocumentInfo } from '@payloadcms/ui'
import { useId, useRef, useState } from 'react'

import '../shared/dialog.css'
import './preview.css'
import { useDeskAPI } from '../shared/useDeskAPI.ts'
import { useDeskTime } from '../shared/useDeskTime.ts'
import { useWords } from '../shared/useWords.ts'
import { previewWords } from './previewWords.ts'

interface Choices {
  choices: number[]
  standard: number
}

interface Link {
  expiresAt: string
  url: string
}

const writeToClipboard = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

/** Lets an editor send the draft to somebody without an account: makes a link, copies it, and takes all of them back. */
export const SharePreview = () => {
  const words = useWords(previewWords)
  const time = useDeskTime()
  const { id } = useDocumentInfo()
  const { ask } = useDeskAPI()
  const dialog = useRef<HTMLDialogElement>(null)
  const field = useId()
  const [choices, setChoices] = useState<Choices | null>(null)
  const [hours, setHours] = useState(0)
  const [link, setLink] = useState<Link | null>(null)
  const [said, setSaid] = useState('')
  if (id === undefined) {
    return null
  }
  const path = `/articles/${id}/preview-links`

  const open = async () => {
    setLink(null)
    setSaid('')
    dialog.current?.showModal()
    const answer = await ask<Choices>('GET', path)
    if (answer.ok) {
      setChoices(answer.data)
      setHours(answer.data.standard)
    } else {
      setSaid(answer.message)
    }
  }

  const copy = async (url: string) => {
    // Browsers may refuse the clipboard, and have none on addresses without TLS; the link stands there to be copied by hand.
    const isCopied = await writeToClipboard(url)
    setSaid(isCopied ? words.copied : words.byHand)
  }

  const create = async () => {
    const answer = await ask<Link>('POST', path, { hours })
    if (!answer.ok) {
      setSaid(answer.message)
      return
    }
    setLink(answer.data)
    setSaid('')
    await copy(answer.data.url)
  }

  const revoke = async () => {
    const answer = await ask('DELETE', path)
    setLink(null)
    setSaid(answer.ok ? words.revoked : answer.message)
    if (answer.ok) {
      toast.success(words.revoked)
    }
  }

  return (
    <>
      <Button
        buttonStyle="secondary"
        className="newsroom-share-preview"
        margin={false}
        onClick={() => void open()}
        size="medium"
        type="button"
      >
        {words.share}
      </Button>
      <dialog aria-labelledby={`${field}-title`} className="newsroom-dialog" ref={dialog}>
        <h2 id={`${field}-title`}>{words.share}</h2>
        <p>{words.explain}</p>
        <p className="newsroom-dialog__row">
          <label htmlFor={field}>{words.lifetimeLabel}</label>
          <select
            className="newsroom-dialog__input"
            id={field}
            onChange={({ target }) => setHours(Number(target.value))}
            value={hours}
          >
            {choices?.choices.map((choice) => (
              <option key={choice} value={choice}>
                {words.lifetime(choice)}
              </option>
            ))}
          </select>
          <Button
            disabled={choices === null}
            margin={false}
            onClick={() => void create()}
            size="small"
            type="button"
          >
            {words.create}
          </Button>
        </p>
        {link !== null && (
          <p className="newsroom-dialog__row">
            <input
              aria-label={words.address}
              className="newsroom-dialog__input"
              id={`${field}-link`}
              onFocus={({ target }) => target.select()}
              readOnly
              value={link.url}
            />
            <Button
              buttonStyle="secondary"
              margin={false}
              onClick={() => void copy(link.url)}
              size="small"
              type="button"
            >
              {words.copy}
            </Button>
          </p>
        )}
        <p aria-live="polite" className="newsroom-dialog__said">
          {link !== null && words.until(time.stamp(link.expiresAt))} {said}
        </p>
        <p className="newsroom-dialog__foot">
          <Button
            buttonStyle="secondary"
            margin={false}
            onClick={() => void revoke()}
            size="small"
            type="button"
          >
            {words.revoke}
          </Button>
          <Button margin={false} onClick={() => dialog.current?.close()} size="small" type="button">
            {words.close}
          </Button>
        </p>
      </dialog>
    </>
  )
}
