import { Link, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useState } from 'react'

import type { OpenTransitions } from '../../domain/workflow/workflowDesk.ts'
import type { StateLabels, StateNames } from '../workflow/useStateNames.ts'
import type { CardJSON } from './boardJSON.ts'

import { shownLanguage, shownTitle } from '../shared/shownText.ts'
import { useDeskTime } from '../shared/useDeskTime.ts'
import { useWords } from '../shared/useWords.ts'
import { ActionMenu, type MenuItem } from '../workflow/ActionMenu.tsx'
import { StateBadges } from '../workflow/StateBadges.tsx'
import { boardWords } from './boardWords.ts'

interface Props {
  /** Slug. */
  articles: string
  card: CardJSON
  labels: StateLabels
  names: StateNames
  onChoose: (action: string, open: OpenTransitions) => void
  onDragEnd: () => void
  onDragStart: () => void
  /** Asks what the user may do with the card now; null when that can't be told. */
  openOf: () => Promise<null | OpenTransitions>
}

/** A card of the board: what an article is, where it stands, who does it until when, and where it may be moved. */
export const BoardCard = (props: Props) => {
  const { articles, card, labels, names, onChoose, onDragEnd, onDragStart, openOf } = props
  const words = useWords(boardWords)
  const { config } = useConfig()
  const time = useDeskTime()
  const [open, setOpen] = useState<null | OpenTransitions>(null)
  const [isAsked, setAsked] = useState(false)
  const headline = shownTitle(card.headline, words.untitled)
  const facts = [card.number, card.byline, card.section?.name].filter(
    (fact) => fact !== null && fact !== undefined,
  )

  const ask = async (): Promise<void> => {
    setAsked(false)
    setOpen(await openOf())
    setAsked(true)
  }
  const items = (open?.actions ?? [])
    .filter(({ toDesk }) => toDesk !== card.state.desk)
    .map(({ action, toDesk }): MenuItem => {
      const label = names.action(action, toDesk)
      return { label: `${names.desk(toDesk)}: ${label}`, name: action }
    })

  return (
    <li
      className="newsroom-card"
      data-card={card.id}
      draggable
      onDragEnd={onDragEnd}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move'
        event.dataTransfer.setData('text/plain', String(card.number ?? ''))
        onDragStart()
      }}
    >
      <p className="newsroom-card__headline">
        {card.language !== null && <abbr className="newsroom-language">{card.language}</abbr>}{' '}
        <Link
          href={formatAdminURL({
            adminRoute: config.routes.admin,
            path: `/collections/${articles}/${encodeURIComponent(String(card.id))}`,
          })}
          lang={shownLanguage(card.language)}
          prefetch={false}
        >
          {headline}
        </Link>
      </p>
      <p className="newsroom-card__facts">{facts.join(' · ')}</p>
      <StateBadges isPublicOnly labels={labels} reviewPending={card.reviewPending} state={card.state} />
      {card.assignee !== null && <p className="newsroom-card__facts">{words.assigned(card.assignee.name)}</p>}
      {card.dueAt !== null && (
        <p className="newsroom-card__due" data-late={Date.parse(card.dueAt) < Date.now()}>
          <time dateTime={card.dueAt}>{words.due(time.stamp(card.dueAt))}</time>
        </p>
      )}
      <ActionMenu
        about={headline}
        items={isAsked ? items : null}
        label={words.moveTo}
        onChoose={(action) => {
          if (open !== null) {
            onChoose(action, open)
          }
        }}
        onOpen={() => void ask()}
        placeholder={words.noMove}
      />
    </li>
  )
}
