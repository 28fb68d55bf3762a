import type { LetterFacts } from '../domain/letters/letters.ts'
import type { DocId } from '../shared/ids.ts'
import type { Spine } from './spine.ts'

/** Who does something, by name; null for the system. */
export const actorName = (req: object): null | string => {
  const user = (req as { user?: null | { email?: unknown; id: DocId; name?: unknown } }).user
  const name = user?.name || user?.email || user?.id
  return name === undefined || name === null ? null : String(name)
}

/** What letters say of an article. Addresses of the panel are made from the options, never from a request. */
export const letterFacts = (
  { options, payload }: Pick<Spine, 'options' | 'payload'>,
  article: { headline?: unknown; id: DocId; number?: unknown; publicState?: unknown },
  req: object,
): LetterFacts => {
  const { routes, serverURL } = payload.config
  const origin = serverURL === '' ? options.site.siteURL : new URL(serverURL).origin
  const panel = routes.admin === '/' ? '' : routes.admin
  return {
    by: actorName(req),
    // The words of a killed article go nowhere any more, letters included.
    headline:
      typeof article.headline === 'string' && article.publicState !== 'killed' ? article.headline : '',
    link: `${origin}${panel}/collections/${options.slugs.articles}/${encodeURIComponent(article.id)}`,
    number: Number(article.number),
    outlet: options.site.name,
  }
}
