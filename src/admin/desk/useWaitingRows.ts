import type { FormState } from 'payload'

import { useAllFormFields } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

/** The panel asks a quarter of a second after a change; what it has asked for is given time to come. */
const ASK_AGAIN_AFTER_MS = 1500

const waitingIn = (fields: FormState): string[] =>
  Object.entries(fields).flatMap(([path, { rows }]) =>
    rows?.some(({ isLoading }) => isLoading === true) === true ? [path] : [],
  )

/**
 * Has the panel ask for the fields of rows that it has forgotten. A new row stands empty until the server has answered; but
 * where the answer to an earlier change comes in the quarter of a second before the panel asks for the row, the panel takes the
 * row for known, and asks only when something else has changed.
 */
export const useWaitingRows = (): void => {
  const [fields, dispatchFields] = useAllFormFields()
  const asked = useRef(0)
  useEffect(() => {
    const waiting = waitingIn(fields)
    if (waiting.length === 0) {
      return
    }
    const timer = setTimeout(() => {
      asked.current += 1
      for (const path of waiting) {
        // A row that differs in anything is asked for.
        const rows = fields[path]?.rows?.map((row) => ({ ...row, asked: asked.current }))
        dispatchFields({ type: 'UPDATE', path, rows })
      }
    }, ASK_AGAIN_AFTER_MS)
    return () => clearTimeout(timer)
  }, [dispatchFields, fields])
}
