import type { Clock } from '../shared/clock.ts'
import type { DocId } from '../shared/ids.ts'
import type { ArticleRow, SaveDecision, SavedContent } from './article/decideSave.ts'
import type { StoryImporter } from './article/imported.ts'
import type { Assignments } from './assignment/assignments.ts'
import type { Changes } from './changes/changes.ts'
import type { BoardReader } from './desk/board.ts'
import type { DeskReader } from './desk/deskReader.ts'
import type { Act, Subject } from './edition/changeLog.ts'
import type { Eraser } from './edition/eraser.ts'
import type { NewsstandReader } from './edition/newsstandReader.ts'
import type { KilledPictures } from './media/killedPictures.ts'
import type { ShownPictures } from './media/shownPictures.ts'
import type { BeatLimit } from './presence/beatLimit.ts'
import type { Notes } from './notes/notes.ts'
import type { People } from './people/people.ts'
import type { Presence } from './presence/presence.ts'
import type { Previews } from './preview/previews.ts'
import type { Request } from './request.ts'
import type { Scopes } from './access/scopes.ts'
import type { WorkflowDesk } from './workflow/workflowDesk.ts'
import type { Translations } from './translation/translations.ts'
import type { ArticleHistory } from './workflow/articleHistory.ts'
import type { RecordAudit } from './workflow/audit.ts'
import type { WorkflowRecord } from './workflow/workflowRecord.ts'
import type { GateKeeper } from './workflow/gateKeeper.ts'

export type { Request } from './request.ts'

/** Allots the numbers of articles. */
export interface NumberAllocator {
  /** Takes the next number. No two calls get the same one, on any number of processes; a number may stay unused. */
  next(): Promise<number>
  /** Makes sure that `next` never gives `number` or less. */
  raise(number: number): Promise<void>
}

/** A save that has passed its checks: to be carried out by the write that follows in the same request. */
export interface SaveIntent {
  /** Whether the form saved by itself: the version takes the place of the same editor's last one of this kind. */
  autosaved: boolean
  /**
   * Decides what the save does, from what is about to be stored.
   *
   * @throws NewsroomError when it may not be
   */
  decide: (content: SavedContent) => SaveDecision
  /** The user of the desk who saves; null for the system. */
  editor: DocId | null
  /** The revision that the save was made from; null for a new article. */
  expectedRevision: null | number
  number: number
  /** What is stored; null for a new article. */
  row: ArticleRow | null
}

/** A row as it is stored: what the rules see of it, and what goes on as it is with every save. */
export interface StoredRow {
  /** The act and the event that it carries, and their instants as they are stored. */
  carried: { act: object; actedAt: null | string; event: object; movedAt: null | string }
  row: ArticleRow
}

/** What the hooks of articles need from the stored rows. */
export interface ArticleDesk {
  /** Announces the save that the next write of this article in this request carries out. */
  announce(req: Request, intent: SaveIntent): void
  /** Keeps the address of a section that has got another slug as a redirect. */
  keepSectionAddress(section: { from: string; id: DocId; to: string }, req: Request): Promise<void>
  /** Tells that a write of this request has carried an act into the row of its subject. */
  noteAct(req: Request, subject: Subject, act: Act): void
  /** The users behind the authors that an article names. */
  bylineUsers(authors: readonly unknown[], req: Request): Promise<string[]>
  /** What the words of an article are beside those that are stored. */
  contentOf(data: object, row: ArticleRow | null): SavedContent
  /** Reads the row behind an article, through the request's transaction; null when there is none. */
  row(id: DocId, req: Request): Promise<null | StoredRow>
  /**
   * The revision that a save may claim which was made from an older one: the present one when no word has changed since
   * (the article was unpublished, say), the older one otherwise, whose claim will be refused.
   */
  rebase(id: DocId, from: number, row: ArticleRow, req: Request): Promise<number>
  /**
   * Puts the acts that the request's writes carried into the change log and onto the newsstand. Where there is no
   * transaction they go at once, after each document; in a transaction they go last, after the whole operation.
   */
  settle(req: Request, moment: 'document' | 'operation'): Promise<void>
}

/** Resolves references to names. */
export interface NameReader {
  /** The names of documents, in the order of the references; empty and dangling references are left out. */
  of(collection: string, references: readonly unknown[], req: Request): Promise<string[]>
}

/** What can stand on a shelf of the newsstand by its id. */
export type ShelvedKind = 'author' | 'section' | 'source'

/** What keeps a document from being deleted. */
export type UserOfDocument = { kind: 'article'; number: number } | { kind: 'section'; title: string }

/** Tells what articles and readers would miss. */
export interface UsageReader {
  /**
   * Whether readers see this picture anywhere, will when the time of a release has come, or may without anybody looking at it
   * once more: an approved article shows it, or one that was withheld or unpublished.
   */
  isPromised(media: DocId, req: Request): Promise<boolean>
  /** Whether readers see this one beside an article, or will when its time has come. */
  isShelved(kind: ShelvedKind, id: DocId, req: Request): Promise<boolean>
  /** One of those that use a document, drafts included; null when nothing does. */
  userOf(kind: ShelvedKind, id: DocId, req: Request): Promise<null | UserOfDocument>
}

/** An article as the messages about a list name it. */
export interface ListedArticle {
  headline: string
  number: number
}

/** What the hooks of lists need from the stored rows. */
export interface ListDesk {
  /** The articles that exist, by id; drafts are among them. */
  articles(ids: readonly DocId[], req: Request): Promise<Map<string, ListedArticle>>
  /** Whether there is such a section. */
  hasSection(id: DocId, req: Request): Promise<boolean>
  /** Whether another list has this name in this language. */
  isTaken(list: { id: DocId | null; language: string; slug: string }, req: Request): Promise<boolean>
}

/** Tells who is in charge of the newsroom. */
export interface StaffReader {
  /** The administrators among the newsroom's own users. */
  administrators(req: Request): Promise<DocId[]>
}

/** Everything that hangs on one Payload instance. Modules hold no state: a process may load them twice. */
export interface NewsroomRuntime {
  assignments: Assignments
  audit: RecordAudit
  /** How often people may tell that they are there. */
  beatLimit: BeatLimit
  changes: Changes
  board: BoardReader
  clock: Clock
  desk: ArticleDesk
  eraser: Eraser
  deskReader: DeskReader
  history: ArticleHistory
  gates: GateKeeper
  importer: StoryImporter
  killedPictures: KilledPictures
  listDesk: ListDesk
  names: NameReader
  notes: Notes
  numbers: NumberAllocator
  people: People
  pictures: ShownPictures
  presence: Presence
  previews: Previews
  reader: NewsstandReader
  record: WorkflowRecord
  /** Makes the newsstand anew from the log, and tells where it differed. */
  rebuildNewsstand(): Promise<{ articles: number; different: number[]; rows: number }>
  scopes: Scopes
  staff: StaffReader
  translations: Translations
  usage: UsageReader
  workflow: WorkflowDesk
}

const KEY = Symbol.for('payload-newsroom.runtime')

/** Hangs the runtime on a Payload instance. */
export const attachRuntime = (payload: object, runtime: NewsroomRuntime): void => {
  Object.defineProperty(payload, KEY, { configurable: true, enumerable: false, value: runtime })
}

/**
 * Finds the runtime of a Payload instance.
 *
 * @throws Error when the plugin has not been initialised on it
 */
export const runtimeOf = (payload: object): NewsroomRuntime => {
  const runtime = (payload as Record<symbol, NewsroomRuntime | undefined>)[KEY]
  if (runtime === undefined) {
    throw new Error(
      'The newsroom plugin is not initialised on this Payload instance. Add newsroom(options) to plugins, and await getPayload().',
    )
  }
  return runtime
}
