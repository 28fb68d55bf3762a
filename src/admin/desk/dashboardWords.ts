import type { PanelWords } from '../shared/wordsFor.ts'

export interface DashboardWords {
  allArticles: string
  assigned: string
  createSection: string
  desk: string
  due: string
  more: string
  newArticle: string
  newest: string
  newestEmpty: string
  noSections: string
  overdue: string
  scheduled: string
  scheduledEmpty: string
  untitled: string
  work: string
  workEmpty: string
}

export const dashboardWords: PanelWords<DashboardWords> = {
  az: {
    allArticles: 'Bütün məqalələr',
    assigned: 'Mənə tapşırılıb',
    due: 'son vaxt',
    overdue: 'vaxtı keçib',
    createSection: 'Bölmə yarat',
    desk: 'Redaksiya masası',
    more: 'Hamısına bax',
    newArticle: 'Yeni məqalə',
    newest: 'Ən yeni dərc olunanlar',
    newestEmpty: 'Hələ heç nə dərc olunmayıb.',
    noSections: 'Hələ bölmə yoxdur, hər məqalə isə bir bölmədə dayanır.',
    scheduled: 'Planlaşdırılıb',
    scheduledEmpty: 'Gələcək vaxt üçün heç nə planlaşdırılmayıb.',
    untitled: 'Başlıqsız',
    work: 'İşim',
    workEmpty: 'Bitməmiş işiniz yoxdur. Başladığınız və ya dəyişdiyiniz qaralamalar burada görünəcək.',
  },
  en: {
    allArticles: 'All articles',
    assigned: 'Assigned to me',
    due: 'due',
    overdue: 'overdue',
    createSection: 'Create a section',
    desk: 'The desk',
    more: 'See all',
    newArticle: 'New article',
    newest: 'Newest published',
    newestEmpty: 'Nothing is published yet.',
    noSections: 'There are no sections yet, and every article stands in one.',
    scheduled: 'Scheduled',
    scheduledEmpty: 'Nothing is scheduled for later.',
    untitled: 'Untitled',
    work: 'My work',
    workEmpty: 'You have nothing unfinished. Drafts that you begin or change appear here.',
  },
  ru: {
    allArticles: 'Все материалы',
    assigned: 'Поручено мне',
    due: 'срок',
    overdue: 'просрочено',
    createSection: 'Создать раздел',
    desk: 'Рабочий стол',
    more: 'Показать все',
    newArticle: 'Новый материал',
    newest: 'Последние публикации',
    newestEmpty: 'Пока ничего не опубликовано.',
    noSections: 'Разделов пока нет, а каждый материал стоит в разделе.',
    scheduled: 'Запланировано',
    scheduledEmpty: 'На будущее ничего не запланировано.',
    untitled: 'Без заголовка',
    work: 'Моя работа',
    workEmpty: 'Незаконченного нет. Здесь появятся черновики, которые вы начнёте или измените.',
  },
  tr: {
    allArticles: 'Tüm haberler',
    assigned: 'Bana atananlar',
    due: 'teslim',
    overdue: 'gecikti',
    createSection: 'Bölüm oluştur',
    desk: 'Haber masası',
    more: 'Tümünü gör',
    newArticle: 'Yeni haber',
    newest: 'En yeni yayımlananlar',
    newestEmpty: 'Henüz hiçbir şey yayımlanmadı.',
    noSections: 'Henüz bölüm yok; her haber bir bölümde yer alır.',
    scheduled: 'Zamanlanmış',
    scheduledEmpty: 'İleri bir zaman için planlanan yok.',
    untitled: 'Başlıksız',
    work: 'İşlerim',
    workEmpty: 'Bitmemiş işiniz yok. Başladığınız ya da değiştirdiğiniz taslaklar burada görünür.',
  },
}
