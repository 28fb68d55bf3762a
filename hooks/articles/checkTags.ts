import { slugify } from '../../src/domain/article/slugify.ts'

/** Lists the tags that could have no page: without a letter or digit, or with what cuts an address. */
export const checkTags = (tags: unknown): { message: string; path: string }[] =>
  (Array.isArray(tags) ? tags : [])
    .filter((tag): tag is string => typeof tag === 'string')
    .filter((tag) => slugify(tag) === '' || /[/\\\p{Cc}]/u.test(tag))
    .map((tag) => ({
      message: `The tag "${tag.slice(0, 40)}" can't have a page. Use words, without slashes.`,
      path: 'tags',
    }))
