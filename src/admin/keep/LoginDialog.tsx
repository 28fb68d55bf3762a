import { Button, useAuth, useConfig } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'

import '../shared/dialog.css'
import { useWords } from '../shared/useWords.ts'
import { keepWords } from './keepWords.ts'
import { LoginField } from './LoginField.tsx'

interface Props {
  onLater: () => void
  /** Called once the user whose text it is has come back. */
  onReturn: () => void
  writer: { email: string; id: string }
}

interface LoginAnswer {
  user?: { email?: string; id: number | string }
}

/** Lets the user whose session has ended log in again without leaving the form. */
export const LoginDialog = ({ onLater, onReturn, writer }: Props) => {
  const words = useWords(keepWords)
  const { config } = useConfig()
  const { refreshCookieAsync } = useAuth()
  const dialog = useRef<HTMLDialogElement>(null)
  const [email, setEmail] = useState(writer.email)
  const [password, setPassword] = useState('')
  const [problem, setProblem] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  useEffect(() => {
    dialog.current?.showModal()
    dialog.current?.querySelector<HTMLInputElement>('[name=password]')?.focus()
  }, [])
  const logIn = async (): Promise<string> => {
    const { api } = config.routes
    const users = `${api}/${config.admin.user}`
    const response = await fetch(`${users}/login`, {
      body: JSON.stringify({ email, password }),
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      method: 'POST',
    })
    const { user: found } = response.ok ? ((await response.json()) as LoginAnswer) : {}
    if (found === undefined) {
      return words.loginFailed
    }
    if (String(found.id) !== writer.id) {
      await fetch(`${users}/logout`, { credentials: 'include', method: 'POST' })
      return words.otherUser
    }
    await refreshCookieAsync()
    return ''
  }
  const submit = async (): Promise<void> => {
    setIsBusy(true)
    const found = await logIn().catch(() => words.offline)
    setIsBusy(false)
    setProblem(found)
    if (found === '') {
      onReturn()
    }
  }
  // Outside of the article's form: forms can't stand in forms.
  return createPortal(
    <dialog aria-labelledby="keep-login-title" className="newsroom-dialog" onCancel={onLater} ref={dialog}>
      <form
        onSubmit={(event) => {
          // React passes events on to where the dialog is rendered from: the article is not sent.
          event.preventDefault()
          event.stopPropagation()
          void submit()
        }}
      >
        <h2 id="keep-login-title">{words.loginTitle}</h2>
        <p>{words.loginIntro}</p>
        <LoginField
          autoComplete="username"
          label={words.email}
          name="email"
          onChange={setEmail}
          value={email}
        />
        <LoginField
          autoComplete="current-password"
          label={words.password}
          name="password"
          onChange={setPassword}
          value={password}
        />
        {problem !== '' && (
          <p className="newsroom-dialog__problem" role="alert">
            {problem}
          </p>
        )}
        <div className="newsroom-dialog__foot newsroom-dialog__foot--end">
          <Button buttonStyle="secondary" onClick={onLater} size="medium" type="button">
            {words.loginLater}
          </Button>
          <Button disabled={isBusy} size="medium" type="submit">
            {words.logIn}
          </Button>
        </div>
      </form>
    </dialog>,
    document.body,
  )
}
