import { useTranslation } from '@payloadcms/ui'
import { createContext, use, useMemo } from 'react'

import { createDeskTime, type DeskTime } from './deskTime.ts'

/** The outlet's zone, from the provider of the desk. */
export const DeskZoneContext = createContext<string | undefined>(undefined)

/** Gives the clock of the desk in the language of the panel. */
export const useDeskTime = (): DeskTime => {
  const timeZone = use(DeskZoneContext)
  const { language } = useTranslation().i18n
  return useMemo(() => createDeskTime({ language, timeZone }), [language, timeZone])
}
