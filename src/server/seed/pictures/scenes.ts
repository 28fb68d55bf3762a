/** The scenes that the pictures of the demo show. */
export type SceneName =
  | 'bridge'
  | 'chess'
  | 'harbour'
  | 'library'
  | 'lighthouse'
  | 'mountains'
  | 'museum'
  | 'orchard'
  | 'skyline'
  | 'stadium'
  | 'stars'
  | 'theatre'
  | 'tram'
  | 'workshop'

const times = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join('')

const rect = (x: number, y: number, width: number, height: number, fill: string, more = ''): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}" ${more}/>`

const circle = (cx: number, cy: number, r: number, fill: string, more = ''): string =>
  `<circle cx="${cx}" cy="${cy}" r="${r}" fill="${fill}" ${more}/>`

const path = (d: string, fill: string, more = ''): string => `<path d="${d}" fill="${fill}" ${more}/>`

/** A row of heights that looks accidental and is the same each time. */
const uneven = (index: number, from: number, spread: number): number =>
  from + ((index * 7919 + 104_729) % spread)

const waves = (y: number, colours: readonly string[]): string =>
  colours
    .map((colour, row) =>
      path(
        `M0 ${y + row * 70} ${times(9, (i) => `Q${i * 200 + 50} ${y + row * 70 - 26} ${i * 200 + 100} ${y + row * 70} T${i * 200 + 200} ${y + row * 70} `)}V900H0Z`,
        colour,
      ),
    )
    .join('')

const ridge = (y: number, colour: string, seed: number): string =>
  path(
    `M0 900V${y} ${times(9, (i) => `L${i * 200 + 100} ${y - uneven(i + seed, 60, 190)} L${i * 200 + 200} ${y + uneven(i + seed, 0, 60)} `)}V900Z`,
    colour,
  )

const houses = (y: number, colour: string, light: string, seed: number): string =>
  times(16, (i) => {
    const height = uneven(i + seed, 90, 260)
    const windows = times(6, (n) =>
      n % 3 === (i + seed) % 3
        ? ''
        : rect(
            i * 100 + 18 + (n % 2) * 40,
            y - height + 24 + Math.floor(n / 2) * 44,
            20,
            26,
            light,
            'opacity=".75"',
          ),
    )
    return rect(i * 100, y - height, 92, height + 500, colour) + windows
  })

const boat = (x: number, y: number, hull: string): string =>
  path(`M${x} ${y}h230l-42 60H${x + 36}Z`, hull) +
  path(`M${x + 110} ${y - 20}V${y - 230}L${x + 216} ${y - 20}Z`, '#fdf3df') +
  path(`M${x + 98} ${y - 20}V${y - 180}L${x + 20} ${y - 20}Z`, '#f2c98a')

const SCENES: Record<SceneName, { art: string; sky: readonly [string, string] }> = {
  bridge: {
    art:
      circle(1230, 250, 92, '#ffe3a8') +
      ridge(560, '#7d93a8', 2) +
      path('M-40 560Q800 180 1640 560v34Q800 220-40 594Z', '#1f4a43') +
      times(15, (i) =>
        rect(
          i * 112 + 10,
          590 - Math.sin(((i + 0.5) / 15) * Math.PI) * 190,
          12,
          Math.sin(((i + 0.5) / 15) * Math.PI) * 190 + 20,
          '#1f4a43',
        ),
      ) +
      rect(0, 590, 1600, 40, '#173a35') +
      rect(240, 560, 44, 340, '#173a35') +
      rect(1316, 560, 44, 340, '#173a35') +
      waves(720, ['#5f8ea3', '#47788f', '#2f6078']),
    sky: ['#f4b886', '#f7e2c3'],
  },
  chess: {
    art:
      times(64, (i) => {
        const [column, row] = [i % 8, Math.floor(i / 8)]
        return rect(column * 200, 420 + row * 62, 200, 62, (column + row) % 2 ? '#3c2a2e' : '#ead7b7')
      }) +
      path('M560 700h220l-30-60c-40-40-50-150-42-210h-76c8 60-2 170-42 210Z', '#141318') +
      circle(670, 380, 70, '#141318') +
      path(
        'M930 760h260l-34-70c-44-60-52-220-44-310l70-110-60 26-36-60-26 74-26-74-36 60-60-26 70 110c8 90 0 250-44 310Z',
        '#f6efe2',
      ) +
      path('M930 760h260l-34-70H964Z', '#d8c8ab'),
    sky: ['#2d5b66', '#82aaa7'],
  },
  harbour: {
    art:
      circle(380, 300, 110, '#ffd28a') +
      houses(560, '#4d5f79', '#ffd995', 1) +
      waves(560, ['#3f7f93', '#2f6c82', '#22566c', '#184256']) +
      boat(300, 600, '#a63a2c') +
      boat(960, 680, '#f4efe4'),
    sky: ['#f08a5d', '#f9d9a8'],
  },
  library: {
    art: times(
      3,
      (row) =>
        rect(0, 60 + row * 290, 1600, 250, '#3b261d') +
        times(34, (i) => {
          const colours = ['#b5493a', '#d99a3e', '#2f6f73', '#efe0c2', '#51456b', '#7f9a5a']
          const height = uneven(i + row * 5, 150, 80)
          return (
            rect(i * 47 + 6, 300 + row * 290 - height, 38, height, colours[(i * 5 + row) % 6]!) +
            rect(i * 47 + 6, 300 + row * 290 - height + 26, 38, 8, '#fff6e0', 'opacity=".5"')
          )
        }) +
        rect(0, 300 + row * 290, 1600, 22, '#6b4733'),
    ),
    sky: ['#2a1a14', '#4a3023'],
  },
  lighthouse: {
    art:
      path('M830 250L-100 60v300Z', '#fff2c0', 'opacity=".35"') +
      path('M890 250L1700 90v300Z', '#fff2c0', 'opacity=".35"') +
      waves(640, ['#2f5f7e', '#24506d', '#193d57']) +
      path('M520 900q140-270 340-270t380 270Z', '#2b2f3d') +
      path('M790 640L818 300h84l28 340Z', '#f5efe6') +
      path('M804 480l7-80h98l7 80Z', '#c0392b') +
      path('M793 610l6-70h122l6 70Z', '#c0392b') +
      rect(806, 220, 108, 80, '#33405a') +
      circle(860, 258, 28, '#ffe9a0') +
      path('M796 222l64-62 64 62Z', '#c0392b'),
    sky: ['#1d2b4f', '#e08a78'],
  },
  mountains: {
    art:
      circle(1180, 260, 96, '#fff3d3') +
      ridge(520, '#b9a7c4', 1) +
      ridge(620, '#8d86b0', 4) +
      ridge(720, '#5b6a94', 7) +
      ridge(800, '#34507a', 3) +
      path('M0 900V800Q400 730 800 800t800-10V900Z', '#1e3a54'),
    sky: ['#f3a683', '#fbe3c0'],
  },
  museum: {
    art:
      rect(0, 720, 1600, 180, '#b99b74') +
      rect(200, 680, 1200, 50, '#e8d9bd') +
      rect(260, 400, 1080, 284, '#d9c4a0') +
      times(
        8,
        (i) => rect(290 + i * 138, 400, 58, 284, '#f7ecd6') + rect(280 + i * 138, 392, 78, 18, '#fff7e6'),
      ) +
      path('M200 400L800 170l600 230Z', '#f1e2c6') +
      path('M330 380L800 204l470 176Z', '#cfb68d') +
      circle(800, 310, 46, '#7a4b3a'),
    sky: ['#4a8fb0', '#cfe6e8'],
  },
  orchard: {
    art:
      circle(1250, 230, 80, '#fff0b8') +
      path('M0 560Q400 470 800 560t800-20V900H0Z', '#9fb45a') +
      path('M0 680Q500 590 1000 690t600-20V900H0Z', '#7c9a45') +
      times(7, (i) => {
        const [x, y] = [110 + i * 230, 600 + (i % 3) * 60]
        return (
          rect(x - 12, y, 24, 140, '#5b3b27') +
          circle(x, y - 30, 110, '#3f6d3a') +
          circle(x - 60, y + 20, 70, '#4b7d42') +
          times(7, (n) => circle(x - 70 + ((n * 53) % 150), y - 100 + ((n * 71) % 150), 15, '#c8362f'))
        )
      }),
    sky: ['#8cc5d6', '#f6ebc9'],
  },
  skyline: {
    art:
      circle(1120, 300, 130, '#f7c59f', 'opacity=".9"') +
      houses(640, '#7a6a94', '#ffe0a3', 5) +
      houses(760, '#4b4370', '#ffd27a', 2) +
      houses(900, '#2a2748', '#ffc857', 8),
    sky: ['#5c4a8a', '#f39c7d'],
  },
  stadium: {
    art:
      path('M0 420Q800 250 1600 420V640H0Z', '#2c3e57') +
      times(260, (i) =>
        circle(
          (i * 61) % 1600,
          420 + ((i * 37) % 170) - Math.sin((((i * 61) % 1600) / 1600) * Math.PI) * 70,
          9,
          ['#e05a47', '#f1d06b', '#f4efe6', '#5fa8c4'][i % 4]!,
          'opacity=".85"',
        ),
      ) +
      rect(0, 600, 1600, 300, '#3f8a45') +
      times(8, (i) =>
        path(
          `M${i * 200 - 40 * (4 - i)} 600h${200}l${(i - 3.5) * 60 + 30} 300h-${260}Z`,
          i % 2 ? '#4a9a4d' : '#3f8a45',
        ),
      ) +
      '<ellipse cx="800" cy="740" rx="260" ry="70" fill="none" stroke="#f5fff2" stroke-width="8"/>' +
      rect(0, 596, 1600, 8, '#f5fff2') +
      circle(800, 730, 34, '#ffffff') +
      path('M800 710l18 14-7 21h-22l-7-21Z', '#222'),
    sky: ['#13233f', '#45678a'],
  },
  stars: {
    art:
      times(150, (i) =>
        circle((i * 157) % 1600, (i * 97) % 620, 1 + (i % 4), '#fff7dc', `opacity="${0.4 + (i % 6) / 10}"`),
      ) +
      '<ellipse cx="900" cy="300" rx="700" ry="70" fill="#b9a5e6" opacity=".18" transform="rotate(-22 900 300)"/>' +
      ridge(760, '#1d2547', 3) +
      ridge(840, '#111833', 6) +
      rect(640, 640, 260, 160, '#dfe3ee') +
      path('M630 640a140 140 0 01280 0Z', '#c3cadb') +
      path('M750 640l16-138h44l18 138Z', '#1a2144'),
    sky: ['#0d1235', '#53478c'],
  },
  theatre: {
    art:
      path('M420 900L700 120h200l280 780Z', '#ffe7b0', 'opacity=".55"') +
      rect(0, 760, 1600, 140, '#5a3423') +
      '<ellipse cx="800" cy="800" rx="330" ry="46" fill="#ffefc4"/>' +
      path('M780 800v-150h-30l50-170 50 170h-30v150Z', '#2a1420') +
      circle(800, 450, 38, '#2a1420') +
      times(6, (i) =>
        path(`M${i * 78} 0h78q-26 440 0 770h-78q26-380 0-770Z`, i % 2 ? '#8f1f2b' : '#b02a37'),
      ) +
      times(6, (i) =>
        path(`M${1600 - i * 78} 0h-78q26 440 0 770h78q-26-380 0-770Z`, i % 2 ? '#8f1f2b' : '#b02a37'),
      ) +
      times(10, (i) => path(`M${i * 160} 0h160q-80 190-160 0Z`, '#7a1823')),
    sky: ['#3a1522', '#6b2a35'],
  },
  tram: {
    art:
      houses(560, '#c98f6b', '#ffe8b5', 3) +
      rect(0, 560, 1600, 340, '#8b8f96') +
      rect(0, 760, 1600, 14, '#4c5058') +
      rect(0, 830, 1600, 14, '#4c5058') +
      rect(0, 205, 1600, 5, '#2b2b33') +
      path('M760 300l60-92 60 92Z', 'none', 'stroke="#2b2b33" stroke-width="8"') +
      rect(330, 300, 960, 430, '#b8322a', 'rx="46"') +
      rect(330, 540, 960, 50, '#f6e7c8') +
      times(6, (i) => rect(370 + i * 150, 350, 124, 150, '#cfe7ee', 'rx="12"')) +
      rect(440, 725, 740, 34, '#33343b') +
      times(4, (i) => circle(500 + i * 200, 765, 44, '#25262c') + circle(500 + i * 200, 765, 16, '#9a9da3')) +
      circle(1250, 640, 24, '#fff3c4'),
    sky: ['#7fb6cc', '#fbe6c6'],
  },
  workshop: {
    art:
      rect(0, 660, 1600, 240, '#8a5a3a') +
      rect(0, 660, 1600, 26, '#a97148') +
      times(
        5,
        (i) =>
          circle(220 + i * 290, 320, 120, 'none', 'stroke="#d8a24a" stroke-width="44"') +
          times(8, (n) =>
            rect(
              200 + i * 290,
              150,
              40,
              56,
              '#d8a24a',
              `transform="rotate(${n * 45 + i * 11} ${220 + i * 290} 320)"`,
            ),
          ) +
          circle(220 + i * 290, 320, 34, '#27424a'),
      ) +
      rect(420, 560, 90, 110, '#d7dde0', 'rx="10"') +
      rect(700, 600, 340, 60, '#c9472f', 'rx="14"') +
      rect(1120, 500, 60, 170, '#f0c75e', 'rx="8"'),
    sky: ['#1f3a44', '#3f6f78'],
  },
}

/** Draws a scene as SVG, 1600 by 900, flat and in few colours. */
export const drawScene = (name: SceneName): string => {
  const { art, sky } = SCENES[name]
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="900" viewBox="0 0 1600 900"><defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${sky[0]}"/><stop offset="1" stop-color="${sky[1]}"/></linearGradient></defs>${rect(0, 0, 1600, 900, 'url(#sky)')}${art}</svg>`
}

export const sceneNames = Object.keys(SCENES) as SceneName[]
