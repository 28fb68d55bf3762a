import type { Payload } from 'payload'

import { createMissing } from './createMissing.ts'

export interface SourceToSeed {
  aliases: readonly string[]
  homePage?: string
  kind: 'agency' | 'official' | 'outlet' | 'partner' | 'social'
  name: string
}

/** The sources that every newsroom starts with. */
export const houseSources: readonly SourceToSeed[] = [
  { name: 'Azernews', aliases: [], homePage: 'https://www.azernews.az', kind: 'agency' },
  {
    name: 'Sputnik',
    aliases: ['Спутник', 'RIA Sputnik', 'РИА Спутник', 'Sputnik Azerbaijan'],
    kind: 'agency',
  },
  { name: 'TODAY.AZ', aliases: [], homePage: 'http://www.today.az', kind: 'outlet' },
]

/** Creates those sources that are missing. */
export const createSources = async (payload: Payload, sources: readonly SourceToSeed[]): Promise<void> => {
  for (const { aliases, ...source } of sources) {
    await createMissing(payload, 'sources', 'name', { ...source, aliases: aliases.map((name) => ({ name })) })
  }
}

/** Gives a newsroom without any source those of the house; what its editors deleted later does not come back. */
export const seedSources = async (payload: Payload): Promise<void> => {
  const { totalDocs } = await payload.count({ collection: 'sources' })
  if (totalDocs === 0) {
    await createSources(payload, houseSources)
  }
}
