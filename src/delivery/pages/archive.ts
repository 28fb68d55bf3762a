import type { LanguageDeps } from '../siteDeps.ts'
import type { Surface } from '../surface.ts'

import { addDays, dayAt, dayBounds, isDay, isMonth, monthOf } from '../../domain/calendar/localDay.ts'
import { languagePath } from '../../domain/permalink/languagePath.ts'
import { earliestEnd } from '../cachePolicy.ts'
import { HTML } from '../siteDeps.ts'
import { READ_METHODS } from '../surface.ts'
import { everywhere, whereListed } from './alternates.ts'
import { readChrome } from './chrome.ts'
import { pagedList, readCursor } from './listPage.ts'

/**
 * Makes the archive: a page for each day, a calendar for each month, and "/archive/" as the calendar of the newest month.
 * It reaches from the first month in which something was published until today; what is outside is 404, so that no
 * crawler walks through empty centuries.
 */
export const archiveSurfaces = (deps: LanguageDeps): Surface[] => {
  const { language, now, pageSize, reader, respond, templates } = deps
  const { timeZone } = reader.site
  const today = (): string => dayAt(now(), timeZone)

  /** Newest first; this month is always there. The files of the sitemap say in which months something was published. */
  const readMonths = async (): Promise<string[]> => {
    const thisMonth = monthOf(today())
    const months = (await reader.sitemapMonths()).map(monthOf).filter((month) => month <= thisMonth)
    return [...new Set([thisMonth, ...months])].sort().reverse()
  }

  /** The months are those of UTC, the days those of the outlet: its first day may be the last one of the month before. */
  const firstDayOf = (months: readonly string[]): null | string => {
    const first = months.at(-1)
    return first === undefined ? null : dayAt(new Date(`${first}-01T00:00:00Z`), timeZone)
  }

  const calendar = async (request: Request, month: string, months: string[]): Promise<Response> => {
    const chrome = await readChrome(deps, { alternates: everywhere(reader, `/archive/${month}/`), language })
    return respond(request, {
      body: templates.renderCalendarPage({ chrome, month, months, today: today() }),
      contentType: HTML,
    })
  }

  const handleDay = async (
    request: Request,
    context: Parameters<NonNullable<Surface['handle']>>[1],
    { day, firstDay }: { day: string; firstDay: string },
  ): Promise<Response> => {
    const before = await readCursor(context)
    if (before instanceof Response) {
      return before
    }
    const bounds = dayBounds(day, timeZone)
    const filter = { publishedBefore: bounds.before, publishedFrom: bounds.from }
    const page = await reader.list({ ...filter, language, limit: pageSize, ...(before && { before }) })
    const path = `/archive/${day}/`
    const alternates = await whereListed(reader, path, filter)
    const [previousDay, nextDay] = [addDays(day, -1), addDays(day, 1)]
    return respond(request, {
      body: templates.renderArchivePage({
        chrome: await readChrome(deps, { alternates, language }),
        day,
        list: pagedList(languagePath(path, language, reader.site), before === undefined, page),
        nextDay: nextDay > today() ? null : nextDay,
        previousDay: previousDay < firstDay ? null : previousDay,
      }),
      contentType: HTML,
      expiresAt: earliestEnd(page.articles),
    })
  }

  const shared = { audience: 'public', kind: 'route', methods: READ_METHODS } as const
  return [
    {
      ...shared,
      id: 'site.archive',
      describe: 'The calendar of the newest month, and the way to all months.',
      handle: async (request) => calendar(request, monthOf(today()), await readMonths()),
      path: '/archive/',
    },
    {
      ...shared,
      id: 'site.archive-date',
      describe: 'The calendar of a month ("2026-11"), or what was published on a day ("2026-11-24").',
      handle: async (request, context) => {
        const { date = '' } = context.params
        const months = isDay(date) || isMonth(date) ? await readMonths() : []
        const firstDay = firstDayOf(months)
        if (firstDay === null || date > today() || date < monthOf(firstDay)) {
          return context.problem({ status: 404 })
        }
        if (isDay(date) && date >= firstDay) {
          return handleDay(request, context, { day: date, firstDay })
        }
        return months.includes(date) ? calendar(request, date, months) : context.problem({ status: 404 })
      },
      path: '/archive/:date/',
    },
  ]
}
