import { monthOf } from '../../domain/calendar/localDay.ts'
import type { Day } from '../../domain/calendar/localDay.ts'
import type { PagedList, PageChrome } from '../chrome.ts'
import { createPageContext, fillString } from '../context.ts'
import { html } from '../html.ts'
import { absoluteURL } from '../href.ts'
import { htmlDocument } from '../parts/document.ts'
import { steps } from '../parts/steps.ts'
import { storyRows } from '../parts/storyLists.ts'

export interface ArchivePageInput {
  chrome: PageChrome
  day: Day
  list: PagedList
  /** The day after, or null where that is not in the archive. */
  nextDay: Day | null
  previousDay: Day | null
}

/** Renders what was published on one day, with the ways to the days beside it. */
export const renderArchivePage = ({ chrome, day, list, nextDay, previousDay }: ArchivePageInput): string => {
  const context = createPageContext(chrome)
  const { dates, href, strings } = context
  const title = fillString(strings.storiesOf, dates.day(day))
  const isFirst = list.newestHref === null
  const isEmpty = list.articles.length === 0
  return htmlDocument(context, {
    bodyClass: 'list archive',
    canonicalURL: isFirst && !isEmpty ? absoluteURL(href(`/archive/${day}/`), chrome.site.siteURL) : null,
    description: `${title} - ${chrome.site.name}`,
    isHidden: isEmpty,
    main: html`<header class="list-head">
        <p class="list-label">
          <a href="${href('/archive/')}">${strings.archive}</a> /
          <a href="${href(`/archive/${monthOf(day)}/`)}">${dates.month(monthOf(day))}</a>
        </p>
        <h1>${dates.day(day)}</h1>
        ${steps(context, {
          label: `${strings.previousDay}, ${strings.nextDay}`,
          next: nextDay === null ? null : { href: href(`/archive/${nextDay}/`), text: strings.nextDay },
          previous:
            previousDay === null
              ? null
              : { href: href(`/archive/${previousDay}/`), text: strings.previousDay },
        })}
      </header>
      ${storyRows(context, list, { empty: strings.noStoriesOnDay, headingLevel: 2, showsSection: true })}`,
    title: `${title} - ${chrome.site.name}`,
  })
}
