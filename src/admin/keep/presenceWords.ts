import type { PanelWords } from '../shared/wordsFor.ts'

export interface PresenceWords {
  came: (name: string) => string
  /** With the time of day at which they came. */
  here: (name: string, time: string) => string
  left: (name: string) => string
  /** Of the list of persons. */
  title: string
  /** After what `here` says. */
  typing: string
}

export const presenceWords: PanelWords<PresenceWords> = {
  az: {
    came: (name) => `${name} bu məqaləni açdı`,
    here: (name, time) => `${name} buradadır (giriş ${time})`,
    left: (name) => `${name} bu məqalədən çıxdı`,
    title: 'Bu məqalədə olanlar',
    typing: 'yazır',
  },
  en: {
    came: (name) => `${name} has opened this article`,
    here: (name, time) => `${name} is here since ${time}`,
    left: (name) => `${name} has left this article`,
    title: 'Others in this article',
    typing: 'typing',
  },
  ru: {
    came: (name) => `${name}: материал открыт`,
    here: (name, time) => `${name} здесь с ${time}`,
    left: (name) => `${name}: материал закрыт`,
    title: 'Кто ещё в этом материале',
    typing: 'печатает',
  },
  tr: {
    came: (name) => `${name} bu haberi açtı`,
    here: (name, time) => `${name} burada (giriş ${time})`,
    left: (name) => `${name} bu haberden çıktı`,
    title: 'Bu haberdeki diğer kişiler',
    typing: 'yazıyor',
  },
}
