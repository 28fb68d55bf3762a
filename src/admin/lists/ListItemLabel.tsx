import { useConfig, useRowLabel } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import type { DocId } from '../../shared/ids.ts'

import { useDeskTime } from '../shared/useDeskTime.ts'
import { useWords } from '../shared/useWords.ts'
import { listWords } from './words.ts'

interface Item {
  article?: { id: DocId } | DocId | null
  pinnedUntil?: null | string
}

interface Props {
  /** The collection of the articles. */
  collection: string
}

interface Story {
  headline?: null | string
  number?: null | number
}

const idOf = (article: Item['article']): DocId | null =>
  typeof article === 'object' && article !== null ? article.id : (article ?? null)

/** Names a row of a list by the headline of its story, so that editors see what they drag. */
export const ListItemLabel = ({ collection }: Props) => {
  const { data, rowNumber = 0 } = useRowLabel<Item>()
  const { config } = useConfig()
  const time = useDeskTime()
  const words = useWords(listWords)
  const [story, setStory] = useState<null | Story>(null)
  const id = idOf(data?.article)
  const address = `${config.serverURL}${config.routes.api}/${collection}/${String(id)}?depth=0&draft=true&select[headline]=true&select[number]=true`

  useEffect(() => {
    const control = new AbortController()
    setStory(null)
    if (id !== null) {
      fetch(address, { credentials: 'include', signal: control.signal })
        .then(async (response) => (response.ok ? ((await response.json()) as Story) : null))
        // Without an answer the row is known by its number in the list.
        .then(setStory, () => undefined)
    }
    return () => control.abort()
  }, [address, id])

  const until = data?.pinnedUntil ? new Date(data.pinnedUntil) : null
  const isEnded = until !== null && until <= new Date()
  const name = story?.headline ? `${rowNumber + 1}. ${story.headline}` : `${rowNumber + 1}.`
  return (
    <span>
      {id === null ? words.empty(rowNumber + 1) : name}
      {story?.number ? ` (${story.number})` : ''}
      {until === null ? '' : ` · ${isEnded ? words.ended : words.until(time.stamp(until))}`}
    </span>
  )
}
