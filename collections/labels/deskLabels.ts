import type { Label } from '../labels.ts'

const label = (en: string, az: string, ru: string, tr: string): Label => ({ az, en, ru, tr })

/** Labels of the article's form and list. */
export const deskLabels = {
  createdBy: label('Created by', 'Yaradan', 'Кто создал', 'Oluşturan'),
  credits: label(
    'Credits and sources',
    'Müəlliflər və mənbələr',
    'Авторство и источники',
    'Yazarlar ve kaynaklar',
  ),
  lastEditedBy: label('Last edited by', 'Son redaktə edən', 'Кто правил последним', 'Son düzenleyen'),
  metadata: label('Metadata and SEO', 'Metaməlumat və SEO', 'Метаданные и SEO', 'Üst veri ve SEO'),
  metaDescription: label('Description', 'Təsvir', 'Описание', 'Açıklama'),
  metaImage: label('Picture', 'Şəkil', 'Снимок', 'Görsel'),
  metaOverview: label('Overview', 'İcmal', 'Обзор', 'Genel bakış'),
  metaPreview: label('Preview', 'Önizləmə', 'Предпросмотр', 'Önizleme'),
  metaTitle: label('Title', 'Başlıq', 'Заголовок', 'Başlık'),
  place: label('Dateline: place', 'Yer', 'Место события', 'Mahreç: yer'),
  placeDate: label('Dateline: date', 'Tarix', 'Дата события', 'Mahreç: tarih'),
  rights: label('Rights and addresses', 'Hüquqlar və ünvanlar', 'Права и адреса', 'Haklar ve adresler'),
  savedView: label('View', 'Görünüş', 'Вид', 'Görünüm'),
  savedViews: label('Views', 'Görünüşlər', 'Виды', 'Görünümler'),
  searched: label(
    'headline, number, byline or address',
    'başlıq, nömrə, müəllif və ya ünvan',
    'заголовку, номеру, автору или адресу',
    'başlık, numara, imza veya adres',
  ),
  seo: label(
    'Search engines and social networks',
    'Axtarış sistemləri və sosial şəbəkələr',
    'Поисковые системы и социальные сети',
    'Arama motorları ve sosyal ağlar',
  ),
  status: label('Status', 'Vəziyyət', 'Состояние', 'Durum'),
} as const satisfies Record<string, Label>

/** Sentences under the fields of the article's form. */
export const deskHints = {
  authorUser: label(
    'This author is set on new articles that the user writes.',
    'İstifadəçinin yazdığı yeni məqalələrdə bu müəllif göstərilir.',
    'Этот автор указывается в новых материалах, которые пишет пользователь.',
    'Kullanıcının yazdığı yeni haberlerde bu yazar gösterilir.',
  ),
  canonicalURL: label(
    'Where the story was first published, if that was elsewhere.',
    'Xəbər əvvəlcə başqa yerdə dərc olunubsa, onun ünvanı.',
    'Где материал вышел впервые, если не здесь.',
    'Haber ilk kez başka yerde yayımlandıysa adresi.',
  ),
  kicker: label(
    'A word or two above the headline.',
    'Başlığın üstündə bir-iki söz.',
    'Одно-два слова над заголовком.',
    'Başlığın üstünde bir iki söz.',
  ),
  metaEmpty: label(
    'Left empty, headline and standfirst are used.',
    'Boş qalarsa, başlıq və giriş istifadə olunur.',
    'Если пусто, берутся заголовок и лид.',
    'Boş bırakılırsa başlık ve spot kullanılır.',
  ),
  standfirst: label(
    'One or two sentences that say why it matters.',
    'Nəyin vacib olduğunu deyən bir-iki cümlə.',
    'Одно-два предложения о том, почему это важно.',
    'Neden önemli olduğunu söyleyen bir iki cümle.',
  ),
  urgency: label(
    '1 is the most urgent, 8 the least.',
    '1 ən təcili, 8 ən az təcili.',
    '1 — самое срочное, 8 — наименее.',
    '1 en acil, 8 en az acil.',
  ),
} as const satisfies Record<string, Label>
