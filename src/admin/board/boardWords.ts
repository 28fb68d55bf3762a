import type { PanelWords } from '../shared/wordsFor.ts'

export interface BoardWords {
  all: Record<'assignee' | 'language' | 'section' | 'source', string>
  assigned: (name: string) => string
  board: string
  cards: (count: number) => string
  due: (when: string) => string
  empty: string
  filters: string
  labels: Record<'assignee' | 'language' | 'section' | 'source', string>
  me: string
  more: (count: number) => string
  moveTo: string
  moved: (headline: string, state: string) => string
  noMove: string
  refused: (headline: string, state: string) => string
  untitled: string
}

export const boardWords: PanelWords<BoardWords> = {
  az: {
    all: { assignee: 'Hamı', language: 'Bütün dillər', section: 'Bütün bölmələr', source: 'Bütün mənbələr' },
    assigned: (name) => `Tapşırılıb: ${name}`,
    board: 'Lövhə',
    cards: (count) => `${count} məqalə`,
    due: (when) => `Son vaxt: ${when}`,
    empty: 'Boşdur',
    filters: 'Lövhəni daralt',
    labels: { assignee: 'Kimə tapşırılıb', language: 'Dil', section: 'Bölmə', source: 'Mənbə' },
    me: 'Mənə',
    more: (count) => `Daha ${count} məqalə siyahıda`,
    moveTo: 'Köçür…',
    moved: (headline, state) => `“${headline}” indi buradadır: ${state}.`,
    noMove: 'Sizə açıq addım yoxdur',
    refused: (headline, state) => `“${headline}” bura keçə bilməz: ${state}.`,
    untitled: 'Başlıqsız',
  },
  en: {
    all: { assignee: 'Everybody', language: 'All languages', section: 'All sections', source: 'All sources' },
    assigned: (name) => `Assigned to ${name}`,
    board: 'Board',
    cards: (count) => `${count} ${count === 1 ? 'article' : 'articles'}`,
    due: (when) => `Due ${when}`,
    empty: 'Nothing here',
    filters: 'Narrow the board',
    labels: { assignee: 'Assigned to', language: 'Language', section: 'Section', source: 'Source' },
    me: 'Me',
    more: (count) => `${count} more in the list`,
    moveTo: 'Move to…',
    moved: (headline, state) => `“${headline}” is now in: ${state}.`,
    noMove: 'Nothing is open to you here',
    refused: (headline, state) => `You can’t move “${headline}” to: ${state}.`,
    untitled: 'Untitled',
  },
  ru: {
    all: { assignee: 'Все', language: 'Все языки', section: 'Все разделы', source: 'Все источники' },
    assigned: (name) => `Поручено: ${name}`,
    board: 'Доска',
    cards: (count) => `Материалов: ${count}`,
    due: (when) => `Срок: ${when}`,
    empty: 'Пусто',
    filters: 'Сузить доску',
    labels: { assignee: 'Кому поручено', language: 'Язык', section: 'Раздел', source: 'Источник' },
    me: 'Мне',
    more: (count) => `Ещё в списке: ${count}`,
    moveTo: 'Переместить…',
    moved: (headline, state) => `«${headline}» теперь здесь: ${state}.`,
    noMove: 'Для вас шагов нет',
    refused: (headline, state) => `«${headline}» нельзя переместить сюда: ${state}.`,
    untitled: 'Без заголовка',
  },
  tr: {
    all: { assignee: 'Herkes', language: 'Tüm diller', section: 'Tüm bölümler', source: 'Tüm kaynaklar' },
    assigned: (name) => `Atanan: ${name}`,
    board: 'Pano',
    cards: (count) => `${count} haber`,
    due: (when) => `Teslim: ${when}`,
    empty: 'Boş',
    filters: 'Panoyu daralt',
    labels: { assignee: 'Atanan kişi', language: 'Dil', section: 'Bölüm', source: 'Kaynak' },
    me: 'Bana',
    more: (count) => `Listede ${count} haber daha`,
    moveTo: 'Taşı…',
    moved: (headline, state) => `“${headline}” artık burada: ${state}.`,
    noMove: 'Size açık adım yok',
    refused: (headline, state) => `“${headline}” buraya taşınamaz: ${state}.`,
    untitled: 'Başlıksız',
  },
}
