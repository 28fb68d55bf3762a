import fc from 'fast-check'
import { readFileSync } from 'node:fs'

import { findCitations } from './findCitations.ts'

const sources = [
  { id: 1, aliases: ['Спутник', 'RIA Sputnik', 'РИА Спутник'], name: 'Sputnik' },
  { id: 2, aliases: ['ТАСС'], name: 'TASS' },
  { id: 3, aliases: [], name: 'Trend' },
  { id: 4, aliases: [], name: 'APA' },
  { id: 5, aliases: ['RIA Novosti', 'РИА Новости'], name: 'РИА Новости' },
  { id: 6, aliases: [], name: 'Day.Az' },
  { id: 7, aliases: ['Report'], name: 'Report İnformasiya Agentliyi' },
  { id: 8, aliases: [], name: 'Anadolu' },
]

const find = (text: string): string[] =>
  findCitations(text.split('\n'), sources).map(({ cue, name, source }) => `${source}|${name}|${cue}`)

describe('findCitations', () => {
  test.each([
    ['"We go on," Lavrov said speaking in the Russian parliament, Sputnik reported.', '1|Sputnik|reported'],
    ['Sputnik news agency also reported that talks began.', '1|Sputnik|reported'],
    ['Talks began, TASS has reported.', '2|TASS|reported'],
    ['Talks began, Trend reports.', '3|Trend|reports'],
    ['APA informs that talks began.', '4|APA|informs'],
    ['According to Sputnik, talks began.', '1|Sputnik|According to'],
    ['According to the TASS news agency, talks began.', '2|TASS|According to'],
    ['Azernews reports, citing Sputnik.', '1|Sputnik|citing'],
    ['as reported by RIA Sputnik on Tuesday', '1|RIA Sputnik|as reported by'],
    ['the ministry told Trend Oct. 22.', '3|Trend|told'],
    ['he said in an interview with Day.Az.', '6|Day.Az|in an interview with'],
    ['Sputnik’s report says otherwise', '1|Sputnik|report'],
    ['Переговоры начались, сообщает Sputnik.', '1|Sputnik|сообщает'],
    ['Об этом сообщило агентство «РИА Новости» со ссылкой на источник.', '5|РИА Новости|сообщило'],
    ['По данным Спутника, переговоры начались.', '1|Спутник|По данным'],
    ['Как передаёт ТАСС, переговоры начались.', '2|ТАСС|передаёт'],
    ['со ссылкой на агентство Trend', '3|Trend|со ссылкой на'],
    ['Danışıqlar başladı, Trend məlumat verir.', '3|Trend|məlumat verir'],
    ['APA bildirir ki, danışıqlar başladı.', '4|APA|bildirir'],
    ['"Report" xəbər verir ki, danışıqlar başladı.', '7|Report|xəbər verir'],
    ['Sputnikə istinadən bildirilir', '1|Sputnik|istinadən'],
    ['APA-ya istinadən bildirilir', '4|APA|istinadən'],
    ["Sputnik'in haberine göre görüşmeler başladı.", '1|Sputnik|haberine göre'],
    ['Anadolu Ajansı bildirdi', '8|Anadolu|bildirdi'],
    ['SPUTNIK REPORTED', '1|Sputnik|REPORTED'],
  ])('%s', (text, expected) => {
    expect(find(text)).toEqual([expected])
  })

  test.each([
    'The Sputnik vaccine reported results.',
    'According to Sputnik vaccine developers, it works.',
    'According to Sputnik V developers, it works.',
    'According to Sputnik-1 engineers, it flew.',
    'Sputnik V reported an efficacy of 91 percent.',
    'The ministry reported that Sputnik was launched in 1957.',
    'A downward trend reported by analysts goes on.',
    'Trend reported by analysts goes on.',
    'Trends reports are published monthly.',
    'They watched Sputnik. Reported cases rose.',
    'По данным спутника, шторм приближается.',
    'сообщает спутник связи',
    'APAya istinadən',
    'Sputniks reported',
    '',
  ])('takes no source from: %s', (text) => {
    expect(find(text)).toEqual([])
  })

  test('names each source once, in the order of the text', () => {
    expect(find('TASS reported this.\nSputnik reported that.\nAccording to TASS, so it is.')).toEqual([
      '2|TASS|reported',
      '1|Sputnik|reported',
    ])
  })

  test('finds Sputnik, and nothing else, in the seed article', () => {
    const seed = readFileSync(new URL('../../../tests/fixtures/today-az/158043.txt', import.meta.url), 'utf8')
    expect(findCitations(seed.split('\n'), sources)).toEqual([
      { cue: 'reported', name: 'Sputnik', quote: null, source: 1 },
    ])
  })

  test('takes a later mention when the first has no cue', () => {
    expect(find('Sputnik was founded in 2014.\nSputnik reported this.')).toEqual(['1|Sputnik|reported'])
  })

  test('is linear: a long hostile text takes no time', () => {
    const start = performance.now()
    find('according to the news agency Sputnik '.repeat(20_000))
    find(`${'Sputnik the the the '.repeat(20_000)}`)
    find(`${'"-'.repeat(200_000)}Sputnik`)
    expect(performance.now() - start).toBeLessThan(3_000)
  })

  test('never throws', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), fc.array(fc.string()), (paragraphs, aliases) => {
        const known = [{ id: 1, aliases, name: 'Sputnik' }]
        expect(findCitations(paragraphs, known).length).toBeLessThanOrEqual(1)
      }),
    )
  })
})
