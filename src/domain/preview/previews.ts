import type { DocId } from '../../shared/ids.ts'
import type { PublicArticle } from '../article/publicArticle.ts'
import type { Request } from '../request.ts'

/** A link to the latest draft of an article, for somebody without an account. */
export interface PreviewLink {
  expiresAt: Date
  token: string
  /** Absolute address that can be sent: the site's own preview, or the front end that the options name. */
  url: string
}

/** What a link opens: the latest draft as readers would see it, with words in place of what is missing. */
export interface Preview {
  article: PublicArticle
  expiresAt: Date
  token: string
}

/** Opens unpublished work by signed links that expire and can be revoked. */
export interface Previews {
  /** The address for the frame beside the form; the same for hours. Null for an article that is not there. */
  frameURL(article: DocId, options: { issuer: DocId | null; req?: Request }): Promise<null | string>
  /** The origin that previews are shown on, "https://today.az": the panel must be allowed to frame it. */
  frameOrigin(): string
  /** Makes a link; null when there is no such article. */
  issue(
    article: DocId,
    options: { expiresInMs: number; issuer: DocId | null; req?: Request },
  ): Promise<null | PreviewLink>
  /** Opens a link; null for one that was changed, has expired, was revoked, or whose article is gone. */
  read(token: string): Promise<null | Preview>
  /** Renders a document that may not be stored yet, as the form of a signed-in user holds it. */
  readUnsaved(doc: Record<string, unknown>, options: { issuer: DocId | null }): Promise<Preview>
  /** Makes every link of the article that there is open nothing any more; false when there is no such article. */
  revoke(article: DocId, req?: Request): Promise<boolean>
  /** Whether the draft that this link opens shows this picture. */
  showsMedia(token: string, media: DocId, req?: Request): Promise<boolean>
}
