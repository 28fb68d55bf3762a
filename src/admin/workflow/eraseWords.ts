import type { PanelWords } from '../shared/wordsFor.ts'

export interface EraseWords {
  /** The choice of everything. */
  all: string
  /** Why everything can't be chosen: readers see some of it. */
  allVisible: string
  /** As the button says it. */
  button: string
  confirm: (number: number) => string
  done: string
  draftErased: string
  draftKept: string
  edition: (headline: string, released: null | string) => string
  erased: string
  explain: string
  menu: string
  remains: string
  title: string
  visible: string
  which: string
}

export const eraseWords: PanelWords<EraseWords> = {
  az: {
    all: 'Hamısı: bütün buraxılışlar və redaksiyadakı mətn',
    allVisible: 'Oxucular bir buraxılışı görür. Əvvəlcə dərcdən çıxarın və ya ləğv edin.',
    button: 'Həmişəlik sil',
    confirm: (number) => `Təsdiq üçün məqalənin nömrəsini yazın: ${number}`,
    done: 'Silindi.',
    draftErased: 'Redaksiyadakı mətn də silindi.',
    draftKept: 'Redaksiyadakı mətn qalır: ona baxın.',
    edition: (headline, released) => `“${headline}”${released === null ? '' : `, ${released}`}`,
    erased: 'Artıq silinib',
    explain:
      'Sözlər məqalədən, versiyalardan, düzəlişlərdən və buraxılışlardan silinir. Geri qaytarmaq mümkün deyil.',
    menu: 'Sil…',
    remains:
      'Qalır: nömrə, buraxılışın hash-i, səbəb, kim və nə vaxt. Ehtiyat nüsxələrə, şəkillərə və qeydlərə toxunulmur.',
    title: 'Sözləri həmişəlik sil',
    visible: 'Oxucular görür və ya görəcək',
    which: 'Nə silinsin?',
  },
  en: {
    all: 'Everything: all editions and the working copy',
    allVisible: 'Readers see one of the editions. Unpublish or kill the article first.',
    button: 'Erase for good',
    confirm: (number) => `To confirm, type the number of the article: ${number}`,
    done: 'Erased.',
    draftErased: 'The working copy is gone too.',
    draftKept: 'The working copy stays: have a look at it.',
    edition: (headline, released) => `“${headline}”${released === null ? '' : `, ${released}`}`,
    erased: 'Erased already',
    explain:
      'The words are destroyed in the article, its versions, its corrections and its editions. This can’t be undone.',
    menu: 'Erase…',
    remains:
      'What remains: the number, the hash of the edition, your reason, who did it and when. Backups, pictures and notes are not touched.',
    title: 'Erase words for good',
    visible: 'Readers see it, or will',
    which: 'What is to be erased?',
  },
  ru: {
    all: 'Всё: все выпуски и рабочий текст',
    allVisible: 'Один из выпусков видят читатели. Сначала снимите материал с публикации или отзовите его.',
    button: 'Стереть навсегда',
    confirm: (number) => `Для подтверждения введите номер материала: ${number}`,
    done: 'Стёрто.',
    draftErased: 'Рабочий текст тоже стёрт.',
    draftKept: 'Рабочий текст остался: посмотрите на него.',
    edition: (headline, released) => `«${headline}»${released === null ? '' : `, ${released}`}`,
    erased: 'Уже стёрто',
    explain: 'Слова уничтожаются в материале, его версиях, исправлениях и выпусках. Отменить это нельзя.',
    menu: 'Стереть…',
    remains:
      'Останутся: номер, хеш выпуска, причина, кто и когда это сделал. Резервные копии, снимки и заметки не затрагиваются.',
    title: 'Стереть слова навсегда',
    visible: 'Это видят или увидят читатели',
    which: 'Что стереть?',
  },
  tr: {
    all: 'Hepsi: bütün sürümler ve masadaki metin',
    allVisible: 'Okurlar sürümlerden birini görüyor. Önce yayından kaldırın ya da geri çekin.',
    button: 'Kalıcı olarak sil',
    confirm: (number) => `Onaylamak için haberin numarasını yazın: ${number}`,
    done: 'Silindi.',
    draftErased: 'Masadaki metin de silindi.',
    draftKept: 'Masadaki metin duruyor: ona bakın.',
    edition: (headline, released) => `“${headline}”${released === null ? '' : `, ${released}`}`,
    erased: 'Zaten silinmiş',
    explain: 'Sözler haberden, sürüm geçmişinden, düzeltmelerden ve yayımlardan yok edilir. Geri alınamaz.',
    menu: 'Sil…',
    remains:
      'Kalanlar: numara, yayımın özeti (hash), gerekçe, kimin ne zaman yaptığı. Yedeklere, görsellere ve notlara dokunulmaz.',
    title: 'Sözleri kalıcı olarak sil',
    visible: 'Okurlar görüyor ya da görecek',
    which: 'Ne silinsin?',
  },
}
