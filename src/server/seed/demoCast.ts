interface DemoSection {
  description: string
  order: number
  /** The slug of a section that stands earlier in the list. */
  parent?: string
  slug: string
  title: string
}

interface DemoSource {
  aliases: string[]
  homePage?: string
  kind: 'agency' | 'official' | 'outlet' | 'partner' | 'social'
  name: string
}

interface DemoAuthor {
  biography: string
  name: string
}

/** Sections of the demo newsroom, parents before their children. */
export const demoSections: readonly DemoSection[] = [
  {
    slug: 'regions',
    description: 'Towns, harbours and valleys near and far.',
    order: 10,
    title: 'World news',
  },
  {
    slug: 'business',
    description: 'Trade, transport and the people who keep the shops open.',
    order: 20,
    title: 'Business',
  },
  {
    slug: 'society',
    description: 'How people live, learn and help each other.',
    order: 30,
    title: 'Society',
  },
  { slug: 'culture', description: 'Stage, screen, music and books.', order: 40, title: 'Culture' },
  {
    slug: 'museums',
    description: 'Collections, exhibitions and what is found in the attic.',
    order: 45,
    parent: 'culture',
    title: 'Museums',
  },
  {
    slug: 'sport',
    description: 'Matches, races and boards of sixty-four squares.',
    order: 50,
    title: 'Sport',
  },
  {
    slug: 'technology',
    description: 'Software, instruments and useful machines.',
    order: 60,
    title: 'Technology',
  },
]

/** The sources that the project knows, and three invented ones; only the invented ones are credited in demo stories. */
export const demoSources: readonly DemoSource[] = [
  { name: 'Azernews', aliases: [], homePage: 'https://www.azernews.az', kind: 'agency' },
  {
    name: 'Sputnik',
    aliases: ['Спутник', 'RIA Sputnik', 'РИА Спутник', 'Sputnik Azerbaijan'],
    kind: 'agency',
  },
  { name: 'TODAY.AZ', aliases: [], homePage: 'http://www.today.az', kind: 'outlet' },
  {
    name: 'Marlow Press Agency',
    aliases: ['Marlow Press', 'Марлоу Пресс'],
    homePage: 'https://press.marlow.example',
    kind: 'agency',
  },
  {
    name: 'The Lantern Post',
    aliases: ['Lantern Post'],
    homePage: 'https://lantern-post.example',
    kind: 'outlet',
  },
  {
    name: 'Narhisar Telegraph',
    aliases: ['Нархисарский телеграф'],
    homePage: 'https://telegraph.narhisar.example',
    kind: 'partner',
  },
]

/** The reporters of the demo newsroom; none of them exists. */
export const demoAuthors: readonly DemoAuthor[] = [
  {
    biography:
      'Ada Finch covers harbours, bridges and everything that floats from an attic office in Port Marlow.',
    name: 'Ada Finch',
  },
  {
    biography:
      'Tobias Wrenfield writes about inventions, gardens and games, and has never won a game of chess.',
    name: 'Tobias Wrenfield',
  },
  {
    biography: 'Lalə Narlı Narhisarın küçələrindən, muzeylərindən və adamlarından yazır.',
    name: 'Lalə Narlı',
  },
  {
    biography: 'Tural Göyçaylı idman və texnologiya xəbərləri hazırlayır, boş vaxtlarında uçurtma düzəldir.',
    name: 'Tural Göyçaylı',
  },
  {
    biography: 'Вера Полынцева пишет о городах, музеях и людях, которые чинят старые вещи.',
    name: 'Вера Полынцева',
  },
  {
    biography: 'Игнат Ежевикин ведёт репортажи с турниров, фестивалей и метеостанций.',
    name: 'Игнат Ежевикин',
  },
  {
    biography: 'Defne Karanfilli kıyı kasabalarını, kütüphaneleri ve pazar yerlerini yazıyor.',
    name: 'Defne Karanfilli',
  },
  {
    biography: 'Poyraz Zeytinci spor sahalarından ve atölyelerden haber yapıyor.',
    name: 'Poyraz Zeytinci',
  },
]
