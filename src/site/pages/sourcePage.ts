import type { PublicSource } from '../../domain/article/publicArticle.ts'
import type { PagedList, PageChrome } from '../chrome.ts'
import { createPageContext } from '../context.ts'
import { html } from '../html.ts'
import { picture } from '../parts/picture.ts'
import { webHref } from '../href.ts'
import { renderCollectionPage } from './collectionPage.ts'

export interface SourcePageInput {
  chrome: PageChrome
  list: PagedList
  source: PublicSource
}

/** Renders a source: what kind it is, where it is at home, the newest stories that come from it. */
export const renderSourcePage = ({ chrome, list, source }: SourcePageInput): string => {
  const { strings } = createPageContext(chrome)
  const homePage = webHref(source.homePage)
  return renderCollectionPage({
    about:
      homePage !== null &&
      html`<p class="list-about">${strings.homePage}: <a href="${homePage}">${homePage}</a></p>`,
    chrome,
    description: `${source.name} - ${strings.sourceKind[source.kind]}`,
    heading: source.name,
    label: strings.sourceKind[source.kind],
    list,
    path: source.path,
    picture: picture(source.logo, {
      className: 'logo',
      isCaptionShown: false,
      isFirst: true,
      sizes: '12rem',
      strings,
    }),
  })
}
