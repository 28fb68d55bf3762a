import type { DemoStory } from '../demoStory.ts'
import type { SceneName } from './scenes.ts'

/** What each scene shows, in the languages of the demo. */
export const altTexts: Record<SceneName, Record<DemoStory['language'], string>> = {
  bridge: {
    az: 'Axşamçağı çayın üstündəki dəmir körpü',
    en: 'An iron bridge over a river at dusk',
    ru: 'Железный мост над рекой в сумерках',
    tr: 'Alacakaranlıkta ırmağın üzerindeki demir köprü',
  },
  chess: {
    az: 'Şahmat taxtasında qara piyada və ağ vəzir',
    en: 'A black pawn and a white queen on a chessboard',
    ru: 'Чёрная пешка и белый ферзь на шахматной доске',
    tr: 'Satranç tahtasında siyah piyon ve beyaz vezir',
  },
  harbour: {
    az: 'Gün batarkən limanda yelkənli qayıqlar',
    en: 'Sailing boats in a harbour at sunset',
    ru: 'Парусные лодки в гавани на закате',
    tr: 'Gün batımında limandaki yelkenliler',
  },
  library: {
    az: 'Rəngli kitablarla dolu rəflər',
    en: 'Shelves full of colourful books',
    ru: 'Полки с разноцветными книгами',
    tr: 'Renkli kitaplarla dolu raflar',
  },
  lighthouse: {
    az: 'Gecə qayanın üstündə işıq saçan mayak',
    en: 'A lighthouse on a rock, shining at night',
    ru: 'Маяк на скале светит в ночи',
    tr: 'Gece kayanın üzerinde ışıldayan deniz feneri',
  },
  mountains: {
    az: 'Dan yeri ağararkən dağ silsilələri',
    en: 'Mountain ranges at daybreak',
    ru: 'Горные хребты на рассвете',
    tr: 'Gün ağarırken sıradağlar',
  },
  museum: {
    az: 'Sütunlu muzey binası',
    en: 'A museum with columns',
    ru: 'Здание музея с колоннами',
    tr: 'Sütunlu bir müze binası',
  },
  orchard: {
    az: 'Qırmızı meyvəli ağaclar olan bağ',
    en: 'An orchard with red fruit on its trees',
    ru: 'Сад с красными плодами на деревьях',
    tr: 'Ağaçları kırmızı meyveli bir bahçe',
  },
  skyline: {
    az: 'Axşam pəncərələri işıqlanan şəhər',
    en: 'A city in the evening with lit windows',
    ru: 'Вечерний город с освещёнными окнами',
    tr: 'Akşam pencereleri aydınlanan şehir',
  },
  stadium: {
    az: 'Stadion meydanında top, tribunada azarkeşlər',
    en: 'A ball on a football pitch in front of a full stand',
    ru: 'Мяч на футбольном поле перед полной трибуной',
    tr: 'Dolu tribünün önünde, sahanın ortasında bir top',
  },
  stars: {
    az: 'Ulduzlu səma altında rəsədxana',
    en: 'An observatory under a starry sky',
    ru: 'Обсерватория под звёздным небом',
    tr: 'Yıldızlı gökyüzü altında bir gözlemevi',
  },
  theatre: {
    az: 'Qırmızı pərdələr arasında, işıqda dayanan aktyor',
    en: 'An actor in the spotlight between red curtains',
    ru: 'Актёр в луче света между красными занавесами',
    tr: 'Kırmızı perdelerin arasında, ışıkta duran oyuncu',
  },
  tram: {
    az: 'Şəhər küçəsində qırmızı tramvay',
    en: 'A red tram in a city street',
    ru: 'Красный трамвай на городской улице',
    tr: 'Şehir sokağında kırmızı bir tramvay',
  },
  workshop: {
    az: 'Emalatxanada dişli çarxlar və alətlər',
    en: 'Cogwheels and tools in a workshop',
    ru: 'Шестерни и инструменты в мастерской',
    tr: 'Atölyede dişliler ve aletler',
  },
}
