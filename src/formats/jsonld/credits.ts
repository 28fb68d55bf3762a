import type {
  PublicArticle,
  PublicAuthor,
  PublicCitation,
  PublicSource,
} from '../../domain/article/publicArticle.ts'
import type { AuthorRole } from '../../domain/edition/content.ts'

const MEDIA_KINDS = new Set<PublicSource['kind']>(['agency', 'outlet'])

export const organization = ({ name, homePage, kind, logo }: PublicSource): object => ({
  '@type': MEDIA_KINDS.has(kind) ? 'NewsMediaOrganization' : 'Organization',
  name,
  ...(homePage === null ? {} : { url: homePage }),
  ...(logo === null ? {} : { logo: logo.url }),
})

const person = ({ name, path, photo }: PublicAuthor, siteURL: string): object => ({
  '@type': 'Person',
  name,
  url: `${siteURL}${path}`,
  ...(photo === null ? {} : { image: photo.url }),
})

const named = (property: string, values: object[]): object =>
  values.length === 0 ? {} : { [property]: values }

/**
 * Says who made the story. Reporters are its authors; where there is none, all persons are, then the source, then the site.
 */
export const personProperties = (article: PublicArticle, siteURL: string, publisher: object): object => {
  const withRole = (role: AuthorRole): object[] =>
    article.authors.filter((entry) => entry.role === role).map(({ author }) => person(author, siteURL))
  const reporters = withRole('reporter')
  if (reporters.length === 0) {
    const everybody = article.authors.map(({ author }) => person(author, siteURL))
    const organisation = article.source === null ? publisher : organization(article.source)
    return { author: everybody.length === 0 ? [organisation] : everybody }
  }
  return {
    author: reporters,
    ...named('editor', withRole('editor')),
    ...named('translator', withRole('translator')),
    ...named('contributor', withRole('photographer')),
  }
}

/** Says what another source reported: a work of that source, with the words quoted from it. */
export const citation = ({ name, quote, source }: PublicCitation): object => {
  const provider = source === null ? { '@type': 'Organization', name } : organization(source)
  return quote === null
    ? { '@type': 'CreativeWork', provider }
    : { '@type': 'Quotation', provider, text: quote }
}
