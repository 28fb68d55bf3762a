import type { DocId } from '../../shared/ids.ts'
import type { Request } from '../request.ts'
import type { ArticleState } from '../workflow/states.ts'
import type { OpenQuery } from './openQuery.ts'

/** An article as the desk's lists show it. */
export interface DeskArticle {
  byline: null | string
  headline: string
  id: DocId
  language: string
  number: null | number
  publishedAt: Date | null
  /** Whether it went out without review and nobody else has looked at it since. */
  reviewPending: boolean
  state: ArticleState
  updatedAt: Date
}

/** An article that readers will see from an instant that lies ahead. */
export interface ScheduledArticle {
  article: DeskArticle
  from: Date
  until: Date | null
}

/** An article that somebody is to work on. */
export interface AssignedArticle {
  article: DeskArticle
  dueAt: Date | null
}

/** What the desk's own views ask for. Everything is read with the rights of the request's user. */
export interface DeskReader {
  /** What a user is to do: what is due first comes first, what has no due time last; nothing that is finished. */
  assigned(query: { limit: number; user: DocId }, req: Request): Promise<AssignedArticle[]>
  /** The authors that stand for a user: those whom the user's name is linked with. */
  authorsOf(user: DocId, req: Request): Promise<DocId[]>
  /** Finds the article that a number or an address means: also one of before, drafts and the trash included. */
  find(query: OpenQuery, req: Request): Promise<DeskArticle | null>
  /** What the user wrote or edited last and is not finished: neither done nor spiked nor killed. The latest change comes first. */
  work(query: { limit: number; user: DocId }, req: Request): Promise<DeskArticle[]>
  /** What readers got last, newest first. */
  newest(query: { limit: number }, req: Request): Promise<DeskArticle[]>
  /** What readers will see later, the next first. */
  scheduled(query: { limit: number }, req: Request): Promise<ScheduledArticle[]>
  /** How many sections there are, at most 1: a newsroom without a section can't write. */
  hasSections(req: Request): Promise<boolean>
}
