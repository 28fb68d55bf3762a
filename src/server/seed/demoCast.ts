import { houseSources, type SourceToSeed } from './seedSources.ts'

interface DemoSection {
  description: string
  order: number
  /** The slug of a section that stands before this one. */
  parent?: string
  slug: string
  title: string
}

interface DemoAuthor {
  biography: string
  name: string
}

/** The sections of the demo newsroom, parents before their children. */
export const demoSections = [
  {
    slug: 'regions',
    description: 'What happens near and far, town by town.',
    order: 10,
    title: 'World news',
  },
  {
    slug: 'society',
    description: 'Schools, streets, trams and the people who use them.',
    order: 20,
    title: 'Society',
  },
  {
    slug: 'business',
    description: 'Workshops, markets, harbours and timetables.',
    order: 30,
    title: 'Business',
  },
  { slug: 'culture', description: 'Books, music, theatre and festivals.', order: 40, title: 'Culture' },
  {
    slug: 'museums',
    description: 'Collections, exhibitions and the stories behind the glass.',
    order: 45,
    parent: 'culture',
    title: 'Museums',
  },
  {
    slug: 'sport',
    description: 'Football, chess, rowing and everything with a score.',
    order: 50,
    title: 'Sport',
  },
  {
    slug: 'technology',
    description: 'Software, machines and those who mend them.',
    order: 60,
    title: 'Technology',
  },
  { slug: 'science', description: 'Weather, stars, seeds and seas.', order: 70, title: 'Science' },
] satisfies DemoSection[]

/** The three sources that the seed article knows, and three invented ones that the demo stories come from. */
export const demoSources = [
  ...houseSources,
  {
    name: 'Marlow Press Agency',
    aliases: ['Марлоу Пресс', 'Marlow Press'],
    homePage: 'https://marlow-press.example',
    kind: 'agency',
  },
  {
    name: 'Narhisar Postası',
    aliases: ['Нархисар постасы', 'Narhisar Post'],
    homePage: 'https://narhisar-postasi.example',
    kind: 'outlet',
  },
  {
    name: 'Tidewater Institute',
    aliases: ['Институт Тайдуотер', 'Tidewater İnstitutu', 'Tidewater Enstitüsü'],
    homePage: 'https://tidewater-institute.example',
    kind: 'official',
  },
] satisfies SourceToSeed[]

/** The invented reporters who sign the demo stories. */
export const demoAuthors = [
  {
    name: 'Eleanor Finchley-Moor',
    biography:
      'Writes about harbours, bridges and the people who paint them. Has never missed a ferry, and has missed many trains.',
  },
  {
    name: 'Tobias Wrenfield',
    biography:
      'Covers sport and technology from Port Marlow, often on the same afternoon and sometimes in the same sentence.',
  },
  {
    name: 'Aysel Nərgizli',
    biography:
      'Mədəniyyət və cəmiyyət mövzusunda yazır. Köhnə xəritələri toplayır, kənd kitabxanalarını bir-bir gəzir.',
  },
  {
    name: 'Rauf Dənizçi',
    biography: 'Elm, təbiət və idman müxbiridir. Səhər növbəsini sevən azsaylı jurnalistlərdən biridir.',
  },
  {
    name: 'Вера Заозёрская',
    biography:
      'Пишет о музеях, театрах и городской жизни. Убеждена, что лучшая новость — та, ради которой стоит выйти из редакции.',
  },
  {
    name: 'Платон Верстов',
    biography: 'Корреспондент отделов науки и экономики. Знает наизусть расписание всех паромов побережья.',
  },
  {
    name: 'Defne Yelkenova',
    biography: 'Kültür ve toplum haberleri yazıyor. Haberin peşinden tramvayla gitmeyi tercih ediyor.',
  },
  {
    name: 'Orhan Çınarsoy',
    biography:
      'Spor, bilim ve teknoloji muhabiri. Skoru önceden tahmin etmez, ama hava durumunu genellikle tutturur.',
  },
] satisfies DemoAuthor[]
