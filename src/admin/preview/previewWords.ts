import type { PanelWords } from '../shared/wordsFor.ts'

export interface PreviewWords {
  address: string
  byHand: string
  close: string
  copied: string
  copy: string
  create: string
  explain: string
  lifetime: (hours: number) => string
  lifetimeLabel: string
  revoke: string
  revoked: string
  share: string
  until: (time: string) => string
}

const isDays = (hours: number): boolean => hours >= 24 && hours % 24 === 0

const russian = (count: number, one: string, few: string, many: string): string => {
  const [ten, hundred] = [count % 10, count % 100]
  if (ten === 1 && hundred !== 11) {
    return `${count} ${one}`
  }
  return ten >= 2 && ten <= 4 && (hundred < 12 || hundred > 14) ? `${count} ${few}` : `${count} ${many}`
}

/** The words of the button that shares a draft. */
export const previewWords: PanelWords<PreviewWords> = {
  az: {
    address: 'Önbaxış keçidi',
    byHand: 'Brauzer kopyalamağa icazə vermədi. Keçidi özünüz kopyalayın.',
    close: 'Bağla',
    copied: 'Keçid kopyalandı.',
    copy: 'Kopyala',
    create: 'Keçid yarat',
    explain: 'Keçidi olan hər kəs, hesabı olmasa da, son qaralamanı görür.',
    lifetime: (hours) => (isDays(hours) ? `${hours / 24} gün` : `${hours} saat`),
    lifetimeLabel: 'Nə qədər işləyir',
    revoke: 'Bu məqalənin bütün keçidlərini ləğv et',
    revoked: 'Əvvəlki keçidlərin heç biri artıq işləmir.',
    share: 'Önbaxışı paylaş',
    until: (time) => `${time} tarixinədək işləyir.`,
  },
  en: {
    address: 'Preview link',
    byHand: 'The browser didn’t let the link be copied. Copy it by hand.',
    close: 'Close',
    copied: 'The link is copied.',
    copy: 'Copy',
    create: 'Create link',
    explain: 'Whoever has the link sees the latest draft, also without an account.',
    lifetime: (hours) => {
      const [count, unit] = isDays(hours) ? [hours / 24, 'day'] : [hours, 'hour']
      return `${count} ${unit}${count === 1 ? '' : 's'}`
    },
    lifetimeLabel: 'Works for',
    revoke: 'Revoke all links of this article',
    revoked: 'No link that was made before works any more.',
    share: 'Share preview',
    until: (time) => `It works until ${time}.`,
  },
  ru: {
    address: 'Ссылка на предпросмотр',
    byHand: 'Браузер не дал скопировать ссылку. Скопируйте её вручную.',
    close: 'Закрыть',
    copied: 'Ссылка скопирована.',
    copy: 'Скопировать',
    create: 'Создать ссылку',
    explain: 'Последний черновик увидит каждый, у кого есть ссылка, даже без учётной записи.',
    lifetime: (hours) =>
      isDays(hours) ? russian(hours / 24, 'день', 'дня', 'дней') : russian(hours, 'час', 'часа', 'часов'),
    lifetimeLabel: 'Срок действия',
    revoke: 'Отозвать все ссылки на эту статью',
    revoked: 'Прежние ссылки больше не действуют.',
    share: 'Поделиться предпросмотром',
    until: (time) => `Действует до ${time}.`,
  },
  tr: {
    address: 'Önizleme bağlantısı',
    byHand: 'Tarayıcı kopyalamaya izin vermedi. Bağlantıyı kendiniz kopyalayın.',
    close: 'Kapat',
    copied: 'Bağlantı kopyalandı.',
    copy: 'Kopyala',
    create: 'Bağlantı oluştur',
    explain: 'Bağlantıya sahip olan herkes, hesabı olmasa da son taslağı görür.',
    lifetime: (hours) => (isDays(hours) ? `${hours / 24} gün` : `${hours} saat`),
    lifetimeLabel: 'Geçerlilik süresi',
    revoke: 'Bu haberin tüm bağlantılarını iptal et',
    revoked: 'Önceki bağlantıların hiçbiri artık çalışmıyor.',
    share: 'Önizlemeyi paylaş',
    until: (time) => `${time} tarihine kadar çalışır.`,
  },
}
