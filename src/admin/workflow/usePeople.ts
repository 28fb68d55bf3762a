import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

export interface PersonJSON {
  id: number | string
  name: string
}

const ASK_AFTER_MS = 200
const MENTION = /@([\p{L}\p{M}'’-]+)$/u

/** What is being written of a name, at the end of a text: "Le" of "ask @Le"; null where none is. */
export const mentionAtEnd = (text: string): null | string => MENTION.exec(text)?.[1] ?? null

/** Finds colleagues whose name begins as what is being written behind an "@". */
export const usePeople = (text: string): PersonJSON[] => {
  const { config } = useConfig()
  const { admin, routes } = config
  const [people, setPeople] = useState<PersonJSON[]>([])
  const asked = mentionAtEnd(text)
  useEffect(() => {
    if (asked === null) {
      setPeople([])
      return
    }
    let isLeft = false
    const find = async (): Promise<void> => {
      const query = new URLSearchParams({ depth: '0', limit: '5', 'where[name][like]': asked })
      const response = await fetch(`${routes.api}/${admin.user}?${query}`, { credentials: 'include' }).catch(
        () => null,
      )
      const body = response?.ok ? ((await response.json()) as { docs: PersonJSON[] }) : { docs: [] }
      if (!isLeft) {
        setPeople(body.docs.filter(({ name }) => Boolean(name)))
      }
    }
    const timer = setTimeout(() => void find(), ASK_AFTER_MS)
    return () => {
      isLeft = true
      clearTimeout(timer)
    }
  }, [admin.user, asked, routes.api])
  return people
}
