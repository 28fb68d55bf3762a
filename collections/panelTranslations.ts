import type { Config } from 'payload'

import { redirectFieldLabels } from './labels/redirectLabels.ts'
import { workflowLabels } from './labels/workflowLabels.ts'

const LANGUAGES = ['az', 'en', 'ru', 'tr'] as const

/** Words that the panel itself asks for by key: labels of tabs, which know no language but through its translations. */
const TABS = ['changes', 'history'] as const

type TabName = (typeof TABS)[number]

/** The label of a tab of the form, in the language of the panel. */
export const tabLabel =
  (name: TabName) =>
  ({ t }: { t: unknown }): string =>
    (t as (key: string) => string)(`newsroom:${name}`)

/** Adds the words that `tabLabel` and the fields of redirects ask for; those of the host stay. */
export const withPanelTranslations = (config: Config): Config => ({
  ...config,
  i18n: {
    ...config.i18n,
    translations: {
      ...config.i18n?.translations,
      ...Object.fromEntries(
        LANGUAGES.map((language) => {
          const given = (config.i18n?.translations as Record<string, Record<string, object>> | undefined)?.[
            language
          ]
          const words = Object.fromEntries(TABS.map((name) => [name, workflowLabels[name][language]]))
          const redirects = Object.fromEntries(
            Object.entries(redirectFieldLabels).map(([key, label]) => [key, label[language]]),
          )
          return [
            language,
            {
              ...given,
              newsroom: { ...words, ...given?.newsroom },
              'plugin-redirects': { ...redirects, ...given?.['plugin-redirects'] },
            },
          ]
        }),
      ),
    },
  },
})
