/**
 * What the anonymous may read of a document, and therefore filter, sort and count by: an allow-list. Whatever a collection
 * gains later is closed until it is named here.
 */
export const publicFields = {
  articles: [
    'authors',
    'body',
    'canonicalURL',
    'citations',
    'copyrightHolder',
    'creditLine',
    'byline',
    'dateline',
    'genre',
    'headline',
    'hero',
    'kicker',
    'language',
    'meta',
    'number',
    'publishedAt',
    'section',
    'sections',
    'slug',
    'slugline',
    'source',
    'standfirst',
    'tags',
    'translationGroup',
    'urgency',
    'usageTerms',
  ],
  authors: ['affiliation', 'biography', 'name', 'photo', 'slug', 'sortName'],
  media: ['alt', 'caption', 'credit'],
  redirects: [],
  sections: ['breadcrumbs', 'description', 'languages', 'order', 'parent', 'slug', 'title', 'translations'],
  sources: ['aliases', 'homePage', 'kind', 'logo', 'name', 'slug'],
} as const satisfies Record<string, readonly string[]>

/** What every collection lets the public see beside its own fields. */
export const publicSystemFields = ['_status', 'createdAt', 'id', 'updatedAt'] as const

/** What an upload collection lets the public see of its files. */
export const publicUploadFields = [
  'filename',
  'filesize',
  'focalX',
  'focalY',
  'height',
  'mimeType',
  'sizes',
  'thumbnailURL',
  'url',
  'width',
] as const
