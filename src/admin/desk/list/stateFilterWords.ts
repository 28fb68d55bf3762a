import type { StateFilter } from '../../../domain/desk/stateFilters.ts'
import type { PanelWords } from '../../shared/wordsFor.ts'

export const stateFilterWords: PanelWords<Record<'any' | 'filters' | keyof StateFilter, string>> = {
  az: {
    any: 'İstənilən',
    desk: 'Redaksiyadakı vəziyyət',
    filters: 'Vəziyyətə görə',
    public: 'Oxucular üçün vəziyyət',
  },
  en: { any: 'Any', desk: 'Desk state', filters: 'By state', public: 'Public state' },
  ru: {
    any: 'Любое',
    desk: 'Состояние в редакции',
    filters: 'По состоянию',
    public: 'Состояние для читателей',
  },
  tr: { any: 'Herhangi biri', desk: 'Masadaki durum', filters: 'Duruma göre', public: 'Okur için durum' },
}
