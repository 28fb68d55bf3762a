import { useTranslation } from '@payloadcms/ui'

import type { PanelWords } from './wordsFor.ts'

import { wordsFor } from './wordsFor.ts'

/** Gives a client component its words in the language that the panel is shown in. */
export const useWords = <Words>(words: PanelWords<Words>): Words => {
  const { i18n } = useTranslation()
  return wordsFor(words, i18n.language)
}
