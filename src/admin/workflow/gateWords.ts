import type { GateProblem } from '../../domain/workflow/gates.ts'
import type { PanelWords } from '../shared/wordsFor.ts'

/**
 * The findings of the built-in gates, by code; `name` is the picture, source or field, or the articles, that one is about;
 * `remedy` is what a validator says, which speaks the language of the panel by itself.
 */
type GateWords = Record<string, (name: string, remedy: string) => string>

export const gateWords: PanelWords<GateWords> = {
  az: {
    invalid_field: (name, remedy) => `Sahə “${name}” düzgün doldurulmayıb. ${remedy}`,
    no_alt_text: (name) => `“${name}” şəklinin alternativ mətni yoxdur. Açıb nə göstərdiyini yazın.`,
    no_attribution: () => 'Heç kim göstərilməyib. Ən azı bir müəllif və ya mənbə yazın.',
    no_body: () => 'Mətndə söz yoxdur. Yazın.',
    no_headline: () => 'Başlıq boşdur. Yazın.',
    no_image_credit: (name) => `“${name}” şəklini kimin çəkdiyi yazılmayıb. Burada və ya şəkildə yazın.`,
    no_section: () => 'Heç bir bölmədə deyil. Birini seçin.',
    translations_in_trash: (articles) =>
      `Səbətdə tərcümələri var və onlar orada qalır: ${articles}. Buraxılmış olanları ləğv edin, qalanlarını həmişəlik silin.`,
    translations_shown: (articles) =>
      `Tərcümələri var və oxucular onları görməkdə davam edir: ${articles}. Eyni sözləri deyənləri də saxlayın.`,
    translations_stay: (articles) =>
      `Tərcümələri var və onlar olduğu kimi qalır: ${articles}. Buraxılmış olanları da ləğv edin, bu sözlərin qaldığı qaralamaları silin.`,
    unknown_language: () => 'Dil göstərilməyib və ya bu redaksiyada yoxdur. Siyahıdan seçin.',
    unresolved_source: (name) => `Mətn “${name}” mənbəyini çəkir, amma mənbələrdən heç biri seçilməyib.`,
  },
  en: {},
  ru: {
    invalid_field: (name, remedy) => `Поле «${name}» заполнено неверно. ${remedy}`,
    no_alt_text: (name) => `У снимка «${name}» нет описания. Откройте его и скажите, что на нём.`,
    no_attribution: () => 'Никто не указан. Укажите автора или источник.',
    no_body: () => 'В тексте нет слов. Напишите его.',
    no_headline: () => 'Заголовок пуст. Напишите его.',
    no_image_credit: (name) => `Не указано, чей снимок «${name}». Напишите здесь или в самом снимке.`,
    no_section: () => 'Материал не стоит ни в одном разделе. Выберите раздел.',
    translations_in_trash: (articles) =>
      `В корзине лежат переводы материала и остаются там: ${articles}. Отзовите те, что были выпущены, а остальные удалите насовсем.`,
    translations_shown: (articles) =>
      `У материала есть переводы, и читатели видят их дальше: ${articles}. Придержите и те, в которых сказано то же.`,
    translations_stay: (articles) =>
      `У материала есть переводы, и они остаются как есть: ${articles}. Отзовите и те, что были выпущены, а черновики с этими словами удалите.`,
    unknown_language: () => 'Язык не указан или его нет в этой редакции. Выберите из списка.',
    unresolved_source: (name) => `В тексте назван «${name}», но ни один источник не выбран.`,
  },
  tr: {
    invalid_field: (name, remedy) => `“${name}” alanı geçerli değil. ${remedy}`,
    no_alt_text: (name) => `“${name}” görselinin alternatif metni yok. Açıp ne gösterdiğini yazın.`,
    no_attribution: () => 'Kimse belirtilmemiş. En az bir yazar ya da kaynak belirtin.',
    no_body: () => 'Metinde söz yok. Yazın.',
    no_headline: () => 'Başlık boş. Yazın.',
    no_image_credit: (name) =>
      `“${name}” görselinin kime ait olduğu yazılmamış. Burada ya da görselde yazın.`,
    no_section: () => 'Hiçbir bölümde değil. Bir bölüm seçin.',
    translations_in_trash: (articles) =>
      `Çöp kutusunda çevirileri var ve orada kalır: ${articles}. Yayımlanmış olanları geri çekin, diğerlerini kalıcı olarak silin.`,
    translations_shown: (articles) =>
      `Çevirileri var ve okurlar onları görmeye devam eder: ${articles}. Aynı şeyi söyleyenleri de alıkoyun.`,
    translations_stay: (articles) =>
      `Çevirileri var ve oldukları gibi kalır: ${articles}. Yayımlanmış olanları da geri çekin, bu sözlerin kaldığı taslakları silin.`,
    unknown_language: () => 'Dil belirtilmemiş ya da bu haber merkezinde yok. Listeden seçin.',
    unresolved_source: (name) => `Metin “${name}” adını anıyor, ama hiçbir kaynak seçilmemiş.`,
  },
}

/** How grave it is, in a word that stands before it. */
export const levelWords: PanelWords<Record<GateProblem['level'], string>> = {
  az: { error: 'Səhv', warning: 'Xəbərdarlıq' },
  en: { error: 'Error', warning: 'Warning' },
  ru: { error: 'Ошибка', warning: 'Предупреждение' },
  tr: { error: 'Hata', warning: 'Uyarı' },
}

/** What a finding is about: a name in quotes, or articles by their numbers. */
const SUBJECT = /"([^"]+)"|(\d+ \([\w-]+\)(?:, \d+ \([\w-]+\))*)/u

/** Says what a gate found in the language of the panel; those of the newsroom's own speak for themselves. */
export const problemText = (words: GateWords, { code, message, remedy }: GateProblem): string =>
  words[code]?.(SUBJECT.exec(message)?.slice(1).find(Boolean) ?? '', remedy) ?? message
