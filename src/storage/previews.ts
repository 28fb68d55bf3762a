import type { PreviewClaims } from '../domain/preview/previewClaims.ts'
import type { Preview, Previews } from '../domain/preview/previews.ts'
import type { Request } from '../domain/runtime.ts'
import type { DocId } from '../shared/ids.ts'
import type { DraftDoc } from './latestDraft.ts'
import type { Spine } from './spine.ts'

import { withPreviewPictures } from '../domain/preview/draftPictures.ts'
import { frameExpiry } from '../domain/preview/linkLifetime.ts'
import { checkClaims } from '../domain/preview/previewClaims.ts'
import { readCounters } from './counters.ts'
import { toDraftArticle } from './draftArticle.ts'
import { draftMediaOf } from './draftMedia.ts'
import { articleIdOf, readLatestDraft } from './latestDraft.ts'
import { createPreviewTokens } from './previewTokens.ts'

/** Counts how often the links of an article have been revoked; apart from its row, which a revocation must not touch. */
const generationCounter = (number: number): string => `preview-links:${number}`

/** Opens unpublished work by signed links; nothing is stored but how often an article's links were revoked. */
export const createPreviews = (spine: Spine): Previews => {
  const { clock, dialect, options, payload } = spine
  const { slugs } = options
  const tokens = createPreviewTokens(payload.secret)

  const generationOf = async (number: number): Promise<number> => {
    const counter = generationCounter(number)
    return (await readCounters({ payload, slugs }, [counter])).get(counter) ?? 0
  }

  const addressOf = (token: string, article: { language: string; number: number }): string =>
    new URL(options.previews.urlOf(token, article), `${options.site.siteURL}/`).href

  const seal = async (
    { language, number }: { language?: unknown; number: number },
    { expiresAt, issuer }: { expiresAt: Date; issuer: DocId | null },
  ): Promise<{ token: string; url: string }> => {
    const token = tokens.seal({
      expiresAt,
      generation: await generationOf(number),
      issuer: issuer === null ? null : String(issuer),
      number,
    })
    return { token, url: addressOf(token, { language: String(language ?? options.site.language), number }) }
  }

  const claimsOf = async (token: string): Promise<null | PreviewClaims> => {
    const claims = tokens.open(token)
    if (claims === null) {
      return null
    }
    const checked = checkClaims(claims, { generation: await generationOf(claims.number), now: clock.now() })
    return checked.ok ? checked.value : null
  }

  /** The draft that a link may show; a killed article is shown by none, however old the link is. */
  const readShown = async (id: DocId, req?: Request): Promise<DraftDoc | null> => {
    const draft = await readLatestDraft({ payload, slugs }, id, req)
    return draft?.publicState === 'killed' ? null : draft
  }

  const draftOf = async (
    token: string,
    req?: Request,
  ): Promise<{ claims: PreviewClaims; draft: DraftDoc } | null> => {
    const claims = await claimsOf(token)
    const id = claims === null ? null : await articleIdOf({ payload, slugs }, claims.number)
    const draft = id === null ? null : await readShown(id, req)
    return claims === null || draft === null ? null : { claims, draft }
  }

  const render = async (draft: DraftDoc, token: string, expiresAt: Date): Promise<Preview> => ({
    article: withPreviewPictures(await toDraftArticle(spine, draft), token),
    expiresAt,
    token,
  })

  return {
    frameOrigin: () => new URL(addressOf('-', { language: options.site.language, number: 1 })).origin,
    frameURL: async (article, { issuer, req }) => {
      const draft = await readShown(article, req)
      return draft === null ? null : (await seal(draft, { expiresAt: frameExpiry(clock.now()), issuer })).url
    },
    issue: async (article, { expiresInMs, issuer, req }) => {
      const draft = await readShown(article, req)
      if (draft === null) {
        return null
      }
      const milliseconds = clock.now().getTime() + expiresInMs
      const expiresAt = new Date(Math.floor(milliseconds / 1000) * 1000)
      return { expiresAt, ...(await seal(draft, { expiresAt, issuer })) }
    },
    read: async (token) => {
      const found = await draftOf(token)
      return found === null ? null : render(found.draft, token, found.claims.expiresAt)
    },
    readUnsaved: async (doc, { issuer }) => {
      const draft = doc as DraftDoc
      const expiresAt = frameExpiry(clock.now())
      const { token } = await seal(draft, { expiresAt, issuer })
      return render(draft, token, expiresAt)
    },
    revoke: async (article, req) => {
      const draft = await readLatestDraft({ payload, slugs }, article, req)
      if (draft === null) {
        return false
      }
      await dialect.next(generationCounter(draft.number))
      return true
    },
    showsMedia: async (token, media, req) => {
      const found = await draftOf(token, req)
      return found !== null && draftMediaOf(found.draft).some((id) => String(id) === String(media))
    },
  }
}
