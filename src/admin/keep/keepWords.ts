import type { PanelWords } from '../shared/wordsFor.ts'

export interface KeepWords {
  compare: string
  conflict: (who: string) => string
  discard: string
  email: string
  kept: string
  lastSaved: (at: string) => string
  logIn: string
  loginFailed: string
  loginIntro: string
  loginLater: string
  loginTitle: string
  offline: string
  otherUser: string
  password: string
  refused: (why: string) => string
  restore: string
  saved: (at: string) => string
  saving: string
  somebody: string
  unsavedFound: (at: string) => string
}

export const keepWords: PanelWords<KeepWords> = {
  az: {
    compare: 'Müqayisə et və birləşdir',
    conflict: (who) => `${who} bu məqaləni eyni vaxtda dəyişib. Mətniniz bu cihazda saxlanılır.`,
    discard: 'Sil',
    email: 'E-poçt',
    kept: 'Bu cihazda saxlanılır. Redaksiyada saxlamaq üçün qaralamanı yadda saxlayın.',
    lastSaved: (at) => `Son yadda saxlanma: ${at}`,
    logIn: 'Daxil ol',
    loginFailed: 'E-poçt və ya parol düzgün deyil. Yenidən cəhd edin.',
    loginIntro:
      'Sessiyanız başa çatıb. Mətniniz bu cihazda saxlanılır; daxil olduqdan sonra yadda saxlanacaq.',
    loginLater: 'Sonra',
    loginTitle: 'Yenidən daxil olun',
    offline: 'Yadda saxlanmayıb: bağlantı yoxdur. Mətniniz bu cihazda saxlanılır. Yenidən cəhd edilir …',
    otherUser: 'Bu, başqa istifadəçidir. Mətnin sahibi kimi daxil olun.',
    password: 'Parol',
    refused: (why) => `Yadda saxlanmayıb: ${why} Mətniniz bu cihazda saxlanılır.`,
    restore: 'Bərpa et',
    saved: (at) => `Yadda saxlanıb: ${at}`,
    saving: 'Yadda saxlanılır …',
    somebody: 'Başqası',
    unsavedFound: (at) => `Bu cihazda yadda saxlanmamış mətn var (${at}).`,
  },
  en: {
    compare: 'Compare and merge',
    conflict: (who) => `${who} changed this article at the same time. Your text is kept on this device.`,
    discard: 'Discard',
    email: 'E-mail',
    kept: 'Kept on this device. Save the draft to keep it in the newsroom.',
    lastSaved: (at) => `Last saved: ${at}`,
    logIn: 'Log in',
    loginFailed: 'The e-mail or the password is wrong. Try again.',
    loginIntro:
      'Your session has ended. Your text is kept on this device, and will be saved once you are back.',
    loginLater: 'Later',
    loginTitle: 'Log in again',
    offline: 'Not saved: no connection. Your text is kept on this device. Trying again …',
    otherUser: 'This is another user. Log in as the one whose text this is.',
    password: 'Password',
    refused: (why) => `Not saved: ${why} Your text is kept on this device.`,
    restore: 'Restore',
    saved: (at) => `Saved at ${at}`,
    saving: 'Saving …',
    somebody: 'Somebody else',
    unsavedFound: (at) => `Unsaved text from ${at} is kept on this device.`,
  },
  ru: {
    compare: 'Сравнить и объединить',
    conflict: (who) => `${who} одновременно правит эту статью. Ваш текст сохранён на этом устройстве.`,
    discard: 'Удалить',
    email: 'Эл. почта',
    kept: 'Хранится на этом устройстве. Сохраните черновик, чтобы он был в редакции.',
    lastSaved: (at) => `Последнее сохранение: ${at}`,
    logIn: 'Войти',
    loginFailed: 'Неверный адрес или пароль. Попробуйте ещё раз.',
    loginIntro: 'Сеанс завершён. Ваш текст хранится на этом устройстве и будет сохранён после входа.',
    loginLater: 'Позже',
    loginTitle: 'Войдите снова',
    offline: 'Не сохранено: нет связи. Ваш текст хранится на этом устройстве. Повторяем …',
    otherUser: 'Это другой пользователь. Войдите как автор текста.',
    password: 'Пароль',
    refused: (why) => `Не сохранено: ${why} Ваш текст хранится на этом устройстве.`,
    restore: 'Восстановить',
    saved: (at) => `Сохранено в ${at}`,
    saving: 'Сохраняем …',
    somebody: 'Кто-то другой',
    unsavedFound: (at) => `На этом устройстве есть несохранённый текст (${at}).`,
  },
  tr: {
    compare: 'Karşılaştır ve birleştir',
    conflict: (who) => `${who} bu haberi aynı anda değiştirdi. Metniniz bu cihazda duruyor.`,
    discard: 'Sil',
    email: 'E-posta',
    kept: 'Bu cihazda duruyor. Haber merkezinde kalması için taslağı kaydedin.',
    lastSaved: (at) => `Son kayıt: ${at}`,
    logIn: 'Giriş yap',
    loginFailed: 'E-posta ya da parola yanlış. Yeniden deneyin.',
    loginIntro: 'Oturumunuz sona erdi. Metniniz bu cihazda duruyor; giriş yaptığınızda kaydedilecek.',
    loginLater: 'Sonra',
    loginTitle: 'Yeniden giriş yapın',
    offline: 'Kaydedilmedi: bağlantı yok. Metniniz bu cihazda duruyor. Yeniden deneniyor …',
    otherUser: 'Bu başka bir kullanıcı. Metnin sahibi olarak giriş yapın.',
    password: 'Parola',
    refused: (why) => `Kaydedilmedi: ${why} Metniniz bu cihazda duruyor.`,
    restore: 'Geri yükle',
    saved: (at) => `Kaydedildi: ${at}`,
    saving: 'Kaydediliyor …',
    somebody: 'Başka biri',
    unsavedFound: (at) => `Bu cihazda kaydedilmemiş metin var (${at}).`,
  },
}
