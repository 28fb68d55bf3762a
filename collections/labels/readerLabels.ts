import type { Label } from '../labels.ts'

const label = (en: string, az: string, ru: string, tr: string): Label => ({ az, en, ru, tr })

/** Labels of what readers are told about a story beside its words. */
export const readerLabels = {
  updateOf: label('Update of', 'Yeniləyir', 'Обновляет статью', 'Güncellediği haber'),
}

export const readerHints = {
  updateOf: label(
    'The older story that this one brings up to date. Each of the two pages leads to the other.',
    'Bu xəbərin yenilədiyi əvvəlki xəbər. Hər iki səhifədə o birinə keçid olur.',
    'Прежняя статья, которую эта обновляет. На странице каждой из них стоит ссылка на другую.',
    'Bu haberin güncellediği önceki haber. İki sayfanın her biri diğerine bağlanır.',
  ),
}
