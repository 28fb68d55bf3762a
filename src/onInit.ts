import type { Payload } from 'payload'

import type { SanitizedOptions } from './config/options.ts'
import type { Spine } from './storage/spine.ts'

import { createPublicSite } from './delivery/createPublicSite.ts'
import { graphQLSurfaces } from './delivery/graphql/graphQLSurfaces.ts'
import { attachSite } from './delivery/siteOfPayload.ts'
import { createBeatLimit } from './domain/presence/beatLimit.ts'
import { watchHostBlocks } from './domain/article/watchHostBlocks.ts'
import { attachRuntime, runtimeOf } from './domain/runtime.ts'
import { feedFormats } from './formats/registry.ts'
import { systemClock } from './shared/clock.ts'
import { isForReading } from './shared/forReading.ts'
import { applyTheme, templates } from './site/index.ts'
import { callerOf } from '../hooks/articles/callerOf.ts'
import { createDeskAccess } from './domain/access/deskAccess.ts'
import { installRawGuard } from './storage/guardWrites.ts'
import { createArticleWorkflow } from './storage/workflow/articleWorkflow.ts'
import { createArticleDesk } from './storage/articleDesk.ts'
import { createEraser } from './storage/erasure/eraser.ts'
import { createBoardReader } from './storage/boardReader.ts'
import { createDeskReader } from './storage/deskReader.ts'
import { closeWrites } from './storage/closeWrites.ts'
import { installCommitWatch } from './storage/commitWatch.ts'
import { createGateKeeper } from './storage/gateKeeper.ts'
import { createAssignments } from './storage/assignments.ts'
import { createChanges } from './storage/changes.ts'
import { createMailer } from './storage/mailer.ts'
import { createMentions } from './storage/mentions.ts'
import { createNotes } from './storage/notes.ts'
import { createPeople } from './storage/people.ts'
import { createKilledPictures } from './storage/killedPictures.ts'
import { createListDesk } from './storage/listDesk.ts'
import { createNameReader } from './storage/nameReader.ts'
import { createNewsstandReader } from './storage/newsstandReader.ts'
import { createNumberAllocator } from './storage/numberAllocator.ts'
import { createPresence } from './storage/presence.ts'
import { createPreviews } from './storage/previews.ts'
import { startHealing } from './storage/startHealing.ts'
import { rebuildNewsstand } from './storage/rebuildNewsstand.ts'
import { createScopes } from './storage/scopes.ts'
import { noteProjection } from './storage/renewNewsstand.ts'
import { createStaffReader } from './storage/staffReader.ts'
import { createStoryImporter } from './storage/storyImporter.ts'
import { createShownPictures } from './storage/shownPictures.ts'
import { createSpine } from './storage/spine.ts'
import { createArticleHistory } from './storage/record/articleHistory.ts'
import { closeRecord } from './storage/record/closeRecord.ts'
import { createRecordAudit } from './storage/record/recordAudit.ts'
import { startAnchoring } from './storage/record/startAnchoring.ts'
import { createTranslations } from './storage/translations.ts'
import { createUsageReader } from './storage/usageReader.ts'
import { installWriteGate } from './storage/writeGate.ts'

const attachPublicSite = (payload: Payload, spine: Spine): void => {
  const { isServed, strings, theme } = spine.options.pages
  const { routes, serverURL } = payload.config
  attachSite(
    payload,
    createPublicSite({
      clock: spine.clock,
      further: graphQLSurfaces,
      formats: Object.values(feedFormats),
      onError: (err) => {
        payload.logger.error({ err, event: 'newsroom.site.failed', msg: 'A page could not be made.' })
      },
      preview: {
        apiHref: `${routes.api}/newsroom/desk/preview`,
        panelOrigin: serverURL === '' ? spine.options.site.siteURL : new URL(serverURL).origin,
        previews: runtimeOf(payload).previews,
      },
      reader: createNewsstandReader(spine),
      ready: async () => {
        await spine.log.head()
        return true
      },
      servesPages: isServed,
      templates: applyTheme(templates, theme),
      words: strings,
    }),
  )
}

const withWatchedBlocks = (payload: Payload, options: SanitizedOptions): SanitizedOptions => ({
  ...options,
  body: {
    ...options.body,
    converters: watchHostBlocks(options.body.converters, ({ block, error, output }) => {
      payload.logger.error({
        block,
        err: error,
        event: 'newsroom.block.failed',
        msg: `body.converters.${block}.${output} failed; the page is shown without what it makes.`,
      })
    }),
  },
})

/**
 * Puts the newsroom together on a Payload instance: its stores, the gate before its writes, the ports of its hooks. One that is
 * opened to look at it is left as it is found.
 */
export const initNewsroom = async (payload: Payload, options: SanitizedOptions): Promise<void> => {
  const spine = createSpine(payload, withWatchedBlocks(payload, options), systemClock)
  const isToRead = isForReading(payload.config)
  if (!isToRead) {
    await spine.dialect.prepare()
  }
  installWriteGate({
    dialect: spine.dialect,
    editions: spine.editions,
    keys: spine.auditKeys,
    payload,
    slugs: options.slugs,
  })
  closeRecord(payload, options.slugs.workflowEvents)
  installRawGuard({ payload, slugs: options.slugs })
  const stop = new AbortController()
  const audit = createRecordAudit({ signal: stop.signal, spine })
  const commits = installCommitWatch(payload)
  const mailer = createMailer(payload, commits)
  const people = createPeople(spine)
  const mentions = createMentions({ ...spine, mailer, people })
  const access = createDeskAccess({ roleOf: options.roleOf, usersCollection: options.slugs.users })
  const desk = createArticleDesk({ commits, onRecorded: () => undefined, spine })
  const names = createNameReader(payload)
  const gates = createGateKeeper(spine)
  const scopes = createScopes(spine)
  attachRuntime(payload, {
    assignments: createAssignments({ ...spine, mailer, people }),
    audit,
    beatLimit: createBeatLimit(spine.clock),
    changes: createChanges({ ...spine, people }),
    clock: spine.clock,
    desk,
    eraser: createEraser({ callerOf: (req) => callerOf(access, req as never, false), desk, spine }),
    gates,
    scopes,
    workflow: createArticleWorkflow({
      callerOf: (req) => callerOf(access, req as never, false),
      desk,
      gates,
      mentions,
      names,
      scopes,
      spine,
    }),
    board: createBoardReader({ people, spine }),
    deskReader: createDeskReader(spine),
    history: createArticleHistory({ payload, record: spine.record, slugs: options.slugs }),
    importer: createStoryImporter(spine),
    killedPictures: createKilledPictures(spine),
    listDesk: createListDesk(spine),
    names,
    notes: createNotes({ ...spine, mentions, people }),
    numbers: createNumberAllocator(spine),
    people,
    pictures: createShownPictures(spine),
    presence: createPresence(spine),
    previews: createPreviews(spine),
    reader: createNewsstandReader(spine),
    record: spine.record,
    rebuildNewsstand: async () => {
      const rebuilt = await rebuildNewsstand(spine)
      await noteProjection(spine)
      return rebuilt
    },
    staff: createStaffReader(payload, options.slugs.users),
    translations: createTranslations(spine),
    usage: createUsageReader(spine),
  })
  attachPublicSite(payload, spine)
  if (isToRead) {
    closeWrites(payload)
    return
  }
  await audit.learn()
  await startHealing(payload, spine)
  startAnchoring(payload, audit, stop)
}
