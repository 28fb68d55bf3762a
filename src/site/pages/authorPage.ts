import type { PublicAuthor } from '../../domain/article/publicArticle.ts'
import type { PagedList, PageChrome } from '../chrome.ts'
import { html } from '../html.ts'
import { renderCollectionPage } from './collectionPage.ts'

export interface AuthorPageInput {
  author: PublicAuthor
  chrome: PageChrome
  list: PagedList
}

/** Renders an author: who it is and the newest stories. */
export const renderAuthorPage = ({ author, chrome, list }: AuthorPageInput): string =>
  renderCollectionPage({
    about: author.biography && html`<p class="list-about">${author.biography}</p>`,
    chrome,
    description: author.biography,
    heading: author.name,
    label: null,
    list,
    path: author.path,
  })
