import type { CorrectionSeverity } from '../article/bodyBlocks.ts'

/** What one language says around the blocks of a body. "{name}" stands for the name of a provider. */
export interface BlockWords extends Record<CorrectionSeverity, string> {
  /** Says before the click what it does. */
  embedNotice: string
  /** The button that loads it in place. */
  embedShow: string
  /** The link that leads to it. */
  embedOpen: string
  photo: string
  related: string
  table: string
}

const words: Record<'az' | 'en' | 'ru' | 'tr', BlockWords> = {
  az: {
    clarification: 'Dəqiqləşdirmə',
    correction: 'Düzəliş',
    embedNotice: 'Açıldıqda {name} haqqınızda məlumat toplaya bilər.',
    embedOpen: '{name} saytında bax',
    embedShow: 'Burada göstər',
    photo: 'Foto',
    related: 'Mövzu ilə bağlı',
    retraction: 'Geri götürmə',
    table: 'Cədvəl',
  },
  en: {
    clarification: 'Clarification',
    correction: 'Correction',
    embedNotice: 'Once shown, {name} can collect data about you.',
    embedOpen: 'See on {name}',
    embedShow: 'Show here',
    photo: 'Photo',
    related: 'Related',
    retraction: 'Retraction',
    table: 'Table',
  },
  ru: {
    clarification: 'Уточнение',
    correction: 'Исправление',
    embedNotice: 'После показа {name} сможет собирать данные о вас.',
    embedOpen: 'Смотреть на {name}',
    embedShow: 'Показать здесь',
    photo: 'Фото',
    related: 'По теме',
    retraction: 'Опровержение',
    table: 'Таблица',
  },
  tr: {
    clarification: 'Açıklama',
    correction: 'Düzeltme',
    embedNotice: 'Gösterildiğinde {name} hakkınızda veri toplayabilir.',
    embedOpen: '{name} üzerinde gör',
    embedShow: 'Burada göster',
    photo: 'Fotoğraf',
    related: 'İlgili haber',
    retraction: 'Geri çekme',
    table: 'Tablo',
  },
}

/**
 * Gives the words of a language; those of English for any other.
 *
 * @param language BCP 47: "az", "az-Latn", "ru-RU"
 */
export const blockWords = (language: string): BlockWords => {
  const primary = language.toLowerCase().split('-')[0]
  return primary === 'az' || primary === 'ru' || primary === 'tr' ? words[primary] : words.en
}
