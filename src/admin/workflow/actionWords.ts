import type { CorrectionSeverity } from '../../domain/workflow/correction.ts'
import type { PanelWords } from '../shared/wordsFor.ts'

/** The actions that every newsroom has. */
export const KNOWN_ACTIONS = [
  'submit',
  'return',
  'approve',
  'release',
  'flash',
  'review',
  'spike',
  'unspike',
  'withhold',
  'lift',
  'unpublish',
  'republish',
  'kill',
] as const

export type KnownAction = (typeof KNOWN_ACTIONS)[number]

export interface ActionWords {
  /** As buttons say them. */
  actions: Record<KnownAction, string>
  approvalLost: (who: string) => string
  cancel: string
  changedBy: (who: string, fields: string) => string
  confirm: (number: number) => string
  conflict: string
  done: Record<KnownAction, string>
  errors: string
  /** What an action does, where that isn't plain. */
  explain: Partial<Record<KnownAction, string>>
  fix: string
  kind: string
  kinds: Record<'correction' | 'minor' | 'update', string>
  menu: string
  mistyped: (number: number) => string
  missing: string
  /** For an action that the newsroom added. */
  moveTo: (state: string) => string
  moved: (state: string) => string
  next: string
  note: string
  noteHint: string
  notice: string
  noticeHint: string
  optional: string
  reason: string
  reasonHint: string
  redirectHint: string
  redirectTo: string
  reload: string
  right: string
  severities: Record<CorrectionSeverity, string>
  severity: string
  unsaved: string
  warnings: string
  wrong: string
}

export const actionWords: PanelWords<ActionWords> = {
  az: {
    actions: {
      approve: 'Təsdiqlə',
      flash: 'Təcili burax',
      kill: 'Ləğv et',
      lift: 'Saxlamanı götür',
      release: 'Burax',
      republish: 'Yenidən dərc et',
      return: 'Qeydlə qaytar',
      review: 'Yoxlanıldı',
      spike: 'Kənara qoy',
      submit: 'Yoxlamaya göndər',
      unpublish: 'Dərcdən çıxar',
      unspike: 'Geri götür',
      withhold: 'Saxla',
    },
    approvalLost: (who) => `${who} sözləri dəyişib: təsdiq götürüldü, məqalə yenidən qaralamadır.`,
    cancel: 'İmtina',
    changedBy: (who, fields) =>
      fields === '' ? `${who} məqaləni dəyişib.` : `${who} bunları dəyişib: ${fields}.`,
    confirm: (number) => `Təsdiq üçün məqalənin nömrəsini yazın: ${number}`,
    conflict: 'Siz açandan sonra məqalə dəyişib',
    done: {
      approve: 'Təsdiqləndi.',
      flash: 'Oxucular görür. Başqası sonra yoxlamalıdır.',
      kill: 'Ləğv edildi.',
      lift: 'Oxucular yenidən görür.',
      release: 'Oxucular görür.',
      republish: 'Oxucular yenidən görür.',
      return: 'Qaytarıldı.',
      review: 'Yoxlanıldı kimi qeyd edildi.',
      spike: 'Kənara qoyuldu.',
      submit: 'Yoxlamaya göndərildi.',
      unpublish: 'Dərcdən çıxarıldı.',
      unspike: 'Geri götürüldü.',
      withhold: 'Saxlanıldı: oxucular üçün sanki yoxdur.',
    },
    errors: 'Əvvəlcə düzəldilməlidir',
    explain: {
      flash: 'Yoxlanmadan oxuculara çıxır. Başqası baxana qədər “Yoxlanmalıdır” siyahısında qalır.',
      kill: 'Həmişəlik: başlıq və mətn heç yerdə göstərilmir. Yerində bildiriş qalır.',
      lift: 'Son buraxılış yenidən görünür.',
      spike: 'İş dayandırılır. Geri götürmək olar.',
      release: 'Təsdiqlənmiş sözlər oxuculara çıxır.',
      republish: 'Son buraxılış yenidən dərc olunur.',
      unpublish: 'Oxucular səhifəni tapmır, yaxud başqa ünvana yönləndirilir.',
      withhold: 'Götürülənə qədər oxucular üçün heç olmamış kimidir.',
    },
    fix: 'Sahəyə keç',
    kind: 'Nə dəyişib?',
    kinds: {
      correction: 'Düzəliş: səhv idi, oxuculara deyilir',
      minor: 'Xırda: hərf səhvi, qeydsiz',
      update: 'Yenilənmə: yeni faktlar',
    },
    menu: 'Digər addımlar',
    mistyped: (number) => `${number} yazın.`,
    missing: 'Bu sahəni doldurun.',
    moveTo: (state) => `Keçir: ${state}`,
    moved: (state) => `Keçirildi: ${state}.`,
    next: 'Növbəti addım',
    note: 'Qeyd',
    noteHint: 'Həmkarlar üçün. Tarixçədə qalır.',
    notice: 'Oxucular üçün bildiriş',
    noticeHint: 'Məqalənin yerində göstərilir.',
    optional: 'istəyə görə',
    reason: 'Səbəb',
    reasonHint: 'Qeydiyyatda qalır.',
    redirectHint: '/news/… və ya https://…; boşdursa, səhifə tapılmır.',
    redirectTo: 'Oxucuları bura yönləndir',
    reload: 'İndiki halını göstər',
    right: 'Doğrusu nədir',
    severities: { clarification: 'Dəqiqləşdirmə', correction: 'Düzəliş', retraction: 'Geri götürmə' },
    severity: 'Ağırlığı',
    unsaved: 'Son dəyişiklikləriniz saxlanmadı. Formanın yuxarısındakı xəbərdarlığa baxın.',
    warnings: 'Xəbərdarlıqlar: heç nəyi saxlamır',
    wrong: 'Nə səhv idi',
  },
  en: {
    actions: {
      approve: 'Approve',
      flash: 'Flash',
      kill: 'Kill',
      lift: 'Lift withholding',
      release: 'Release',
      republish: 'Publish again',
      return: 'Return with a note',
      review: 'Mark as reviewed',
      spike: 'Spike',
      submit: 'Submit for review',
      unpublish: 'Unpublish',
      unspike: 'Take off the spike',
      withhold: 'Withhold',
    },
    approvalLost: (who) =>
      `${who} has changed the words: the approval is gone, and the article is a draft again.`,
    cancel: 'Cancel',
    changedBy: (who, fields) =>
      fields === '' ? `${who} has moved it on.` : `${who} has changed: ${fields}.`,
    confirm: (number) => `To confirm, type the number of the article: ${number}`,
    conflict: 'The article has changed since you opened it',
    done: {
      approve: 'Approved.',
      flash: 'Readers see it. Somebody else must review it afterwards.',
      kill: 'Killed.',
      lift: 'Readers see it again.',
      release: 'Readers see it.',
      republish: 'Readers see it again.',
      return: 'Returned.',
      review: 'Marked as reviewed.',
      spike: 'Spiked.',
      submit: 'Submitted for review.',
      unpublish: 'Unpublished.',
      unspike: 'Taken off the spike.',
      withhold: 'Withheld: for readers it is as if it did not exist.',
    },
    errors: 'This must be put right first',
    explain: {
      flash:
        'Goes out to readers without review, and waits in “To be reviewed” until somebody else has looked at it.',
      kill: 'For good: headline and text are shown nowhere any more. Your notice stands in their place.',
      lift: 'Readers see the last release again.',
      spike: 'Work on it ends here. It can be taken off the spike again.',
      release: 'Readers get exactly the words that were approved.',
      republish: 'Readers see the last release again.',
      unpublish: 'Readers find no page there, or are led to another address.',
      withhold: 'For readers it is as if it had never existed, until you lift it.',
    },
    fix: 'Go to the field',
    kind: 'What has changed?',
    kinds: {
      correction: 'Correction: something was wrong, and readers are told',
      minor: 'Minor: a typo, no public note',
      update: 'Update: new facts',
    },
    menu: 'More actions',
    mistyped: (number) => `Type ${number}.`,
    missing: 'Fill this in.',
    moveTo: (state) => `Move to ${state}`,
    moved: (state) => `Moved to ${state}.`,
    next: 'Next step',
    note: 'Note',
    noteHint: 'For colleagues. It stays in the history.',
    notice: 'Notice to readers',
    noticeHint: 'Stands in place of the story.',
    optional: 'optional',
    reason: 'Reason',
    reasonHint: 'It stays in the record.',
    redirectHint: '/news/… or https://…; left empty, readers find no page.',
    redirectTo: 'Lead readers to',
    reload: 'Show it as it is now',
    right: 'What is right',
    severities: { clarification: 'Clarification', correction: 'Correction', retraction: 'Retraction' },
    severity: 'Severity',
    unsaved: 'Your last changes could not be saved. See the notice above the form.',
    warnings: 'Warnings: they hold nothing up',
    wrong: 'What was wrong',
  },
  ru: {
    actions: {
      approve: 'Одобрить',
      flash: 'Молния',
      kill: 'Отозвать навсегда',
      lift: 'Вернуть читателям',
      release: 'Выпустить',
      republish: 'Опубликовать снова',
      return: 'Вернуть с замечанием',
      review: 'Проверено',
      spike: 'Отложить',
      submit: 'Отправить на проверку',
      unpublish: 'Снять с публикации',
      unspike: 'Вернуть из отложенных',
      withhold: 'Придержать',
    },
    approvalLost: (who) => `${who}: текст изменён, одобрение снято, материал снова черновик.`,
    cancel: 'Отмена',
    changedBy: (who, fields) => (fields === '' ? `Изменил(а) ${who}.` : `${who}: изменено ${fields}.`),
    confirm: (number) => `Для подтверждения введите номер материала: ${number}`,
    conflict: 'Материал изменился, пока был у вас открыт',
    done: {
      approve: 'Одобрено.',
      flash: 'Читатели видят материал. Потом его должен проверить кто-то другой.',
      kill: 'Отозвано.',
      lift: 'Читатели снова видят материал.',
      release: 'Читатели видят материал.',
      republish: 'Читатели снова видят материал.',
      return: 'Возвращено.',
      review: 'Отмечено как проверенное.',
      spike: 'Отложено.',
      submit: 'Отправлено на проверку.',
      unpublish: 'Снято с публикации.',
      unspike: 'Возвращено в работу.',
      withhold: 'Придержано: для читателей материала как будто нет.',
    },
    errors: 'Сначала нужно исправить',
    explain: {
      flash:
        'Выйдет к читателям без проверки и будет ждать в списке «Нужна проверка», пока его не посмотрит кто-то другой.',
      kill: 'Навсегда: заголовок и текст больше нигде не показываются. На их месте будет ваше сообщение.',
      lift: 'Читатели снова увидят последний выпуск.',
      spike: 'Работа прекращается. Материал можно будет вернуть.',
      release: 'Читатели получат именно те слова, которые одобрены.',
      republish: 'Читатели снова увидят последний выпуск.',
      unpublish: 'Читатели не найдут страницу или попадут на другой адрес.',
      withhold: 'Для читателей материала как будто не было, пока вы его не вернёте.',
    },
    fix: 'Перейти к полю',
    kind: 'Что изменилось?',
    kinds: {
      correction: 'Исправление: была ошибка, читателям скажут',
      minor: 'Мелочь: опечатка, без пометки',
      update: 'Обновление: новые факты',
    },
    menu: 'Другие действия',
    mistyped: (number) => `Введите ${number}.`,
    missing: 'Заполните это поле.',
    moveTo: (state) => `Перевести: ${state}`,
    moved: (state) => `Переведено: ${state}.`,
    next: 'Следующий шаг',
    note: 'Замечание',
    noteHint: 'Для коллег. Останется в истории.',
    notice: 'Сообщение читателям',
    noticeHint: 'Стоит на месте материала.',
    optional: 'необязательно',
    reason: 'Причина',
    reasonHint: 'Останется в журнале.',
    redirectHint: '/news/… или https://…; если пусто, страницы не будет.',
    redirectTo: 'Направить читателей на',
    reload: 'Показать, как есть сейчас',
    right: 'Как правильно',
    severities: { clarification: 'Уточнение', correction: 'Исправление', retraction: 'Опровержение' },
    severity: 'Серьёзность',
    unsaved: 'Последние изменения не удалось сохранить. Посмотрите сообщение над формой.',
    warnings: 'Предупреждения: ничему не мешают',
    wrong: 'Что было неверно',
  },
  tr: {
    actions: {
      approve: 'Onayla',
      flash: 'Flaş geç',
      kill: 'Tamamen geri çek',
      lift: 'Alıkoymayı kaldır',
      release: 'Yayımla',
      republish: 'Yeniden yayımla',
      return: 'Notla geri gönder',
      review: 'İncelendi',
      spike: 'Rafa kaldır',
      submit: 'İncelemeye gönder',
      unpublish: 'Yayından kaldır',
      unspike: 'Raftan indir',
      withhold: 'Alıkoy',
    },
    approvalLost: (who) => `${who} sözleri değiştirdi: onay kalktı, haber yeniden taslak.`,
    cancel: 'Vazgeç',
    changedBy: (who, fields) =>
      fields === '' ? `${who} haberi ilerletti.` : `${who} şunları değiştirdi: ${fields}.`,
    confirm: (number) => `Onaylamak için haberin numarasını yazın: ${number}`,
    conflict: 'Siz açtıktan sonra haber değişti',
    done: {
      approve: 'Onaylandı.',
      flash: 'Okurlar görüyor. Sonra başka biri incelemeli.',
      kill: 'Geri çekildi.',
      lift: 'Okurlar yeniden görüyor.',
      release: 'Okurlar görüyor.',
      republish: 'Okurlar yeniden görüyor.',
      return: 'Geri gönderildi.',
      review: 'İncelendi olarak işaretlendi.',
      spike: 'Rafa kaldırıldı.',
      submit: 'İncelemeye gönderildi.',
      unpublish: 'Yayından kaldırıldı.',
      unspike: 'Raftan indirildi.',
      withhold: 'Alıkonuldu: okurlar için yokmuş gibi.',
    },
    errors: 'Önce bunlar düzeltilmeli',
    explain: {
      flash: 'İncelenmeden okurlara çıkar; başka biri bakana kadar “İncelenecek” listesinde bekler.',
      kill: 'Kalıcıdır: başlık ve metin artık hiçbir yerde gösterilmez. Yerinde bildiriminiz durur.',
      lift: 'Okurlar son yayımı yeniden görür.',
      spike: 'Üzerinde çalışma durur. Yeniden indirilebilir.',
      release: 'Okurlar tam olarak onaylanan sözleri alır.',
      republish: 'Okurlar son yayımı yeniden görür.',
      unpublish: 'Okurlar sayfayı bulamaz ya da başka bir adrese yönlendirilir.',
      withhold: 'Siz kaldırana kadar okurlar için hiç olmamış gibidir.',
    },
    fix: 'Alana git',
    kind: 'Ne değişti?',
    kinds: {
      correction: 'Düzeltme: bir şey yanlıştı, okurlara söylenir',
      minor: 'Küçük: yazım hatası, not yok',
      update: 'Güncelleme: yeni bilgiler',
    },
    menu: 'Diğer adımlar',
    mistyped: (number) => `${number} yazın.`,
    missing: 'Bunu doldurun.',
    moveTo: (state) => `Taşı: ${state}`,
    moved: (state) => `Taşındı: ${state}.`,
    next: 'Sonraki adım',
    note: 'Not',
    noteHint: 'Çalışma arkadaşları için. Geçmişte kalır.',
    notice: 'Okurlara bildirim',
    noticeHint: 'Haberin yerinde durur.',
    optional: 'isteğe bağlı',
    reason: 'Gerekçe',
    reasonHint: 'Kayıtta kalır.',
    redirectHint: '/news/… ya da https://…; boşsa okurlar sayfayı bulamaz.',
    redirectTo: 'Okurları buraya yönlendir',
    reload: 'Şimdiki hâlini göster',
    right: 'Doğrusu ne',
    severities: { clarification: 'Açıklama', correction: 'Düzeltme', retraction: 'Geri alma' },
    severity: 'Ağırlığı',
    unsaved: 'Son değişiklikleriniz kaydedilemedi. Formun üstündeki uyarıya bakın.',
    warnings: 'Uyarılar: hiçbir şeyi engellemez',
    wrong: 'Yanlış olan',
  },
}
