import { createDeskTime } from '../shared/deskTime.ts'

/** Names that browsers lack: Chromium has dates and numbers of Azerbaijani, and no names of languages. */
const OWN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  az: { az: 'azərbaycan', en: 'ingilis', ru: 'rus', tr: 'türk' },
}

const own = (language: string, tag: string): string | undefined =>
  OWN[language.toLowerCase().split('-')[0] ?? '']?.[tag]

/** Names languages and instants in the language of the panel; instants on the desk's clocks. */
export const createNaming = (language: string, timeZone?: string) => {
  const names = [language, 'en'].map(
    (locale) => new Intl.DisplayNames([locale], { fallback: 'none', type: 'language' }),
  )
  const time = createDeskTime({ language, timeZone })
  return {
    languageName: (tag: string): string =>
      own(language, tag) ?? names[0]?.of(tag) ?? names[1]?.of(tag) ?? tag,
    timeText: time.stamp,
  }
}
