import { daysOf, monthOf, weekdayOf } from '../../domain/calendar/localDay.ts'
import type { Day, Month } from '../../domain/calendar/localDay.ts'
import type { PageChrome } from '../chrome.ts'
import { createPageContext, fillString } from '../context.ts'
import type { PageContext } from '../context.ts'
import { attributes, html } from '../html.ts'
import type { SafeHTML } from '../html.ts'
import { absoluteURL } from '../href.ts'
import { htmlDocument } from '../parts/document.ts'
import { steps } from '../parts/steps.ts'

export interface CalendarPageInput {
  chrome: PageChrome
  month: Month
  /** Every month in which something was published, newest first. */
  months: readonly Month[]
  /** The day that it is now; later ones have no page. */
  today: Day
}

const calendar = ({ dates, href, strings }: PageContext, { month, today }: CalendarPageInput): SafeHTML => {
  const days = daysOf(month)
  const cells: (Day | null)[] = [...Array.from({ length: weekdayOf(`${month}-01`) }, () => null), ...days]
  const weeks = Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) =>
    Array.from({ length: 7 }, (__, day) => cells[week * 7 + day] ?? null),
  )
  return html`<table class="calendar">
    <caption class="unseen">
      ${fillString(strings.calendar, dates.month(month))}
    </caption>
    <thead>
      <tr>
        ${strings.weekdaysShort.map((name, index) => html`<th scope="col"><abbr title="${strings.weekdays[index] ?? name}">${name}</abbr></th> `)}
      </tr>
    </thead>
    <tbody>
      ${weeks.map(
        (week) =>
          html`<tr>
            ${week.map((day) => {
              if (day === null) {
                return html`<td></td> `
              }
              const number = Number(day.slice(8))
              return day > today
                ? html`<td>${number}</td> `
                : html`<td>
                    <a
                      href="${href(`/archive/${day}/`)}"
                      ${attributes({ 'aria-current': day === today ? 'date' : null })}
                      aria-label="${dates.day(day)}"
                      >${number}</a
                    >
                  </td> `
            })}
          </tr> `,
      )}
    </tbody>
  </table>`
}

/** Renders a month as a calendar whose days lead to what was published on them, and the list of all months. */
export const renderCalendarPage = (input: CalendarPageInput): string => {
  const { chrome, month, months, today } = input
  const context = createPageContext(chrome)
  const { dates, href, strings } = context
  const older = months.find((other) => other < month)
  const newer = [...months].reverse().find((other) => other > month)
  const years = [...new Set(months.map((other) => other.slice(0, 4)))]
  const title = `${strings.archive}: ${dates.month(month)} - ${chrome.site.name}`
  const monthHref = (other: Month): string => href(`/archive/${other}/`)
  return htmlDocument(context, {
    bodyClass: 'list archive',
    canonicalURL: absoluteURL(monthHref(month), chrome.site.siteURL),
    description: `${strings.archiveText} ${dates.month(month)}`,
    main: html`<header class="list-head">
        <p class="list-label">${strings.archive}</p>
        <h1>${dates.month(month)}</h1>
        <p class="list-about">${strings.archiveText}</p>
        ${steps(context, {
          label: `${strings.previousMonth}, ${strings.nextMonth}`,
          next: newer === undefined ? null : { href: monthHref(newer), text: dates.month(newer) },
          previous: older === undefined ? null : { href: monthHref(older), text: dates.month(older) },
        })}
      </header>
      <div class="calendar-layout">
        ${calendar(context, { ...input, today: month === monthOf(today) ? today : `${month}-32` })}
        <nav class="months" aria-label="${strings.archive}">
          ${years.map(
            (year) =>
              html`<h2>${year}</h2>
                <ul>
                  ${months
                    .filter((other) => other.startsWith(year))
                    .map(
                      (other) =>
                        html`<li>
                          <a
                            href="${monthHref(other)}"
                            ${attributes({ 'aria-current': other === month ? 'page' : null })}
                            >${strings.monthsAlone[Number(other.slice(5)) - 1] ?? other}</a
                          >
                        </li> `,
                    )}
                </ul> `,
          )}
        </nav>
      </div>`,
    title,
  })
}
