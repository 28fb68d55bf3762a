import type { PanelWords } from '../shared/wordsFor.ts'

export interface ListWords {
  /** Of a row in which nothing is chosen yet. */
  empty: (row: number) => string
  /** Of a row whose pin has ended. */
  ended: string
  /** Before the instant at which a pin ends, as the panel writes instants. */
  until: (instant: string) => string
}

export const listWords: PanelWords<ListWords> = {
  az: {
    empty: (row) => `${row}. Xəbər seçilməyib`,
    ended: 'vaxtı bitib',
    until: (instant) => `${instant} tarixinədək`,
  },
  en: {
    empty: (row) => `${row}. No story chosen`,
    ended: 'pin has ended',
    until: (instant) => `until ${instant}`,
  },
  ru: {
    empty: (row) => `${row}. Материал не выбран`,
    ended: 'срок истёк',
    until: (instant) => `до ${instant}`,
  },
  tr: {
    empty: (row) => `${row}. Haber seçilmedi`,
    ended: 'süresi doldu',
    until: (instant) => `${instant} tarihine kadar`,
  },
}
