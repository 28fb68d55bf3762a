import type { PanelWords } from '../shared/wordsFor.ts'

export interface NotesWords {
  add: string
  answer: string
  cancel: string
  empty: string
  hint: string
  label: string
  people: string
  title: string
  to: (names: string) => string
}

export const notesWords: PanelWords<NotesWords> = {
  az: {
    add: 'Qeyd yaz',
    answer: 'Cavab ver',
    cancel: 'İmtina',
    empty: 'Hələ qeyd yoxdur.',
    hint: '@ ilə ad yazdığınız həmkar e-məktub alır. Oxucular görmür.',
    label: 'Yeni qeyd',
    people: 'Kimə müraciət edirsiniz',
    title: 'Qeydlər',
    to: (names) => `kimə: ${names}`,
  },
  en: {
    add: 'Add the note',
    answer: 'Answer',
    cancel: 'Cancel',
    empty: 'There are no notes yet.',
    hint: 'Whom you name with @ gets an e-mail. Readers never see notes.',
    label: 'New note',
    people: 'Whom do you mean',
    title: 'Notes',
    to: (names) => `to ${names}`,
  },
  ru: {
    add: 'Добавить заметку',
    answer: 'Ответить',
    cancel: 'Отмена',
    empty: 'Заметок пока нет.',
    hint: 'Кого вы назовёте через @, тот получит письмо. Читатели заметок не видят.',
    label: 'Новая заметка',
    people: 'Кого вы имеете в виду',
    title: 'Заметки',
    to: (names) => `кому: ${names}`,
  },
  tr: {
    add: 'Notu ekle',
    answer: 'Yanıtla',
    cancel: 'Vazgeç',
    empty: 'Henüz not yok.',
    hint: '@ ile andığınız kişi e-posta alır. Okurlar notları görmez.',
    label: 'Yeni not',
    people: 'Kimi kastediyorsunuz',
    title: 'Notlar',
    to: (names) => `kime: ${names}`,
  },
}
