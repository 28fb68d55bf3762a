import type { Label } from '../labels.ts'

const label = (en: string, az: string, ru: string, tr: string): Label => ({ az, en, ru, tr })

/** Labels of the blocks of a body. */
export const bodyLabels = {
  article: label('Story', 'Xəbər', 'Материал', 'Haber'),
  attribution: label('Who said it', 'Kim deyib', 'Кто сказал', 'Kim söyledi'),
  caption: label('Caption', 'Şəkilaltı yazı', 'Подпись к снимку', 'Resim altı yazısı'),
  citation: label('Citation', 'İstinad', 'Ссылка на источник', 'Atıf'),
  citations: label('Citations', 'İstinadlar', 'Ссылки на источники', 'Atıflar'),
  clarification: label('Clarification', 'Dəqiqləşdirmə', 'Уточнение', 'Açıklama'),
  correction: label('Correction', 'Düzəliş', 'Исправление', 'Düzeltme'),
  correctionNote: label('Correction note', 'Düzəliş qeydi', 'Примечание об исправлении', 'Düzeltme notu'),
  correctionNotes: label(
    'Correction notes',
    'Düzəliş qeydləri',
    'Примечания об исправлениях',
    'Düzeltme notları',
  ),
  credit: label('Credit', 'Foto müəllifi', 'Автор снимка', 'Fotoğraf'),
  cue: label('Words that credit', 'İstinad sözləri', 'Слова ссылки', 'Atıf sözleri'),
  date: label('Date', 'Tarix', 'Дата', 'Tarih'),
  embed: label('Video or post', 'Video və ya paylaşım', 'Видео или публикация', 'Video veya gönderi'),
  embeds: label('Videos and posts', 'Video və paylaşımlar', 'Видео и публикации', 'Video ve gönderiler'),
  galleries: label('Galleries', 'Qalereyalar', 'Галереи', 'Galeriler'),
  gallery: label('Gallery', 'Qalereya', 'Галерея', 'Galeri'),
  image: label('Picture', 'Şəkil', 'Снимок', 'Görsel'),
  images: label('Pictures', 'Şəkillər', 'Снимки', 'Görseller'),
  name: label('Name in the text', 'Mətndəki ad', 'Название в тексте', 'Metindeki ad'),
  pullQuote: label('Pull quote', 'Seçilmiş sitat', 'Врезка с цитатой', 'Alıntı kutusu'),
  pullQuotes: label('Pull quotes', 'Seçilmiş sitatlar', 'Врезки с цитатами', 'Alıntı kutuları'),
  relatedArticle: label('Related story', 'Mövzu ilə bağlı xəbər', 'Материал по теме', 'İlgili haber'),
  relatedArticles: label(
    'Related stories',
    'Mövzu ilə bağlı xəbərlər',
    'Материалы по теме',
    'İlgili haberler',
  ),
  retraction: label('Retraction', 'Geri götürmə', 'Опровержение', 'Geri çekme'),
  severity: label('Kind', 'Növ', 'Вид', 'Tür'),
  size: label('Size', 'Ölçü', 'Размер', 'Boyut'),
  sizeNormal: label('As wide as the text', 'Mətn enində', 'По ширине текста', 'Metin genişliğinde'),
  sizeSmall: label(
    'Small, beside the text',
    'Kiçik, mətnin yanında',
    'Маленький, рядом с текстом',
    'Küçük, metnin yanında',
  ),
  sizeWide: label('Wider than the text', 'Mətndən enli', 'Шире текста', 'Metinden geniş'),
  source: label('Source', 'Mənbə', 'Источник', 'Kaynak'),
  text: label('Text', 'Mətn', 'Текст', 'Metin'),
  url: label('Address', 'Ünvan', 'Адрес', 'Adres'),
} as const satisfies Record<string, Label>

/** Sentences under the fields of blocks. */
export const bodyHints = {
  caption: label(
    'Left empty, the caption and credit of the picture are shown.',
    'Boş qalarsa, şəklin öz yazısı və müəllifi göstərilir.',
    'Если пусто, показываются подпись и автор самого снимка.',
    'Boş bırakılırsa görselin kendi yazısı ve fotoğrafçısı gösterilir.',
  ),
  cue: label(
    'Such as "reported" or "according to".',
    'Məsələn, "məlumat verir".',
    'Например, «сообщает» или «по данным».',
    'Örneğin "bildirdi" veya "göre".',
  ),
  embed: label(
    'YouTube, X, Telegram or Instagram. Readers load it by a click.',
    'YouTube, X, Telegram və ya Instagram. Oxucular onu kliklə açır.',
    'YouTube, X, Telegram или Instagram. Читатель загружает его щелчком.',
    'YouTube, X, Telegram veya Instagram. Okur tıklayınca yüklenir.',
  ),
  relatedArticle: label(
    'Shown while readers can see that story.',
    'Oxucular həmin xəbəri gördükcə göstərilir.',
    'Показывается, пока тот материал виден читателям.',
    'Okurlar o haberi görebildiği sürece gösterilir.',
  ),
} as const satisfies Record<string, Label>
