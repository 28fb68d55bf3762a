'use client'

import { Gutter, Link, toast, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useCallback, useEffect, useRef, useState } from 'react'

import type { OpenAction, OpenTransitions, SaidWithAction } from '../../domain/workflow/workflowDesk.ts'
import type { ActAnswer } from '../workflow/useAct.ts'
import type { BoardFilter, BoardJSON, CardJSON } from './boardJSON.ts'

import { needsDialog } from '../../domain/desk/actionOffer.ts'
import { actionInto } from '../../domain/desk/board.ts'
import { filterParams } from '../../domain/desk/quickFilters.ts'
import { useDeskAPI } from '../shared/useDeskAPI.ts'
import { shownTitle } from '../shared/shownText.ts'
import { useWords } from '../shared/useWords.ts'
import { ActionDialog } from '../workflow/ActionDialog.tsx'
import { actionWords } from '../workflow/actionWords.ts'
import { useAct } from '../workflow/useAct.ts'
import { type StateLabels, useStateNames } from '../workflow/useStateNames.ts'
import { nothingSaid } from '../workflow/nothingSaid.ts'
import './board.css'
import { BoardCard } from './BoardCard.tsx'
import { BoardFilters } from './BoardFilters.tsx'
import { BoardStepNav } from './BoardStepNav.tsx'
import { filterQuery, NO_FILTER } from './boardJSON.ts'
import { boardWords } from './boardWords.ts'

interface Props {
  /** Slug. */
  articles: string
  labels: StateLabels
}

interface Asked {
  action: OpenAction
  /** Why it did not happen by one press. */
  answered?: ActAnswer
  card: CardJSON
  open: OpenTransitions
}

interface Dragged {
  card: CardJSON
  open: Promise<null | OpenTransitions>
}

/**
 * The board of the desk: a column for each desk state, a card for each article. A card is moved by drag or by its menu, and
 * only where an action that is open to the user leads; the action asks what it always asks.
 */
export const BoardView = ({ articles, labels }: Props) => {
  const words = useWords(boardWords)
  const acts = useWords(actionWords)
  const names = useStateNames(labels)
  const { config } = useConfig()
  const { ask } = useDeskAPI()
  const send = useAct()
  const [filter, setFilter] = useState<BoardFilter>(NO_FILTER)
  const [board, setBoard] = useState<BoardJSON | null>(null)
  const [told, setTold] = useState('')
  const [asked, setAsked] = useState<Asked | null>(null)
  const dragged = useRef<Dragged | null>(null)
  /** The columns that the card in the air may go to; null while none is, or while that is asked. */
  const [targets, setTargets] = useState<null | string[]>(null)
  /** The column that the card in the air was last above. */
  const above = useRef<null | string>(null)
  /** The card that has just come to another column: whoever moved it goes on from there. */
  const moved = useRef<CardJSON['id'] | null>(null)
  const turn = useRef(0)

  const load = useCallback(async () => {
    turn.current += 1
    const mine = turn.current
    const answer = await ask<BoardJSON>('GET', `/board?${filterQuery(filter)}`)
    if (mine !== turn.current) {
      return
    }
    if (answer.ok) {
      setBoard(answer.data)
    } else {
      setTold(answer.message)
    }
  }, [ask, filter])

  useEffect(() => {
    void load()
    // Others move cards too: who comes back to the window sees where they are now.
    const again = (): void => void load()
    window.addEventListener('focus', again)
    return () => window.removeEventListener('focus', again)
  }, [load])

  useEffect(() => {
    if (moved.current !== null) {
      document
        .querySelector<HTMLElement>(
          `[data-card="${CSS.escape(String(moved.current))}"] .newsroom-menu__button`,
        )
        ?.focus()
      moved.current = null
    }
  }, [board])

  const openOf = async ({ id }: CardJSON): Promise<null | OpenTransitions> => {
    const answer = await ask<OpenTransitions>('GET', `/articles/${id}/transitions`)
    if (!answer.ok) {
      setTold(answer.message)
    }
    return answer.ok ? answer.data : null
  }

  const perform = async ({ card, open }: Asked, said: SaidWithAction): Promise<ActAnswer> => {
    const answer = await send(card.id, said, open.revision)
    if (answer.type === 'done') {
      const { state } = answer.outcome
      setTold(words.moved(shownTitle(card.headline, words.untitled), names.desk(state.desk)))
      toast.success((acts.done as Record<string, string>)[said.action] ?? acts.moved(names.desk(state.desk)))
      moved.current = card.id
      await load()
    }
    return answer
  }

  const choose = async (one: Asked): Promise<void> => {
    if (needsDialog(one.action)) {
      setAsked(one)
      return
    }
    const answer = await perform(one, nothingSaid(one.action.action))
    if (answer.type !== 'done') {
      setAsked({ ...one, answered: answer })
    }
  }

  const startDrag = (card: CardJSON): void => {
    const open = openOf(card)
    dragged.current = { card, open }
    above.current = null
    setTargets(null)
    void open.then((found) => {
      if (dragged.current?.card === card) {
        setTargets(
          (found?.actions ?? []).map(({ toDesk }) => toDesk).filter((desk) => desk !== card.state.desk),
        )
      }
    })
  }

  const drop = async (desk: string): Promise<void> => {
    const { current } = dragged
    dragged.current = null
    setTargets(null)
    if (current === null || current.card.state.desk === desk) {
      return
    }
    const { card } = current
    const open = await current.open
    const action = actionInto(open?.actions ?? [], { from: card.state.desk, to: desk })
    if (open === null || action === null) {
      setTold(words.refused(shownTitle(card.headline, words.untitled), names.desk(desk)))
      return
    }
    await choose({ action, card, open })
  }

  /** A card that was let go where nothing leads: the browser tells of no drop there. */
  const endDrag = (): void => {
    const { current } = dragged
    if (current !== null && above.current !== null && above.current !== current.card.state.desk) {
      setTold(words.refused(shownTitle(current.card.headline, words.untitled), names.desk(above.current)))
    }
    dragged.current = null
    setTargets(null)
  }

  const listOf = (desk: string): string =>
    formatAdminURL({
      adminRoute: config.routes.admin,
      path: `/collections/${articles}?${new URLSearchParams([
        ...filterParams({ anyOf: [[{ field: 'deskState', operator: 'equals', value: desk }]] }),
        ['preset', ''],
      ])}`,
    })

  return (
    <Gutter className="newsroom-board">
      <BoardStepNav articles={articles} label={words.board} />
      <main>
        <h1>{words.board}</h1>
        {board !== null && (
          <BoardFilters
            choices={board.choices}
            filter={filter}
            onChange={(changed) => setFilter((before) => ({ ...before, ...changed }))}
          />
        )}
        <p className="newsroom-board__told" id="newsroom-board-told" role="status">
          {told}
        </p>
        <div className="newsroom-board__columns">
          {board?.columns.map(({ cards, count, desk }) => (
            <section
              aria-labelledby={`newsroom-column-${desk}`}
              className="newsroom-column"
              data-desk={desk}
              data-target={targets === null ? undefined : targets.includes(desk)}
              key={desk}
              onDragEnter={() => {
                above.current = desk
              }}
              onDragOver={(event) => {
                if (dragged.current !== null && (targets === null || targets.includes(desk))) {
                  event.preventDefault()
                }
              }}
              onDrop={(event) => {
                event.preventDefault()
                void drop(desk)
              }}
            >
              <h2 id={`newsroom-column-${desk}`}>
                {names.desk(desk)}{' '}
                <span>
                  <span aria-hidden="true">{count}</span>
                  <span className="newsroom-visually-hidden">{words.cards(count)}</span>
                </span>
              </h2>
              {cards.length === 0 && <p className="newsroom-column__empty">{words.empty}</p>}
              <ul>
                {cards.map((card) => (
                  <BoardCard
                    articles={articles}
                    card={card}
                    key={card.id}
                    labels={labels}
                    names={names}
                    onChoose={(name, open) => {
                      const action = open.actions.find((one) => one.action === name)
                      if (action !== undefined) {
                        void choose({ action, card, open })
                      }
                    }}
                    onDragEnd={endDrag}
                    onDragStart={() => startDrag(card)}
                    openOf={() => openOf(card)}
                  />
                ))}
              </ul>
              {count > cards.length && (
                <Link href={listOf(desk)} prefetch={false}>
                  {words.more(count - cards.length)}
                </Link>
              )}
            </section>
          ))}
        </div>
        {asked !== null && (
          <ActionDialog
            action={asked.action}
            {...(asked.answered === undefined ? {} : { answered: asked.answered })}
            names={names}
            number={asked.open.number}
            onClose={() => setAsked(null)}
            perform={(said) => perform(asked, said)}
            state={asked.open.state}
          />
        )}
      </main>
    </Gutter>
  )
}
