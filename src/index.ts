export type { CollectionOverrides, NewsroomOptions } from './config/options.ts'
export { hasRole, ROLES } from './domain/access/roles.ts'
export type { Role } from './domain/access/roles.ts'
export type { Scope } from './domain/access/scope.ts'
export type { ImportedStory, StoryImporter, StoryToImport } from './domain/article/imported.ts'
export type { HostBlockContext, HostBlockConverter, HostBlocks } from './domain/article/hostBlocks.ts'
export type { PublicArticle } from './domain/article/publicArticle.ts'
export type {
  Breaking,
  Correction,
  CorrectionPage,
  CuratedList,
  ListQuery,
  Lookup,
  NewsstandReader,
  Translation,
} from './domain/edition/newsstandReader.ts'
export type { CorrectionSeverity, ImageSize } from './domain/article/bodyBlocks.ts'
export type { RichText, RichTextNode } from './domain/article/richText.ts'
export { citationWords } from './domain/attribution/citationWords.ts'
export { defaultPermalink } from './domain/permalink/permalink.ts'
export type { Permalink, PermalinkArticle } from './domain/permalink/permalink.ts'
export type { GateProblem, GateStage } from './domain/workflow/gates.ts'
export type { HostGate, HostGateProblem } from './domain/workflow/hostGate.ts'
export { runtimeOf } from './domain/runtime.ts'
export { parseAnchors } from './domain/workflow/anchor.ts'
export type { Anchor } from './domain/workflow/anchor.ts'
export type { Anchoring, AuditReport, RecordAudit } from './domain/workflow/audit.ts'
export type { ChainFault, ChainProblem } from './domain/workflow/recordChain.ts'
export { printNewsroomSchema } from './delivery/graphql/printNewsroomSchema.ts'
export { siteOfPayload } from './delivery/siteOfPayload.ts'
export { newsroom } from './plugin.ts'
export { NewsroomError } from './shared/newsroomError.ts'
export { textToRichText } from './formats/richtext/textToRichText.ts'
export type { ImportError, LegacyPage } from './formats/today-az/legacyPage.ts'
export { parseTodayAzPage } from './formats/today-az/parseTodayAzPage.ts'
