import type { PublicAuthor } from '../../domain/article/publicArticle.ts'
import type { PagedList, PageChrome } from '../chrome.ts'
import { createPageContext } from '../context.ts'
import { html } from '../html.ts'
import { picture } from '../parts/picture.ts'
import { renderCollectionPage } from './collectionPage.ts'

export interface AuthorPageInput {
  author: PublicAuthor
  chrome: PageChrome
  list: PagedList
}

/** Renders an author: who it is and the newest stories. */
export const renderAuthorPage = ({ author, chrome, list }: AuthorPageInput): string => {
  const { strings } = createPageContext(chrome)
  return renderCollectionPage({
    about: author.biography && html`<p class="list-about">${author.biography}</p>`,
    chrome,
    description: author.biography,
    heading: author.name,
    label: null,
    list,
    path: author.path,
    picture: picture(author.photo, {
      className: 'portrait',
      isCaptionShown: false,
      isFirst: true,
      sizes: '6rem',
      strings,
    }),
  })
}
