import type { StateFilter } from '../../../domain/desk/stateFilters.ts'
import type { PanelWords } from '../../shared/wordsFor.ts'

export const stateFilterWords: PanelWords<Record<'any' | keyof StateFilter, string>> = {
  az: { any: 'İstənilən', desk: 'Redaksiyadakı vəziyyət', public: 'Oxucular üçün vəziyyət' },
  en: { any: 'Any', desk: 'Desk state', public: 'Public state' },
  ru: { any: 'Любое', desk: 'Состояние в редакции', public: 'Состояние для читателей' },
  tr: { any: 'Herhangi biri', desk: 'Masadaki durum', public: 'Okur için durum' },
}
