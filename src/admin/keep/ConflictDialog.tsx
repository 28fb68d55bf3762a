import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { createPortal } from 'react-dom'

import type { Choice } from '../../domain/article/resolveConflicts.ts'
import type { ConflictWords } from './conflictWords.ts'

import { mergeArticle } from '../../domain/article/mergeArticle.ts'
import { questionsOf, resolveConflicts } from '../../domain/article/resolveConflicts.ts'
import { useDeskTime } from '../shared/useDeskTime.ts'
import { useWords } from '../shared/useWords.ts'
import { ConflictQuestion } from './ConflictQuestion.tsx'
import './conflict.css'
import { conflictWords } from './conflictWords.ts'

type Values = Record<string, unknown>

export interface ConflictDialogProps {
  /** What both began from. */
  base: Values
  /** ISO 8601, or null where it is not known. */
  changedAt: null | string
  /** The name of who saved; null where it is not known. */
  changedBy: null | string
  /** The label of a field in the panel's language: of "headline", "hero.caption". */
  fieldLabel(path: string): string
  /** What stands in the form. */
  mine: Values
  /** The name of what a value refers to, where it is a reference. */
  nameOf?(path: string, value: unknown): string
  /** The dialog was closed without a decision. */
  onLater(): void
  /** The whole article as it was merged, with the stored revision. */
  onResolve(values: Values): void
  /** What is stored. */
  theirs: Values
}

const isInstant = (instant: null | string): instant is string => !Number.isNaN(Date.parse(instant ?? ''))

interface MergedFieldsProps {
  fieldLabel(path: string): string
  kept: string[]
  taken: string[]
  who: string
  words: ConflictWords
}

/** Lists what nobody has to be asked about. */
const MergedFields = ({ fieldLabel, kept, taken, who, words }: MergedFieldsProps) => {
  const fields = new Set([...kept, ...taken]).size
  if (fields === 0) {
    return null
  }
  const line = (title: string, paths: string[]) =>
    paths.length > 0 && (
      <div>
        <dt>{title}</dt>
        <dd>{paths.map(fieldLabel).join(', ')}</dd>
      </div>
    )
  return (
    <details className="newsroom-conflict__merged">
      <summary>{words.byThemselves(fields)}</summary>
      <dl>
        {line(words.takenTheirs(who), taken)}
        {line(words.keptMine, kept)}
      </dl>
    </details>
  )
}

/** Opens a dialog over the whole page: focus stays in it, Escape means later, and the focus returns when it is gone. */
const useModal = (onLater: () => void) => {
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useRef<HTMLHeadingElement>(null)
  const later = useRef(onLater)
  useEffect(() => {
    later.current = onLater
  }, [onLater])
  useEffect(() => {
    const element = dialog.current
    const cancel = (event: Event) => {
      event.preventDefault()
      later.current()
    }
    // Keys are for the dialog, not for the shortcuts of the form below it.
    const keep = (event: Event) => event.stopPropagation()
    element?.addEventListener('cancel', cancel)
    element?.addEventListener('keydown', keep)
    element?.showModal()
    title.current?.focus()
    return () => {
      element?.removeEventListener('cancel', cancel)
      element?.removeEventListener('keydown', keep)
      element?.close()
    }
  }, [])
  return { dialog, title }
}

/**
 * Tells who changed what meanwhile, and asks for each place that both changed which version stays. All else has merged by
 * itself.
 */
export const ConflictDialog = (props: ConflictDialogProps) => {
  const { base, changedAt, changedBy, fieldLabel, mine, nameOf, onLater, onResolve, theirs } = props
  const words = useWords(conflictWords)
  const time = useDeskTime()
  const id = useId()
  const { dialog, title } = useModal(onLater)
  const article = useMemo(() => mergeArticle({ base, mine, theirs }), [base, mine, theirs])
  const questions = useMemo(() => questionsOf(article.conflicts), [article])
  const [choices, setChoices] = useState<Record<string, Choice>>({})
  const [unanswered, setUnanswered] = useState(0)
  const who = changedBy ?? words.somebody
  const when = isInstant(changedAt) ? time.stamp(changedAt) : null

  const save = () => {
    const resolved = resolveConflicts(article, choices)
    if (resolved.ok) {
      onResolve(resolved.value)
      return
    }
    const { keys } = resolved.error
    setUnanswered(keys.length)
    const first = questions.findIndex(({ key }) => key === keys[0])
    dialog.current?.querySelectorAll('fieldset')[first]?.querySelector('input')?.focus()
  }

  return createPortal(
    <dialog
      aria-describedby={`${id}-explain`}
      aria-labelledby={`${id}-title`}
      className="newsroom-conflict"
      ref={dialog}
    >
      <header>
        <h2 id={`${id}-title`} ref={title} tabIndex={-1}>
          {words.title(who)}
        </h2>
        <p id={`${id}-explain`}>
          {when !== null && `${words.when(who, when)} `}
          {questions.length > 0 ? words.explain : words.nothingToChoose}
        </p>
      </header>
      <MergedFields {...article} fieldLabel={fieldLabel} who={who} words={words} />
      {questions.some(({ kind }) => kind !== 'other') && (
        <p className="newsroom-conflict__legend">{words.legend}</p>
      )}
      {questions.map((question) => (
        <ConflictQuestion
          choice={choices[question.key]}
          key={question.key}
          label={fieldLabel(question.path)}
          onChoose={(choice) => {
            setChoices((made) => ({ ...made, [question.key]: choice }))
            setUnanswered(0)
          }}
          question={question}
          who={who}
          words={words}
          {...(nameOf === undefined ? {} : { nameOf })}
        />
      ))}
      <footer>
        <p className="newsroom-conflict__unanswered" role="alert">
          {unanswered > 0 && words.unanswered(unanswered)}
        </p>
        <button className="btn btn--style-secondary btn--size-medium" onClick={onLater} type="button">
          {words.later}
        </button>
        <button className="btn btn--style-primary btn--size-medium" onClick={save} type="button">
          {words.save}
        </button>
      </footer>
    </dialog>,
    document.body,
  )
}
