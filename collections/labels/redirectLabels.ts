import type { Label } from '../labels.ts'

const label = (en: string, az: string, ru: string, tr: string): Label => ({ az, en, ru, tr })

/** Names of the collection of redirects. */
export const redirectLabels = {
  redirect: label('Redirect', 'Yönləndirmə', 'Перенаправление', 'Yönlendirme'),
  redirects: label('Redirects', 'Yönləndirmələr', 'Перенаправления', 'Yönlendirmeler'),
} as const satisfies Record<string, Label>

/** Labels of its fields, under the keys by which the redirects plugin asks for them. */
export const redirectFieldLabels = {
  customUrl: label('Custom URL', 'Başqa ünvan', 'Другой адрес', 'Başka adres'),
  documentToRedirect: label(
    'Document to redirect to',
    'Yönləndirilən sənəd',
    'Документ, на который ведёт перенаправление',
    'Yönlendirilecek belge',
  ),
  fromUrl: label('From URL', 'Hansı ünvandan', 'С какого адреса', 'Hangi adresten'),
  internalLink: label('Internal link', 'Daxili keçid', 'Внутренняя ссылка', 'İç bağlantı'),
  redirectType: label('Redirect type', 'Yönləndirmənin növü', 'Вид перенаправления', 'Yönlendirme türü'),
  toUrlType: label('To URL type', 'Hara yönləndirilir', 'Куда ведёт', 'Nereye yönlendirilir'),
} as const satisfies Record<string, Label>
