/** What the demo sections are called in a language: title and description. */
type Names = Record<string, readonly [title: string, description: string]>

const az: Names = {
  business: ['İqtisadiyyat', 'Emalatxanalar, bazarlar, limanlar və cədvəllər.'],
  culture: ['Mədəniyyət', 'Kitab, musiqi, teatr və festivallar.'],
  museums: ['Muzeylər', 'Kolleksiyalar, sərgilər və vitrin arxasındakı hekayələr.'],
  regions: ['Dünya xəbərləri', 'Yaxında və uzaqda baş verənlər, şəhər-şəhər.'],
  science: ['Elm', 'Hava, ulduzlar, toxumlar və dənizlər.'],
  society: ['Cəmiyyət', 'Məktəblər, küçələr, tramvaylar və onlardan istifadə edənlər.'],
  sport: ['İdman', 'Futbol, şahmat, avarçəkmə və hesabı olan hər şey.'],
  technology: ['Texnologiya', 'Proqramlar, maşınlar və onları təmir edənlər.'],
}

const ru: Names = {
  business: ['Экономика', 'Мастерские, рынки, порты и расписания.'],
  culture: ['Культура', 'Книги, музыка, театр и фестивали.'],
  museums: ['Музеи', 'Коллекции, выставки и истории за стеклом витрин.'],
  regions: ['Новости мира', 'Что происходит рядом и вдали, город за городом.'],
  science: ['Наука', 'Погода, звёзды, семена и моря.'],
  society: ['Общество', 'Школы, улицы, трамваи и те, кто ими пользуется.'],
  sport: ['Спорт', 'Футбол, шахматы, гребля и всё, где ведут счёт.'],
  technology: ['Технологии', 'Программы, машины и те, кто их чинит.'],
}

const tr: Names = {
  business: ['Ekonomi', 'Atölyeler, pazarlar, limanlar ve tarifeler.'],
  culture: ['Kültür', 'Kitaplar, müzik, tiyatro ve festivaller.'],
  museums: ['Müzeler', 'Koleksiyonlar, sergiler ve camın ardındaki hikâyeler.'],
  regions: ['Dünya', 'Yakında ve uzakta olup bitenler, kasaba kasaba.'],
  science: ['Bilim', 'Hava, yıldızlar, tohumlar ve denizler.'],
  society: ['Toplum', 'Okullar, sokaklar, tramvaylar ve onları kullananlar.'],
  sport: ['Spor', 'Futbol, satranç, kürek ve skoru olan her şey.'],
  technology: ['Teknoloji', 'Yazılımlar, makineler ve onları onaranlar.'],
}

/** Gives the translations of a demo section, as the collection stores them. */
export const sectionNames = (slug: string): { description: string; language: string; title: string }[] =>
  Object.entries({ az, ru, tr }).flatMap(([language, names]) => {
    const name = names[slug]
    return name === undefined ? [] : [{ description: name[1], language, title: name[0] }]
  })
