import type { PagedList, PageChrome } from '../chrome.ts'
import { createPageContext } from '../context.ts'
import { tagHref } from '../href.ts'
import { renderCollectionPage } from './collectionPage.ts'

export interface TagPageInput {
  chrome: PageChrome
  list: PagedList
  tag: string
}

/** Renders the newest stories with a tag. */
export const renderTagPage = ({ chrome, list, tag }: TagPageInput): string =>
  renderCollectionPage({
    about: null,
    chrome,
    description: null,
    heading: tag,
    label: createPageContext(chrome).strings.tag,
    list,
    path: tagHref(tag),
  })
