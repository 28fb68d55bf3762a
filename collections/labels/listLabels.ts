import type { Label } from '../labels.ts'

const label = (en: string, az: string, ru: string, tr: string): Label => ({ az, en, ru, tr })

/** Labels of the lists that editors keep, and of sections in several languages. */
export const listLabels = {
  automatic: label('Filling up', 'Doldurma', 'Автозаполнение', 'Doldurma'),
  breaking: label('Breaking banner', 'Təcili xəbər lövhəsi', 'Срочный баннер', 'Son dakika bandı'),
  breakingArticle: label('Story', 'Xəbər', 'Материал', 'Haber'),
  breakingText: label('Words', 'Mətn', 'Текст', 'Metin'),
  breakingUntil: label('Ends at', 'Bitmə vaxtı', 'Показывать до', 'Bitiş zamanı'),
  fill: label('Filled up with', 'Nə ilə doldurulur', 'Чем заполняется', 'Neyle doldurulur'),
  fillNewest: label('The newest stories', 'Ən yeni xəbərlər', 'Новейшие материалы', 'En yeni haberler'),
  fillNone: label('Nothing', 'Heç nə', 'Ничем', 'Hiçbir şey'),
  fillSection: label(
    'The newest of a section',
    'Bölmənin ən yeni xəbərləri',
    'Новейшие материалы раздела',
    'Bir bölümün en yenileri',
  ),
  item: label('Story', 'Xəbər', 'Материал', 'Haber'),
  items: label('Stories on top', 'Yuxarıdakı xəbərlər', 'Материалы вверху', 'Üstteki haberler'),
  languages: label(
    'Shown in the languages',
    'Göstərildiyi dillər',
    'Показывать на языках',
    'Gösterildiği diller',
  ),
  limit: label('Stories at most', 'Ən çox xəbər sayı', 'Не больше материалов', 'En çok haber sayısı'),
  list: label('List', 'Siyahı', 'Список', 'Liste'),
  lists: label('Lists', 'Siyahılar', 'Списки', 'Listeler'),
  name: label('Name in addresses', 'Ünvandakı ad', 'Имя в адресах', 'Adreslerdeki ad'),
  pinnedUntil: label('Pinned until', 'Bu vaxta qədər sancılıb', 'Закреплено до', 'Şu zamana kadar sabit'),
  translation: label('Translation', 'Tərcümə', 'Перевод', 'Çeviri'),
  translations: label('In other languages', 'Başqa dillərdə', 'На других языках', 'Diğer dillerde'),
  urgencyAtMost: label(
    'As urgent as (1 to 8)',
    'Təcililik (1-8) ən azı',
    'Срочность не ниже (1-8)',
    'En az aciliyet (1-8)',
  ),
}

export const listHints = {
  breaking: label(
    'Stands above everything else on the front page of this language until it ends or you clear it. Without words, the headline of the story is shown.',
    'Bitənə və ya siz silənə qədər bu dilin baş səhifəsində hər şeydən yuxarıda durur. Mətn yoxdursa, xəbərin başlığı göstərilir.',
    'Стоит над всем остальным на главной странице этого языка, пока не истечёт или пока вы его не уберёте. Без текста показывается заголовок материала.',
    'Bitene ya da siz silene kadar bu dilin ana sayfasında her şeyin üstünde durur. Metin yoksa haberin başlığı gösterilir.',
  ),
  items: label(
    'Drag to arrange. They lead the list in this order while readers can see them; the rest is filled up.',
    'Sıralamaq üçün sürükləyin. Oxucular gördükcə siyahının başında bu sıra ilə dururlar; qalanı doldurulur.',
    'Перетащите, чтобы упорядочить. Они стоят в начале списка в этом порядке, пока видны читателям; остальное заполняется.',
    'Sıralamak için sürükleyin. Okurlar görebildikçe listenin başında bu sırayla dururlar; gerisi doldurulur.',
  ),
  languages: label(
    'Navigation in other languages leaves the section out. Empty: all languages.',
    'Başqa dillərin naviqasiyasında bölmə göstərilmir. Boşdursa: bütün dillər.',
    'В навигации на других языках раздела не будет. Пусто: все языки.',
    'Diğer dillerin gezinmesinde bölüm yer almaz. Boş: tüm diller.',
  ),
  name: label(
    '"front" is the front page; the slug of a section is the top of that section; any other name is a list of your own.',
    '"front" baş səhifədir; bölmənin qısa adı həmin bölmənin başıdır; istənilən başqa ad öz siyahınızdır.',
    '«front» — главная страница; имя раздела — верх этого раздела; любое другое имя — ваш собственный список.',
    '"front" ana sayfadır; bir bölümün kısa adı o bölümün başıdır; başka her ad kendi listenizdir.',
  ),
  pinnedUntil: label(
    'Empty: until you take it off.',
    'Boşdursa: siz çıxarana qədər.',
    'Пусто: пока вы не снимете.',
    'Boş: siz kaldırana kadar.',
  ),
}
