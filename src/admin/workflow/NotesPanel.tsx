import { Button, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useId, useState } from 'react'

import { isBlank } from '../../domain/text/visibleText.ts'
import { useDeskAPI } from '../shared/useDeskAPI.ts'
import { useDeskTime } from '../shared/useDeskTime.ts'
import { useWords } from '../shared/useWords.ts'
import { type NotesWords, notesWords } from './notesWords.ts'
import { mentionAtEnd, type PersonJSON, usePeople } from './usePeople.ts'
import './views.css'

interface NoteJSON {
  at: string
  author: PersonJSON
  id: number | string
  mentions: PersonJSON[]
  parent: null | number | string
  text: string
}

interface NewNoteProps {
  label: string
  onAdd: (text: string, mentions: PersonJSON[]) => Promise<boolean>
  onCancel?: () => void
  words: NotesWords
}

/** Where a note is written; colleagues are offered as soon as an "@" is followed by letters. */
const NewNote = ({ label, onAdd, onCancel, words }: NewNoteProps) => {
  const id = useId()
  const [text, setText] = useState('')
  const [mentioned, setMentioned] = useState<PersonJSON[]>([])
  const people = usePeople(text)
  const choose = (person: PersonJSON): void => {
    setText((written) => `${written.slice(0, -(mentionAtEnd(written)?.length ?? 0))}${person.name} `)
    setMentioned((before) => [...before, person])
  }
  const add = async (): Promise<void> => {
    const named = mentioned.filter(({ name }) => text.includes(`@${name}`))
    if (text.trim() !== '' && (await onAdd(text, named))) {
      setText('')
      setMentioned([])
    }
  }
  return (
    <div className="newsroom-notes__new">
      <label htmlFor={id} id={`${id}-label`}>
        {label}
      </label>
      <textarea
        aria-labelledby={`${id}-label`}
        aria-describedby={`${id}-hint`}
        className="newsroom-dialog__input"
        id={id}
        onChange={({ target }) => setText(target.value)}
        rows={3}
        value={text}
      />
      {people.length > 0 && (
        <ul aria-label={words.people} className="newsroom-notes__people">
          {people.map((person) => (
            <li key={person.id}>
              <button onClick={() => choose(person)} type="button">
                {person.name}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p className="newsroom-dialog__hint" id={`${id}-hint`}>
        {words.hint}
      </p>
      <div className="newsroom-notes__buttons">
        <Button disabled={isBlank(text)} margin={false} onClick={() => void add()} size="small" type="button">
          {words.add}
        </Button>
        {onCancel !== undefined && (
          <Button buttonStyle="secondary" margin={false} onClick={onCancel} size="small" type="button">
            {words.cancel}
          </Button>
        )}
      </div>
    </div>
  )
}

/** The first note of the thread that a note stands in. */
const threadOf = (note: NoteJSON, byId: ReadonlyMap<string, NoteJSON>): string => {
  let first = note
  for (let left = byId.size; first.parent !== null && left > 0; left -= 1) {
    const parent = byId.get(String(first.parent))
    if (parent === undefined) {
      break
    }
    first = parent
  }
  return String(first.id)
}

/** What colleagues have said to each other about the article, in threads. */
export const NotesPanel = () => {
  const words = useWords(notesWords)
  const time = useDeskTime()
  const { id } = useDocumentInfo()
  const { ask } = useDeskAPI()
  const [notes, setNotes] = useState<NoteJSON[]>([])
  const [answering, setAnswering] = useState<null | string>(null)
  const [problem, setProblem] = useState('')
  const path = `/articles/${id}/notes`

  const load = useCallback(async () => {
    const answer = await ask<{ notes: NoteJSON[] }>('GET', path)
    if (answer.ok) {
      setNotes(answer.data.notes)
    }
    setProblem(answer.ok ? '' : answer.message)
  }, [ask, path])

  useEffect(() => {
    if (id !== undefined) {
      void load()
    }
  }, [id, load])

  if (id === undefined) {
    return null
  }

  const add = async (
    text: string,
    mentions: PersonJSON[],
    parent: NoteJSON['id'] | null,
  ): Promise<boolean> => {
    const answer = await ask('POST', path, {
      mentions: mentions.map((person) => person.id),
      text,
      ...(parent !== null && { parent }),
    })
    setProblem(answer.ok ? '' : answer.message)
    if (answer.ok) {
      setAnswering(null)
      await load()
    }
    return answer.ok
  }

  const byId = new Map(notes.map((note) => [String(note.id), note]))
  const one = (note: NoteJSON) => (
    <>
      <p className="newsroom-notes__who">
        <strong>{note.author.name}</strong> <time dateTime={note.at}>{time.stamp(note.at)}</time>
        {note.mentions.length > 0 && (
          <small> {words.to(note.mentions.map(({ name }) => name).join(', '))}</small>
        )}
      </p>
      <p className="newsroom-notes__text">{note.text}</p>
    </>
  )
  return (
    <section aria-label={words.title} className="newsroom-notes" id="newsroom-notes">
      <h3>{words.title}</h3>
      {problem !== '' && <p role="alert">{problem}</p>}
      {notes.length === 0 && <p>{words.empty}</p>}
      <ol aria-live="polite">
        {notes
          .filter((note) => threadOf(note, byId) === String(note.id))
          .map((first) => (
            <li key={first.id}>
              {one(first)}
              <ol>
                {notes
                  .filter((note) => note !== first && threadOf(note, byId) === String(first.id))
                  .map((note) => (
                    <li key={note.id}>{one(note)}</li>
                  ))}
              </ol>
              {answering === String(first.id) ? (
                <NewNote
                  label={words.answer}
                  onAdd={(text, mentions) => add(text, mentions, first.id)}
                  onCancel={() => setAnswering(null)}
                  words={words}
                />
              ) : (
                <button
                  className="newsroom-notes__answer"
                  onClick={() => setAnswering(String(first.id))}
                  type="button"
                >
                  {words.answer}
                </button>
              )}
            </li>
          ))}
      </ol>
      <NewNote label={words.label} onAdd={(text, mentions) => add(text, mentions, null)} words={words} />
    </section>
  )
}
