import type { ShortcutName } from '../../domain/desk/shortcuts.ts'
import type { PanelWords } from '../shared/wordsFor.ts'

export interface OpenWords {
  close: string
  failed: string
  hint: string
  label: string
  nothingTyped: string
  notFound: (asked: string) => string
  open: string
  opening: string
  searchFor: (asked: string) => string
  shortcuts: string
  shortcutsHint: string
  singleKeys: string
  then: Record<ShortcutName, string>
  title: string
}

export const openWords: PanelWords<OpenWords> = {
  az: {
    close: 'Bağla',
    failed: 'Server cavab vermədi. Bağlantını yoxlayın və yenidən cəhd edin.',
    hint: 'Nömrə, ünvan (köhnəsi də olar) və ya başlıqdan sözlər.',
    label: 'Nömrə və ya ünvan',
    nothingTyped: 'Nömrə və ya ünvan yazın.',
    notFound: (asked) => `“${asked}” üçün məqalə tapılmadı. Nömrəni və ya ünvanı yoxlayın.`,
    open: 'Aç',
    opening: 'Axtarılır…',
    searchFor: (asked) => `“${asked}” sözünü siyahıda axtar`,
    shortcuts: 'Klaviatura qısayolları',
    shortcutsHint: 'Tək düymələr siz yazarkən işləmir.',
    singleKeys: 'Tək düymələr işləsin (/, N, L, H, ?)',
    then: {
      dashboard: 'İdarə paneli',
      help: 'Bu siyahı',
      list: 'Məqalələrin siyahısı',
      newArticle: 'Yeni məqalə',
      open: 'Məqaləni nömrə və ya ünvanla aç',
      preview: 'Önizləməni aç',
      publish: 'Növbəti addım (göndər, təsdiqlə, burax)',
      saveDraft: 'Qaralamanı saxla',
    },
    title: 'Məqaləni aç',
  },
  en: {
    close: 'Close',
    failed: 'The server did not answer. Check the connection and try again.',
    hint: 'A number, an address (old ones too), or words of a headline.',
    label: 'Number or address',
    nothingTyped: 'Type a number or an address.',
    notFound: (asked) => `No article found for “${asked}”. Check the number or the address.`,
    open: 'Open',
    opening: 'Looking…',
    searchFor: (asked) => `Search the list for “${asked}”`,
    shortcuts: 'Keyboard shortcuts',
    shortcutsHint: 'Single keys do nothing while you type.',
    singleKeys: 'Use single keys (/, N, L, H, ?)',
    then: {
      dashboard: 'Dashboard',
      help: 'This list',
      list: 'List of articles',
      newArticle: 'New article',
      open: 'Open an article by number or address',
      preview: 'Open the preview',
      publish: 'Take the next step (submit, approve, release)',
      saveDraft: 'Save the draft',
    },
    title: 'Open article',
  },
  ru: {
    close: 'Закрыть',
    failed: 'Сервер не ответил. Проверьте соединение и повторите.',
    hint: 'Номер, адрес (в том числе старый) или слова из заголовка.',
    label: 'Номер или адрес',
    nothingTyped: 'Введите номер или адрес.',
    notFound: (asked) => `Материал по запросу «${asked}» не найден. Проверьте номер или адрес.`,
    open: 'Открыть',
    opening: 'Ищем…',
    searchFor: (asked) => `Искать «${asked}» в списке`,
    shortcuts: 'Сочетания клавиш',
    shortcutsHint: 'Одиночные клавиши не действуют, пока вы печатаете.',
    singleKeys: 'Одиночные клавиши (/, N, L, H, ?)',
    then: {
      dashboard: 'Главная панель',
      help: 'Этот список',
      list: 'Список материалов',
      newArticle: 'Новый материал',
      open: 'Открыть материал по номеру или адресу',
      preview: 'Открыть предпросмотр',
      publish: 'Следующий шаг (отправить, утвердить, выпустить)',
      saveDraft: 'Сохранить черновик',
    },
    title: 'Открыть материал',
  },
  tr: {
    close: 'Kapat',
    failed: 'Sunucu yanıt vermedi. Bağlantıyı denetleyip yeniden deneyin.',
    hint: 'Numara, adres (eskileri de olur) ya da başlıktan sözler.',
    label: 'Numara ya da adres',
    nothingTyped: 'Bir numara ya da adres yazın.',
    notFound: (asked) => `“${asked}” için haber bulunamadı. Numarayı ya da adresi denetleyin.`,
    open: 'Aç',
    opening: 'Aranıyor…',
    searchFor: (asked) => `Listede “${asked}” ara`,
    shortcuts: 'Klavye kısayolları',
    shortcutsHint: 'Tek tuşlar siz yazarken çalışmaz.',
    singleKeys: 'Tek tuşlar çalışsın (/, N, L, H, ?)',
    then: {
      dashboard: 'Gösterge paneli',
      help: 'Bu liste',
      list: 'Haber listesi',
      newArticle: 'Yeni haber',
      open: 'Haberi numara ya da adresle aç',
      preview: 'Önizlemeyi aç',
      publish: 'Sonraki adım (gönder, onayla, yayımla)',
      saveDraft: 'Taslağı kaydet',
    },
    title: 'Haber aç',
  },
}
