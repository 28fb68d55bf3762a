import type { Payload } from 'payload'

import type { SanitizedOptions } from './config/options.ts'
import type { Spine } from './storage/spine.ts'

import { createPublicSite } from './delivery/createPublicSite.ts'
import { graphQLSurfaces } from './delivery/graphql/graphQLSurfaces.ts'
import { attachSite } from './delivery/siteOfPayload.ts'
import { attachRuntime } from './domain/runtime.ts'
import { feedFormats } from './formats/registry.ts'
import { systemClock } from './shared/clock.ts'
import * as templates from './site/index.ts'
import { createArticleDesk } from './storage/articleDesk.ts'
import { installCommitWatch } from './storage/commitWatch.ts'
import { createNameReader } from './storage/nameReader.ts'
import { createNewsstandReader } from './storage/newsstandReader.ts'
import { createNumberAllocator } from './storage/numberAllocator.ts'
import { startHealing } from './storage/startHealing.ts'
import { rebuildNewsstand } from './storage/rebuildNewsstand.ts'
import { createStaffReader } from './storage/staffReader.ts'
import { createStoryImporter } from './storage/storyImporter.ts'
import { createSpine } from './storage/spine.ts'
import { createUsageReader } from './storage/usageReader.ts'
import { installWriteGate } from './storage/writeGate.ts'

const attachPublicSite = (payload: Payload, spine: Spine): void => {
  attachSite(
    payload,
    createPublicSite({
      clock: spine.clock,
      further: graphQLSurfaces,
      formats: Object.values(feedFormats),
      onError: (err) => {
        payload.logger.error({ err, event: 'newsroom.site.failed', msg: 'A page could not be made.' })
      },
      reader: createNewsstandReader(spine),
      ready: async () => {
        await spine.log.head()
        return true
      },
      templates,
    }),
  )
}

/** Puts the newsroom together on a Payload instance: its stores, the gate before its writes, the ports of its hooks. */
export const initNewsroom = async (payload: Payload, options: SanitizedOptions): Promise<void> => {
  const spine = createSpine(payload, options, systemClock)
  await spine.dialect.prepare()
  installWriteGate({ dialect: spine.dialect, editions: spine.editions, payload, slugs: options.slugs })
  attachRuntime(payload, {
    clock: spine.clock,
    desk: createArticleDesk({ commits: installCommitWatch(payload), onRecorded: () => undefined, spine }),
    importer: createStoryImporter(spine),
    names: createNameReader(payload),
    numbers: createNumberAllocator(spine),
    reader: createNewsstandReader(spine),
    rebuildNewsstand: () => rebuildNewsstand(spine),
    staff: createStaffReader(payload, options.slugs.users),
    usage: createUsageReader(spine),
  })
  attachPublicSite(payload, spine)
  await startHealing(payload, spine)
}
