import type { FlaggedKind } from '../../domain/translation/flags.ts'
import type { SiblingState } from '../../domain/translation/translations.ts'
import type { PanelWords } from '../shared/wordsFor.ts'

export interface TranslationWords {
  checked: string
  compare: string
  flag: (kind: FlaggedKind, facts: { language: string; time: string; who: null | string }) => string
  none: string
  states: Record<SiblingState, string>
  title: string
  toCheck: string
  translateInto: (language: string) => string
  untitled: string
}

/** The words of the list of translations and of what waits for a check. */
export const translationWords: PanelWords<TranslationWords> = {
  az: {
    checked: 'Yoxlanıldı',
    compare: 'Dəyişikliklərə bax',
    flag: (kind, { language, time, who }) => {
      const acts = {
        corrected: 'düzəldilib',
        killed: 'ləğv edilib',
        unpublished: 'dərcdən çıxarılıb',
        updated: 'yeni faktlarla yenilənib',
        withheld: 'dayandırılıb',
      }
      return `${language} dilindəki məqalə ${time} ${acts[kind]}${who === null ? '' : ` (${who})`}. Bu mətni yoxlayın.`
    },
    none: 'Hələ tərcümə yoxdur.',
    states: {
      changed: 'Dərc olunub, qaralaması var',
      draft: 'Qaralama',
      killed: 'Ləğv edilib',
      published: 'Dərc olunub',
      unpublished: 'Dərcdən çıxarılıb',
    },
    title: 'Tərcümələr',
    toCheck: 'Yoxlanılası tərcümələr',
    translateInto: (language) => `Tərcümə et: ${language}`,
    untitled: 'Başlıqsız',
  },
  en: {
    checked: 'Checked',
    compare: 'See what changed',
    flag: (kind, { language, time, who }) => {
      const acts = {
        corrected: 'was corrected',
        killed: 'was killed',
        unpublished: 'was unpublished',
        updated: 'has new facts, released',
        withheld: 'was withheld',
      }
      return `The article in ${language} ${acts[kind]} on ${time}${who === null ? '' : ` by ${who}`}. Check this one.`
    },
    none: 'There is no translation yet.',
    states: {
      changed: 'Published, with a draft',
      draft: 'Draft',
      killed: 'Killed',
      published: 'Published',
      unpublished: 'Unpublished',
    },
    title: 'Translations',
    toCheck: 'Translations to check',
    translateInto: (language) => `Translate into ${language}`,
    untitled: 'Untitled',
  },
  ru: {
    checked: 'Проверено',
    compare: 'Что изменилось',
    flag: (kind, { language, time, who }) => {
      const acts = {
        corrected: 'исправлена',
        killed: 'отозвана',
        unpublished: 'снята с публикации',
        updated: 'дополнена новыми фактами',
        withheld: 'придержана',
      }
      return `Статья на языке «${language}» ${acts[kind]} ${time}${who === null ? '' : `, ${who}`}. Проверьте этот текст.`
    },
    none: 'Переводов пока нет.',
    states: {
      changed: 'Опубликована, есть черновик',
      draft: 'Черновик',
      killed: 'Отозвана',
      published: 'Опубликована',
      unpublished: 'Снята с публикации',
    },
    title: 'Переводы',
    toCheck: 'Переводы на проверку',
    translateInto: (language) => `Перевести: ${language}`,
    untitled: 'Без заголовка',
  },
  tr: {
    checked: 'Kontrol edildi',
    compare: 'Neyin değiştiğine bak',
    flag: (kind, { language, time, who }) => {
      const acts = {
        corrected: 'düzeltildi',
        killed: 'iptal edildi',
        unpublished: 'yayından kaldırıldı',
        updated: 'yeni bilgilerle güncellendi',
        withheld: 'bekletildi',
      }
      return `${language} dilindeki haber ${time} tarihinde ${acts[kind]}${who === null ? '' : ` (${who})`}. Bu metni kontrol edin.`
    },
    none: 'Henüz çeviri yok.',
    states: {
      changed: 'Yayında, taslağı var',
      draft: 'Taslak',
      killed: 'İptal edildi',
      published: 'Yayında',
      unpublished: 'Yayından kaldırıldı',
    },
    title: 'Çeviriler',
    toCheck: 'Kontrol bekleyen çeviriler',
    translateInto: (language) => `Çevir: ${language}`,
    untitled: 'Başlıksız',
  },
}
