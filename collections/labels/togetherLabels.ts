import type { Label } from '../labels.ts'

const label = (en: string, az: string, ru: string, tr: string): Label => ({ az, en, ru, tr })

/** Labels of scopes, assignments and notes. */
export const togetherLabels = {
  assignee: label('Assigned to', 'Tapşırılıb', 'Кому поручено', 'Atanan kişi'),
  deskTags: label('Desk tags', 'Redaksiya etiketləri', 'Метки редакции', 'Masa etiketleri'),
  dueAt: label('Due', 'Son vaxt', 'Срок', 'Teslim zamanı'),
  scopeLanguages: label('Works in languages', 'İşlədiyi dillər', 'Работает на языках', 'Çalıştığı diller'),
  scopeSections: label('Works in sections', 'İşlədiyi bölmələr', 'Работает в разделах', 'Çalıştığı bölümler'),
} as const satisfies Record<string, Label>

/** Sentences under these fields. */
export const togetherHints = {
  assignee: label(
    'Gets an e-mail with the due time and a link.',
    'Son vaxt və keçidlə e-məktub alır.',
    'Получит письмо со сроком и ссылкой.',
    'Teslim zamanı ve bağlantıyla bir e-posta alır.',
  ),
  deskTags: label(
    'For the newsroom alone: readers never see them.',
    'Yalnız redaksiya üçündür: oxucular görmür.',
    'Только для редакции: читатели их не видят.',
    'Yalnızca haber merkezi içindir: okurlar görmez.',
  ),
  scopeLanguages: label(
    'Only articles in these languages can be changed. Empty: all.',
    'Yalnız bu dillərdəki məqalələr dəyişdirilə bilər. Boşdursa: hamısı.',
    'Можно менять материалы только на этих языках. Пусто: на всех.',
    'Yalnızca bu dillerdeki haberler değiştirilebilir. Boş: tümü.',
  ),
  scopeSections: label(
    'Only articles of these sections and those below them can be changed. Empty: all. Administrators are not limited.',
    'Yalnız bu bölmələrin və onların altındakıların məqalələri dəyişdirilə bilər. Boşdursa: hamısı. Administratorlar məhdudlaşdırılmır.',
    'Можно менять материалы только этих разделов и тех, что под ними. Пусто: всех. Администраторов это не ограничивает.',
    'Yalnızca bu bölümlerin ve altındakilerin haberleri değiştirilebilir. Boş: tümü. Yöneticiler sınırlanmaz.',
  ),
} as const satisfies Record<string, Label>
