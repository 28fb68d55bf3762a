import type { Payload } from 'payload'

import sharp from 'sharp'

import type { DemoStory } from '../demoStory.ts'

import { altTexts } from './altTexts.ts'
import { drawScene, type SceneName } from './scenes.ts'

const CREDIT = 'Illustration: payload-newsroom'

/** What a headline is about, where its words say it; the section decides otherwise. */
const SUBJECTS: readonly (readonly [RegExp, SceneName])[] = [
  [/chess|satranç|şahmat/iu, 'chess'],
  [/tram|трамва/iu, 'tram'],
  [/librar|kütüphane|kitabxana/iu, 'library'],
  [/bridge|köprü|körpü/iu, 'bridge'],
  [/bağ|зелен|сад |zeytin|seed bank/iu, 'orchard'],
  [/остров|island|puffin/iu, 'lighthouse'],
  [/ferry|паром|harbour/iu, 'harbour'],
]

const OF_SECTION: Readonly<Record<string, SceneName>> = {
  business: 'harbour',
  culture: 'theatre',
  museums: 'museum',
  regions: 'mountains',
  science: 'stars',
  society: 'skyline',
  sport: 'stadium',
  technology: 'workshop',
}

/** Chooses the scene that fits a story. */
export const sceneOf = ({ headline, section }: Pick<DemoStory, 'headline' | 'section'>): SceneName =>
  SUBJECTS.find(([words]) => words.test(headline))?.[1] ?? OF_SECTION[section] ?? 'skyline'

const upload = async (
  payload: Payload,
  { alt, name, scene }: { alt: string; name: string; scene: SceneName },
) => {
  const data = await sharp(Buffer.from(drawScene(scene)))
    .resize(1200)
    .jpeg({ quality: 88 })
    .toBuffer()
  return payload.create({
    collection: 'media',
    data: { alt, credit: CREDIT } as never,
    file: { data, mimetype: 'image/jpeg', name, size: data.length },
  })
}

/** Draws and uploads the pictures of the demo, each once for a language: the text beside it is in that language. */
export const createDemoPictures = (payload: Payload) => {
  const known = new Map<string, number | string>()
  const ofScene = async (scene: SceneName, language: DemoStory['language']): Promise<number | string> => {
    const alt = altTexts[scene][language]
    const found = known.get(alt)
    if (found !== undefined) {
      return found
    }
    const { docs } = await payload.find({
      collection: 'media',
      depth: 0,
      limit: 1,
      where: { and: [{ alt: { equals: alt } }, { credit: { equals: CREDIT } }] },
    })
    const doc = docs[0] ?? (await upload(payload, { alt, name: `${scene}-${language}.jpg`, scene }))
    const { id } = doc as unknown as { id: number | string }
    known.set(alt, id)
    return id
  }
  return {
    of: (story: DemoStory): Promise<number | string> => ofScene(sceneOf(story), story.language),
    ofScene,
  }
}
