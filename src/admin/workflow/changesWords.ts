import type { ComparedWith } from '../../domain/changes/changes.ts'
import type { PanelWords } from '../shared/wordsFor.ts'

export interface ChangesWords {
  added: string
  against: Record<ComparedWith, string>
  by: (who: string, when: string) => string
  choose: string
  empty: string
  missing: Record<ComparedWith, string>
  nothing: string
  removed: string
  title: string
  untouched: (paragraphs: number) => string
}

export const changesWords: PanelWords<ChangesWords> = {
  az: {
    added: 'əlavə olunub',
    against: { approved: 'Təsdiqlənmiş mətn', live: 'Oxucuların gördüyü' },
    by: (who, when) => `${who}, ${when}`,
    choose: 'Nə ilə müqayisə edilsin',
    empty: 'boş',
    missing: { approved: 'Hələ heç nə təsdiqlənməyib.', live: 'Oxucular hələ heç nə görmür.' },
    nothing: 'Sözlər eynidir.',
    removed: 'çıxarılıb',
    title: 'Dəyişikliklər',
    untouched: (paragraphs) => `${paragraphs} abzas dəyişməyib`,
  },
  en: {
    added: 'added',
    against: { approved: 'The approved words', live: 'What readers see' },
    by: (who, when) => `${who}, ${when}`,
    choose: 'Compare with',
    empty: 'empty',
    missing: { approved: 'Nothing has been approved yet.', live: 'Readers see nothing yet.' },
    nothing: 'The words are the same.',
    removed: 'removed',
    title: 'Changes',
    untouched: (paragraphs) =>
      paragraphs === 1 ? '1 paragraph is the same' : `${paragraphs} paragraphs are the same`,
  },
  ru: {
    added: 'добавлено',
    against: { approved: 'Одобренный текст', live: 'Что видят читатели' },
    by: (who, when) => `${who}, ${when}`,
    choose: 'Сравнить с',
    empty: 'пусто',
    missing: { approved: 'Пока ничего не одобрено.', live: 'Читатели пока ничего не видят.' },
    nothing: 'Слова те же.',
    removed: 'убрано',
    title: 'Изменения',
    untouched: (paragraphs) => `Абзацев без изменений: ${paragraphs}`,
  },
  tr: {
    added: 'eklendi',
    against: { approved: 'Onaylanan metin', live: 'Okurların gördüğü' },
    by: (who, when) => `${who}, ${when}`,
    choose: 'Şununla karşılaştır',
    empty: 'boş',
    missing: { approved: 'Henüz bir şey onaylanmadı.', live: 'Okurlar henüz bir şey görmüyor.' },
    nothing: 'Sözler aynı.',
    removed: 'çıkarıldı',
    title: 'Değişiklikler',
    untouched: (paragraphs) => `${paragraphs} paragraf aynı`,
  },
}
