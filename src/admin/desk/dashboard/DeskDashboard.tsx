import { Link } from '@payloadcms/ui'

import type { DocId } from '../../../shared/ids.ts'
import type { PanelServerProps } from '../../shared/deskRequest.ts'
import type { StateLabels } from '../../workflow/useStateNames.ts'

import { filterParams, quickFilters } from '../../../domain/desk/quickFilters.ts'
import { runtimeOf } from '../../../domain/runtime.ts'
import { deskRequest } from '../../shared/deskRequest.ts'
import { createDeskTime } from '../../shared/deskTime.ts'
import { timeWords } from '../../shared/timeWords.ts'
import { wordsFor } from '../../shared/wordsFor.ts'
import { TranslationsToCheck } from '../../translation/TranslationsToCheck.tsx'
import { dashboardWords } from '../dashboardWords.ts'
import '../desk.css'
import { ArticleRows } from './ArticleRows.tsx'
import { DashboardPart } from './DashboardPart.tsx'
import { createPanelTime } from './panelTime.ts'

const ASSIGNED_LIMIT = 8
const WORK_LIMIT = 12
const NEWEST_LIMIT = 8
const SCHEDULED_LIMIT = 8
const TO_CHECK_LIMIT = 8

interface Props extends PanelServerProps {
  /** Slugs. */
  articles: string
  labels: StateLabels
  permissions?: { collections?: Record<string, { create?: unknown; read?: unknown }> }
  sections: string
}

/** Opens the working day: what I haven't finished, what readers got last, what they will get, and where to go from here. */
export const DeskDashboard = async (props: Props) => {
  const { articles, i18n, labels, payload, permissions, sections, user } = props
  if (!user || !permissions?.collections?.[articles]?.read) {
    return null
  }
  const words = wordsFor(dashboardWords, i18n.language)
  const { clock, deskReader, reader, translations } = runtimeOf(payload)
  const req = await deskRequest(props)
  const id = user.id as DocId
  const [assigned, work, newest, scheduled, hasSections, toCheck] = await Promise.all([
    deskReader.assigned({ limit: ASSIGNED_LIMIT, user: id }, req),
    deskReader.work({ limit: WORK_LIMIT, user: id }, req),
    deskReader.newest({ limit: NEWEST_LIMIT }, req),
    deskReader.scheduled({ limit: SCHEDULED_LIMIT }, req),
    deskReader.hasSections(req),
    translations.toCheck({ first: id, limit: TO_CHECK_LIMIT }, req),
  ])
  const { timeZone } = reader.site
  const now = clock.now()
  const time = createPanelTime({ language: i18n.language, now, timeZone })
  const zone = createDeskTime({ language: i18n.language, timeZone }).zone(now)
  const { admin } = payload.config.routes
  const root = `${admin === '/' ? '' : admin}/collections`
  const path = `${root}/${articles}`
  const listOf = (name: string) => {
    const filter = quickFilters({ authors: [], now, timeZone, user: id }).find((each) => each.name === name)
    return `${path}?${new URLSearchParams([...filterParams(filter ?? { anyOf: [] }), ['preset', '']])}`
  }
  const rows = { path, time, untitled: words.untitled }
  return (
    <section aria-labelledby="newsroom-desk" className="newsroom-dashboard">
      <div className="newsroom-dashboard__head">
        <h1 id="newsroom-desk">{words.desk}</h1>
        <p className="newsroom-zone">{wordsFor(timeWords, i18n.language).timesIn(zone)}</p>
        <nav aria-label={words.desk}>
          <Link href={`${path}?preset=`} prefetch={false}>
            {words.allArticles}
          </Link>
          {Boolean(permissions.collections[articles]?.create) && (
            <Link className="newsroom-button" href={`${path}/create`} prefetch={false}>
              {words.newArticle}
            </Link>
          )}
        </nav>
      </div>
      {!hasSections && (
        <p className="newsroom-open-hint">
          <span>{words.noSections}</span>
          {Boolean(permissions.collections[sections]?.create) && (
            <Link href={`${root}/${sections}/create`} prefetch={false}>
              {words.createSection}
            </Link>
          )}
        </p>
      )}
      <div className="newsroom-dashboard__parts">
        <div>
          {toCheck.length > 0 && (
            <TranslationsToCheck language={i18n.language} path={path} timeZone={timeZone} waiting={toCheck} />
          )}
          {assigned.length > 0 && (
            <DashboardPart
              id="assigned"
              more={{ href: listOf('assigned'), label: words.more }}
              title={words.assigned}
            >
              <ArticleRows
                {...rows}
                rows={assigned.map(({ article, dueAt }) => ({
                  article,
                  at: dueAt ?? article.updatedAt,
                  ...(dueAt !== null && { note: dueAt < now ? words.overdue : words.due }),
                }))}
                labels={labels}
              />
            </DashboardPart>
          )}
          <DashboardPart id="work" more={{ href: listOf('mine'), label: words.more }} title={words.work}>
            {work.length === 0 ? (
              <p>{words.workEmpty}</p>
            ) : (
              <ArticleRows
                {...rows}
                rows={work.map((article) => ({ article, at: article.updatedAt }))}
                labels={labels}
              />
            )}
          </DashboardPart>
        </div>
        <div>
          <DashboardPart id="scheduled" title={words.scheduled}>
            {scheduled.length === 0 ? (
              <p>{words.scheduledEmpty}</p>
            ) : (
              <ArticleRows {...rows} rows={scheduled.map(({ article, from }) => ({ article, at: from }))} />
            )}
          </DashboardPart>
          <DashboardPart
            id="newest"
            more={{ href: listOf('publishedToday'), label: words.more }}
            title={words.newest}
          >
            {newest.length === 0 ? (
              <p>{words.newestEmpty}</p>
            ) : (
              <ArticleRows
                {...rows}
                rows={newest.map((article) => ({ article, at: article.publishedAt ?? article.updatedAt }))}
              />
            )}
          </DashboardPart>
        </div>
      </div>
    </section>
  )
}
