import type { ClosedBy } from '../../domain/workflow/workflowDesk.ts'
import type { PanelWords } from '../shared/wordsFor.ts'

type Place = Extract<ClosedBy, { by: 'scope' }>['field']

export interface ClosedWords {
  killed: string
  scope: (field: Place, name: string) => string
  spiked: string
}

export const closedWords: PanelWords<ClosedWords> = {
  az: {
    killed: 'Məqalə ləğv edilib: yalnız oxumaq olar.',
    scope: (field, name) =>
      field === 'language'
        ? `Yalnız oxumaq olar: siz “${name}” dilində işləmirsiniz. Orada işləyən həmkara və ya administratora müraciət edin.`
        : `Yalnız oxumaq olar: siz “${name}” bölməsində işləmirsiniz. Orada işləyən həmkara və ya administratora müraciət edin.`,
    spiked: 'Məqalə kənara qoyulub: dəyişmək üçün əvvəlcə geri götürülməlidir.',
  },
  en: {
    killed: 'This article was killed: you can only read it.',
    scope: (field, name) =>
      `You can only read this article: it is in the ${field === 'language' ? 'language' : 'section'} “${name}”, where you do not work. Ask a colleague who works there, or an administrator.`,
    spiked: 'This article is on the spike: it must be taken off before it can be changed.',
  },
  ru: {
    killed: 'Материал отозван: его можно только читать.',
    scope: (field, name) =>
      `Только для чтения: ${field === 'language' ? 'язык' : 'раздел'} «${name}» не ваш. Обратитесь к коллеге, который там работает, или к администратору.`,
    spiked: 'Материал отложен: чтобы его менять, его надо сначала вернуть.',
  },
  tr: {
    killed: 'Haber geri çekildi: yalnızca okunabilir.',
    scope: (field, name) =>
      field === 'language'
        ? `Yalnızca okunabilir: “${name}” dilinde çalışmıyorsunuz. Orada çalışan bir meslektaşa ya da yöneticiye başvurun.`
        : `Yalnızca okunabilir: “${name}” bölümünde çalışmıyorsunuz. Orada çalışan bir meslektaşa ya da yöneticiye başvurun.`,
    spiked: 'Haber rafta: değiştirmek için önce raftan indirilmelidir.',
  },
}
