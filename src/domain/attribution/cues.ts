/**
 * The phrases that credit a source, as words in lower case. English, Russian, Azerbaijani and Turkish; a phrase of another
 * language than the article's does no harm.
 */

/** Phrases that stand before the name: "according to Sputnik", "сообщает Sputnik". */
export const CUES_BEFORE: string[] = [
  // English
  'according to',
  'as reported by',
  'reported by',
  'citing',
  'cited by',
  'quoted by',
  'with reference to',
  'referring to',
  'told',
  'in an interview with',
  'in an interview to',
  // Russian
  'сообщает',
  'сообщают',
  'сообщил',
  'сообщила',
  'сообщило',
  'сообщили',
  'передает',
  'передаёт',
  'передают',
  'передал',
  'передала',
  'передало',
  'пишет',
  'пишут',
  'информирует',
  'по данным',
  'по информации',
  'по сообщению',
  'по сведениям',
  'со ссылкой на',
  'ссылаясь на',
  'в интервью',
]

/** Phrases that stand after the name: "Sputnik reported", "Sputnik məlumat verir". */
export const CUES_AFTER: string[] = [
  // English
  'reported',
  'reports',
  'report',
  'said',
  'says',
  'writes',
  'wrote',
  'informs',
  'informed',
  'quotes',
  'quoted',
  // Russian
  'сообщает',
  'сообщил',
  'сообщила',
  'сообщило',
  'передает',
  'передаёт',
  'передал',
  'передала',
  'передало',
  'пишет',
  'информирует',
  // Azerbaijani
  'məlumat verir',
  'məlumat verib',
  'bildirir',
  'bildirib',
  'xəbər verir',
  'xəbər verib',
  'yazır',
  'yazıb',
  'istinadən',
  'istinadla',
  // Turkish
  'bildirdi',
  'bildiriyor',
  'aktardı',
  'duyurdu',
  'yazdı',
  'haberine göre',
  'göre',
  'atıfta bulunarak',
  'dayandırdığı',
]

/** Words that may stand between a name and its phrase: "Sputnik news agency also reported". */
// prettier-ignore
export const FILLERS = new Set([
  'agency', 'also', 'channel', 'earlier', 'has', 'had', 'later', 'news', 'newspaper', 'portal', 'radio',
  'the', 'tv', 'website', 'агентства', 'агентство', 'агентству', 'газета', 'информационное', 'канал',
  'портал', 'телеканал', 'также', 'издание', 'agentliyi', 'agentliyinə', 'ajansı', 'ajansına', 'ajansının',
  'haber', 'informasiya', 'portalı', 'saytı', 'xəbər',
])

/** Words that may follow a credited name directly; any other makes it part of a longer one ("Sputnik vaccine"). */
// prettier-ignore
export const FOLLOWERS = new Set([
  'a', 'about', 'after', 'an', 'and', 'as', 'at', 'before', 'but', 'by', 'citing', 'during', 'earlier',
  'for', 'from', 'he', 'in', 'it', 'on', 'or', 'she', 'that', 'the', 'there', 'they', 'this', 'today',
  'when', 'which', 'who', 'with', 'yesterday', 'january', 'february', 'march', 'april', 'may', 'june',
  'july', 'august', 'september', 'october', 'november', 'december', 'jan', 'feb', 'mar', 'apr', 'jun',
  'jul', 'aug', 'sept', 'sep', 'oct', 'nov', 'dec', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday',
  'saturday', 'sunday', 'а', 'в', 'во', 'вчера', 'для', 'и', 'из', 'к', 'на', 'накануне', 'но', 'о', 'об',
  'от', 'по', 'с', 'сегодня', 'со', 'ссылаясь', 'что', 've', 'və', 'ki',
])
