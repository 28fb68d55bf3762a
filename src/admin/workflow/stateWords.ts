import type { DESK_STATES, PublicState } from '../../domain/workflow/states.ts'
import type { PanelWords } from '../shared/wordsFor.ts'

export interface StateWords {
  desk: Record<(typeof DESK_STATES)[number], string>
  deskAxis: string
  public: Record<PublicState, string>
  publicAxis: string
  reviewPending: string
}

export const stateWords: PanelWords<StateWords> = {
  az: {
    desk: {
      approved: 'Təsdiqlənib',
      done: 'Hazırdır',
      draft: 'Qaralama',
      in_review: 'Yoxlamada',
      spiked: 'Kənara qoyulub',
    },
    deskAxis: 'Redaksiyada',
    public: {
      killed: 'Ləğv edilib',
      live: 'Yayımdadır',
      unpublished: 'Dərcdən çıxarılıb',
      unreleased: 'Buraxılmayıb',
      withheld: 'Saxlanılıb',
    },
    publicAxis: 'Oxucular üçün',
    reviewPending: 'Yoxlanmalıdır',
  },
  en: {
    desk: {
      approved: 'Approved',
      done: 'Done',
      draft: 'Draft',
      in_review: 'In review',
      spiked: 'Spiked',
    },
    deskAxis: 'At the desk',
    public: {
      killed: 'Killed',
      live: 'Live',
      unpublished: 'Unpublished',
      unreleased: 'Not released',
      withheld: 'Withheld',
    },
    publicAxis: 'For readers',
    reviewPending: 'To be reviewed',
  },
  ru: {
    desk: {
      approved: 'Одобрено',
      done: 'Готово',
      draft: 'Черновик',
      in_review: 'На проверке',
      spiked: 'Отложено',
    },
    deskAxis: 'В редакции',
    public: {
      killed: 'Отозвано',
      live: 'Опубликовано',
      unpublished: 'Снято',
      unreleased: 'Не выпущено',
      withheld: 'Придержано',
    },
    publicAxis: 'Для читателей',
    reviewPending: 'Нужна проверка',
  },
  tr: {
    desk: {
      approved: 'Onaylandı',
      done: 'Tamam',
      draft: 'Taslak',
      in_review: 'İncelemede',
      spiked: 'Rafa kaldırıldı',
    },
    deskAxis: 'Masada',
    public: {
      killed: 'Geri çekildi',
      live: 'Yayında',
      unpublished: 'Yayından kaldırıldı',
      unreleased: 'Yayımlanmadı',
      withheld: 'Alıkonuldu',
    },
    publicAxis: 'Okur için',
    reviewPending: 'İncelenecek',
  },
}
