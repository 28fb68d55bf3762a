import type { QuickFilterName } from '../../domain/desk/quickFilters.ts'
import type { PanelWords } from '../shared/wordsFor.ts'

export interface ListWords {
  /** Leads to the board of the desk. */
  board: string
  clearFilters: string
  filters: Record<QuickFilterName, string>
  firstArticle: string
  firstSection: string
  found: (number: null | number) => string
  noArticles: string
  noArticlesHint: string
  noMatch: string
  noMatchHint: string
  noSections: string
  noSectionsHint: string
  notFound: (asked: string) => string
  pressEnter: string
  quickFilters: string
}

export const listWords: PanelWords<ListWords> = {
  az: {
    board: 'Lövhə',
    clearFilters: 'Filtrləri təmizlə',
    filters: {
      approved: 'Təsdiqlənib',
      inReview: 'Yoxlamada',
      toReview: 'Yoxlanmalıdır',
      all: 'Hamısı',
      assigned: 'Mənə tapşırılıb',
      drafts: 'Qaralamalar',
      mine: 'Mənimkilər',
      publishedToday: 'Bu gün dərc olunanlar',
    },
    firstArticle: 'İlk məqaləni yaz',
    firstSection: 'Bölmə yarat',
    found: (number) => (number === null ? 'Məqaləni aç' : `${number} nömrəli məqaləni aç`),
    noArticles: 'Hələ məqalə yoxdur',
    noArticlesHint: 'İlk məqaləni yazın: saxlanan kimi burada görünəcək.',
    noMatch: 'Heç bir məqalə uyğun gəlmir',
    noMatchHint: 'Başqa söz axtarın və ya filtrləri təmizləyin.',
    noSections: 'Hələ bölmə yoxdur',
    noSectionsHint: 'Hər məqalə bir bölmədə dayanır. Əvvəlcə bölmə yaradın.',
    notFound: (asked) => `“${asked}” ünvanında və ya nömrəsində məqalə yoxdur.`,
    pressEnter: 'Enter düyməsi də açır',
    quickFilters: 'Sürətli filtrlər',
  },
  en: {
    board: 'Board',
    clearFilters: 'Clear search and filters',
    filters: {
      approved: 'Approved',
      inReview: 'In review',
      toReview: 'To be reviewed',
      all: 'All',
      assigned: 'Assigned to me',
      drafts: 'Drafts',
      mine: 'Mine',
      publishedToday: 'Published today',
    },
    firstArticle: 'Write the first article',
    firstSection: 'Create a section',
    found: (number) => (number === null ? 'Open the article' : `Open article ${number}`),
    noArticles: 'There are no articles yet',
    noArticlesHint: 'Write the first one: it appears here as soon as it is saved.',
    noMatch: 'No article matches',
    noMatchHint: 'Search for another word, or clear search and filters.',
    noSections: 'There are no sections yet',
    noSectionsHint: 'Every article stands in a section. Create one first.',
    notFound: (asked) => `No article stands at “${asked}”.`,
    pressEnter: 'Enter opens it too',
    quickFilters: 'Quick filters',
  },
  ru: {
    board: 'Доска',
    clearFilters: 'Сбросить поиск и фильтры',
    filters: {
      approved: 'Одобрено',
      inReview: 'На проверке',
      toReview: 'Нужна проверка',
      all: 'Все',
      assigned: 'Поручено мне',
      drafts: 'Черновики',
      mine: 'Мои',
      publishedToday: 'Вышли сегодня',
    },
    firstArticle: 'Написать первый материал',
    firstSection: 'Создать раздел',
    found: (number) => (number === null ? 'Открыть материал' : `Открыть материал ${number}`),
    noArticles: 'Материалов пока нет',
    noArticlesHint: 'Напишите первый: он появится здесь сразу после сохранения.',
    noMatch: 'Ничего не подходит',
    noMatchHint: 'Поищите другое слово или сбросьте поиск и фильтры.',
    noSections: 'Разделов пока нет',
    noSectionsHint: 'Каждый материал стоит в разделе. Сначала создайте раздел.',
    notFound: (asked) => `По адресу или номеру «${asked}» материала нет.`,
    pressEnter: 'Открывает и клавиша Enter',
    quickFilters: 'Быстрые фильтры',
  },
  tr: {
    board: 'Pano',
    clearFilters: 'Arama ve filtreleri temizle',
    filters: {
      approved: 'Onaylandı',
      inReview: 'İncelemede',
      toReview: 'İncelenecek',
      all: 'Tümü',
      assigned: 'Bana atananlar',
      drafts: 'Taslaklar',
      mine: 'Benimkiler',
      publishedToday: 'Bugün yayımlananlar',
    },
    firstArticle: 'İlk haberi yaz',
    firstSection: 'Bölüm oluştur',
    found: (number) => (number === null ? 'Haberi aç' : `${number} numaralı haberi aç`),
    noArticles: 'Henüz haber yok',
    noArticlesHint: 'İlk haberi yazın: kaydedilince burada görünür.',
    noMatch: 'Eşleşen haber yok',
    noMatchHint: 'Başka bir söz arayın ya da arama ve filtreleri temizleyin.',
    noSections: 'Henüz bölüm yok',
    noSectionsHint: 'Her haber bir bölümde yer alır. Önce bir bölüm oluşturun.',
    notFound: (asked) => `“${asked}” adresinde ya da numarasında haber yok.`,
    pressEnter: 'Enter tuşu da açar',
    quickFilters: 'Hızlı filtreler',
  },
}
