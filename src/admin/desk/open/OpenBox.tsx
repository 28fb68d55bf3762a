import { Link, useConfig } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'

import { useWords } from '../../shared/useWords.ts'
import { openWords } from '../openWords.ts'
import { ModalDialog } from './ModalDialog.tsx'

interface Answer {
  article: { path: string } | null
  understood: string
}

type State =
  | { asked: string; is: 'failed' | 'notFound' | 'nothingTyped' }
  | { href: string; is: 'found' }
  | { is: 'asking' | 'idle' }

interface Props {
  /** Slug. */
  articles: string
  onClose: () => void
}

/** Asks for a number, an address or words, and goes to the article; says so where there is none. */
export const OpenBox = ({ articles, onClose }: Props) => {
  const words = useWords(openWords)
  const { config } = useConfig()
  const { admin, api } = config.routes
  const [state, setState] = useState<State>({ is: 'idle' })
  const input = useRef<HTMLInputElement>(null)
  const link = useRef<HTMLAnchorElement>(null)
  const ids = useId()

  const search = (asked: string) =>
    `${admin === '/' ? '' : admin}/collections/${articles}?${new URLSearchParams({ preset: '', search: asked })}`

  useEffect(() => {
    input.current?.focus()
  }, [])

  // By a click on a link, so that the panel can ask whether unsaved work may be left.
  useEffect(() => {
    if (state.is === 'found') {
      link.current?.click()
      onClose()
    }
  }, [onClose, state])

  const ask = async (asked: string) => {
    if (asked === '') {
      setState({ asked, is: 'nothingTyped' })
      return
    }
    setState({ is: 'asking' })
    try {
      const response = await fetch(`${api}/newsroom/desk/open?${new URLSearchParams({ q: asked })}`, {
        credentials: 'include',
      })
      if (!response.ok) {
        setState({ asked, is: 'failed' })
        return
      }
      const { article, understood } = (await response.json()) as Answer
      if (article !== null) {
        setState({ href: article.path, is: 'found' })
      } else if (understood === 'words') {
        setState({ href: search(asked), is: 'found' })
      } else {
        setState({ asked, is: 'notFound' })
      }
    } catch {
      // The network is gone: that is what the person is told.
      setState({ asked, is: 'failed' })
    }
  }

  const problem =
    state.is === 'failed' || state.is === 'notFound' || state.is === 'nothingTyped' ? state : null
  return (
    <ModalDialog closeLabel={words.close} onClose={onClose} title={words.title}>
      <form
        className="newsroom-open"
        onSubmit={(event) => {
          event.preventDefault()
          void ask(input.current?.value.trim() ?? '')
        }}
      >
        <label htmlFor={`${ids}-q`} id={`${ids}-label`}>
          {words.label}
        </label>
        <div className="newsroom-open__row">
          <input
            aria-describedby={`${ids}-hint`}
            aria-invalid={problem !== null}
            aria-labelledby={`${ids}-label`}
            autoComplete="off"
            className="newsroom-open__input"
            id={`${ids}-q`}
            placeholder="158043"
            ref={input}
            spellCheck={false}
            type="text"
          />
          <button className="newsroom-button" disabled={state.is === 'asking'} type="submit">
            {state.is === 'asking' ? words.opening : words.open}
          </button>
        </div>
        <p className="newsroom-open__hint" id={`${ids}-hint`}>
          {words.hint}
        </p>
        <div className="newsroom-open__problem" role="alert">
          {problem?.is === 'nothingTyped' && <p>{words.nothingTyped}</p>}
          {problem?.is === 'failed' && <p>{words.failed}</p>}
          {problem?.is === 'notFound' && (
            <>
              <p>{words.notFound(problem.asked)}</p>
              <Link href={search(problem.asked)} onClick={onClose} prefetch={false}>
                {words.searchFor(problem.asked)}
              </Link>
            </>
          )}
        </div>
        {state.is === 'found' && (
          <Link href={state.href} prefetch={false} ref={link}>
            {words.opening}
          </Link>
        )}
      </form>
    </ModalDialog>
  )
}
