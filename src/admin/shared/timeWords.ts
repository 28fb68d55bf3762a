import type { PanelWords } from './wordsFor.ts'

export interface TimeWords {
  /** Says once for a page which clocks its times are on. */
  timesIn: (zone: string) => string
}

export const timeWords: PanelWords<TimeWords> = {
  az: { timesIn: (zone) => `Vaxt qurşağı: ${zone}` },
  en: { timesIn: (zone) => `Times: ${zone}` },
  ru: { timesIn: (zone) => `Часовой пояс: ${zone}` },
  tr: { timesIn: (zone) => `Saat dilimi: ${zone}` },
}
