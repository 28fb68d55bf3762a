import type { PanelWords } from '../shared/wordsFor.ts'

export interface ConflictWords {
  /** Blocks of a text that have no words of their own. */
  blocks: Readonly<Record<string, string>>
  both: string
  /** Before the list of fields that were merged by themselves. */
  byThemselves: (fields: number) => string
  explain: string
  /** Of an empty value. */
  empty: string
  keptMine: string
  later: string
  legend: string
  mine: string
  /** In the dialog when nothing has to be decided. */
  nothingToChoose: string
  /** A place within a text: 1, 2, ... */
  place: (field: string, position: number) => string
  /** Of paragraphs that are no longer there. */
  removed: string
  save: string
  somebody: string
  takenTheirs: (who: string) => string
  theirs: (who: string) => string
  title: (who: string) => string
  unanswered: (questions: number) => string
  /** When it was saved. */
  when: (who: string, instant: string) => string
}

export const conflictWords: PanelWords<ConflictWords> = {
  az: {
    blocks: {
      correctionNote: 'Düzəliş qeydi',
      embed: 'Daxil edilmiş paylaşım',
      gallery: 'Qalereya',
      horizontalrule: 'Ayırıcı xətt',
      image: 'Şəkil',
      paragraph: 'Boş abzas',
      pullQuote: 'Sitat',
      relatedArticle: 'Əlaqəli xəbər',
      table: 'Cədvəl',
      upload: 'Şəkil',
    },
    both: 'Hər ikisi: əvvəl onunku, sonra mənimki',
    byThemselves: (fields) => `Öz-özünə birləşən sahələr: ${fields}`,
    empty: '(boş)',
    explain: 'Mətniniz itməyib. İkinizin də dəyişdiyi hər yer üçün qalacaq variantı seçin.',
    keptMine: 'Sizin dəyişikliyiniz qalır',
    later: 'Sonra qərar verəcəyəm',
    legend:
      'Altı xətli: əlavə olunub. Üstündən xətt çəkilib: silinib. Hər ikinizin başladığı mətnlə müqayisə.',
    mine: 'Mənimki',
    nothingToChoose: 'Eyni yeri ikiniz də dəyişməmisiniz: hamısı öz-özünə birləşdi.',
    place: (field, position) => `${field}, ${position}-ci yer`,
    removed: '(silinib)',
    save: 'Birləşmiş mətni saxla',
    somebody: 'Başqa istifadəçi',
    takenTheirs: (who) => `${who} dəyişib`,
    theirs: (who) => `Onunku: ${who}`,
    title: (who) => `Siz yazarkən bu məqaləni ${who} saxladı`,
    unanswered: (questions) => `Seçim gözləyən yerlər: ${questions}. Hər biri üçün bir variant seçin.`,
    when: (who, instant) => `${who}, ${instant}.`,
  },
  en: {
    blocks: {
      correctionNote: 'Correction note',
      embed: 'Embedded post',
      gallery: 'Gallery',
      horizontalrule: 'Horizontal rule',
      image: 'Picture',
      paragraph: 'Empty paragraph',
      pullQuote: 'Pull quote',
      relatedArticle: 'Related article',
      table: 'Table',
      upload: 'Picture',
    },
    both: 'Both: theirs, then mine',
    byThemselves: (fields) => `Fields that merged by themselves: ${fields}`,
    empty: '(empty)',
    explain: 'Nothing you wrote is lost. For each place that you both changed, choose what stays.',
    keptMine: 'Your change stays',
    later: 'Decide later',
    legend: 'Underlined: added. Struck through: removed. Compared with the text that you both began from.',
    mine: 'Mine',
    nothingToChoose: 'You changed different places: everything merged by itself.',
    place: (field, position) => `${field}, place ${position}`,
    removed: '(removed)',
    save: 'Save the merged text',
    somebody: 'Somebody else',
    takenTheirs: (who) => `Changed by ${who}`,
    theirs: (who) => `Theirs: ${who}`,
    title: (who) => `${who} saved this article while you were writing`,
    unanswered: (questions) => `Places that wait for a choice: ${questions}. Choose one version for each.`,
    when: (who, instant) => `${who}, ${instant}.`,
  },
  ru: {
    blocks: {
      correctionNote: 'Примечание об исправлении',
      embed: 'Встроенная публикация',
      gallery: 'Галерея',
      horizontalrule: 'Разделитель',
      image: 'Изображение',
      paragraph: 'Пустой абзац',
      pullQuote: 'Выносная цитата',
      relatedArticle: 'Материал по теме',
      table: 'Таблица',
      upload: 'Изображение',
    },
    both: 'Оба: сначала чужой вариант, потом мой',
    byThemselves: (fields) => `Поля, объединённые без вопросов: ${fields}`,
    empty: '(пусто)',
    explain: 'Ваш текст не потерян. Для каждого места, которое изменили вы оба, выберите, что останется.',
    keptMine: 'Остаётся ваша правка',
    later: 'Решить позже',
    legend: 'Подчёркнуто: добавлено. Зачёркнуто: удалено. Сравнение с текстом, с которого вы оба начали.',
    mine: 'Моё',
    nothingToChoose: 'Вы изменили разные места: всё объединено без вопросов.',
    place: (field, position) => `${field}, место ${position}`,
    removed: '(удалено)',
    save: 'Сохранить объединённый текст',
    somebody: 'Другой пользователь',
    takenTheirs: (who) => `Изменено: ${who}`,
    theirs: (who) => `Чужое: ${who}`,
    title: (who) => `Пока вы писали, этот материал сохранили: ${who}`,
    unanswered: (questions) => `Ждут выбора: ${questions}. Выберите вариант для каждого места.`,
    when: (who, instant) => `${who}, ${instant}.`,
  },
  tr: {
    blocks: {
      correctionNote: 'Düzeltme notu',
      embed: 'Gömülü paylaşım',
      gallery: 'Galeri',
      horizontalrule: 'Ayırıcı çizgi',
      image: 'Görsel',
      paragraph: 'Boş paragraf',
      pullQuote: 'Alıntı',
      relatedArticle: 'İlgili haber',
      table: 'Tablo',
      upload: 'Görsel',
    },
    both: 'İkisi de: önce onunki, sonra benimki',
    byThemselves: (fields) => `Kendiliğinden birleşen alanlar: ${fields}`,
    empty: '(boş)',
    explain: 'Yazdıklarınız kaybolmadı. İkinizin de değiştirdiği her yer için kalacak olanı seçin.',
    keptMine: 'Sizin değişikliğiniz kalıyor',
    later: 'Sonra karar ver',
    legend: 'Altı çizili: eklendi. Üstü çizili: silindi. İkinizin başladığı metinle karşılaştırma.',
    mine: 'Benimki',
    nothingToChoose: 'Farklı yerleri değiştirdiniz: hepsi kendiliğinden birleşti.',
    place: (field, position) => `${field}, ${position}. yer`,
    removed: '(silindi)',
    save: 'Birleşen metni kaydet',
    somebody: 'Başka bir kullanıcı',
    takenTheirs: (who) => `Değiştiren: ${who}`,
    theirs: (who) => `Onunki: ${who}`,
    title: (who) => `Siz yazarken bu haberi ${who} kaydetti`,
    unanswered: (questions) => `Seçim bekleyen yerler: ${questions}. Her biri için bir seçenek belirleyin.`,
    when: (who, instant) => `${who}, ${instant}.`,
  },
}
