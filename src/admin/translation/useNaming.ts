import { useTranslation } from '@payloadcms/ui'
import { use } from 'react'

import { DeskZoneContext } from '../shared/useDeskTime.ts'
import { createNaming } from './naming.ts'

/** Names languages and instants in the language of the panel. */
export const useNaming = () => createNaming(useTranslation().i18n.language, use(DeskZoneContext))
