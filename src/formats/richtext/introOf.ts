import type { PublicArticle } from '../../domain/article/publicArticle.ts'

import { richTextToParagraphs } from './richTextToText.ts'

/** Gives the first paragraph of an article's story, without what stands beside its sentences; '' when there is none. */
export const introOf = ({ body, hostBlocks, language, references }: PublicArticle): string =>
  richTextToParagraphs(body, { hostBlocks, language, references, scope: 'story' })[0] ?? ''
