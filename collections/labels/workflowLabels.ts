import type { Label } from '../labels.ts'

/** The labels of the workflow's own fields. */
export const workflowLabels = {
  deskState: { az: 'Redaksiyada', en: 'Desk state', ru: 'В редакции', tr: 'Masadaki durum' },
  publicState: { az: 'Oxucular üçün', en: 'Public state', ru: 'Для читателей', tr: 'Okur için durum' },
  board: { az: 'Lövhə', en: 'Board', ru: 'Доска', tr: 'Pano' },
  changes: { az: 'Dəyişikliklər', en: 'Changes', ru: 'Изменения', tr: 'Değişiklikler' },
  history: { az: 'Tarixçə', en: 'History', ru: 'История', tr: 'Geçmiş' },
} as const satisfies Record<string, Label>
