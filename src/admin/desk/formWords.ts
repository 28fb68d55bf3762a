import type { PanelWords } from '../shared/wordsFor.ts'

export interface CountWords {
  /** Of a text, with the most that is recommended. */
  characters: (characters: number, recommended: number) => string
  empty: string
  good: string
  long: (over: number) => string
  short: (under: number) => string
  tooLong: (max: number) => string
}

export const countWords: PanelWords<CountWords> = {
  az: {
    characters: (characters, recommended) => `Tövsiyə olunan ${recommended} simvoldan ${characters}`,
    empty: 'hələ yazılmayıb',
    good: 'uzunluğu yaxşıdır',
    long: (over) => `tövsiyədən ${over} simvol uzundur`,
    short: (under) => `tövsiyədən ${under} simvol qısadır`,
    tooLong: (max) => `dərc etmək üçün həddən uzundur (ən çoxu ${max})`,
  },
  en: {
    characters: (characters, recommended) => `${characters} of ${recommended} recommended characters`,
    empty: 'nothing written yet',
    good: 'a good length',
    long: (over) => `${over} over what is recommended`,
    short: (under) => `${under} under what is recommended`,
    tooLong: (max) => `too long to be released (at most ${max})`,
  },
  ru: {
    characters: (characters, recommended) => `Знаков: ${characters} из рекомендуемых ${recommended}`,
    empty: 'пока не заполнено',
    good: 'хорошая длина',
    long: (over) => `больше рекомендуемого на ${over}`,
    short: (under) => `меньше рекомендуемого на ${under}`,
    tooLong: (max) => `слишком длинно для выпуска (не больше ${max})`,
  },
  tr: {
    characters: (characters, recommended) => `Önerilen ${recommended} karakterden ${characters}`,
    empty: 'henüz yazılmadı',
    good: 'uzunluğu iyi',
    long: (over) => `önerilenden ${over} karakter uzun`,
    short: (under) => `önerilenden ${under} karakter kısa`,
    tooLong: (max) => `yayımlamak için fazla uzun (en çok ${max})`,
  },
}

export interface FormWords {
  bylinePreview: string
  creditEmpty: string
  creditLine: string
  creditTitle: string
  reading: (words: number, minutes: number) => string
  roles: Record<string, string>
  rowWithoutAuthor: (position: number) => string
}

const slavic = (count: number, one: string, few: string, many: string): string => {
  const tens = count % 100
  const units = count % 10
  if (units === 1 && tens !== 11) {
    return one
  }
  return units >= 2 && units <= 4 && (tens < 12 || tens > 14) ? few : many
}

export const formWords: PanelWords<FormWords> = {
  az: {
    bylinePreview: 'İmza',
    creditEmpty: 'Hələ kimsə göstərilməyib: müəllif və ya mənbə seçin.',
    creditLine: 'Mənbə sətri',
    creditTitle: 'Oxucular belə görəcək',
    reading: (words, minutes) =>
      words === 0 ? 'Mətn hələ boşdur' : `${words} söz, oxumaq üçün ${minutes} dəqiqə`,
    roles: { editor: 'redaktor', photographer: 'fotoqraf', reporter: 'müxbir', translator: 'tərcüməçi' },
    rowWithoutAuthor: (position) => `Müəllif ${position}: seçilməyib`,
  },
  en: {
    bylinePreview: 'Byline',
    creditEmpty: 'Nobody is credited yet: choose an author or a source.',
    creditLine: 'Credit line',
    creditTitle: 'As readers will see it',
    reading: (words, minutes) =>
      words === 0
        ? 'Nothing written yet'
        : `${words} ${words === 1 ? 'word' : 'words'}, ${minutes} min to read`,
    roles: { editor: 'editor', photographer: 'photographer', reporter: 'reporter', translator: 'translator' },
    rowWithoutAuthor: (position) => `Author ${position}: not chosen yet`,
  },
  ru: {
    bylinePreview: 'Подпись',
    creditEmpty: 'Пока никто не указан: выберите автора или источник.',
    creditLine: 'Строка источника',
    creditTitle: 'Так увидят читатели',
    reading: (words, minutes) =>
      words === 0
        ? 'Пока ничего не написано'
        : `${words} ${slavic(words, 'слово', 'слова', 'слов')}, читать ${minutes} мин`,
    roles: {
      editor: 'редактор',
      photographer: 'фотограф',
      reporter: 'корреспондент',
      translator: 'переводчик',
    },
    rowWithoutAuthor: (position) => `Автор ${position}: не выбран`,
  },
  tr: {
    bylinePreview: 'İmza',
    creditEmpty: 'Henüz kimse gösterilmiyor: bir yazar ya da kaynak seçin.',
    creditLine: 'Kaynak satırı',
    creditTitle: 'Okurlar böyle görecek',
    reading: (words, minutes) =>
      words === 0 ? 'Henüz metin yok' : `${words} kelime, okuma süresi ${minutes} dk`,
    roles: { editor: 'editör', photographer: 'fotoğrafçı', reporter: 'muhabir', translator: 'çevirmen' },
    rowWithoutAuthor: (position) => `Yazar ${position}: seçilmedi`,
  },
}
