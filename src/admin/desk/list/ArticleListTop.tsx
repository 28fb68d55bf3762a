import type { DocId } from '../../../shared/ids.ts'
import type { StateLabels } from '../../workflow/useStateNames.ts'
import type { PanelServerProps } from '../../shared/deskRequest.ts'

import { parseOpenQuery } from '../../../domain/desk/openQuery.ts'
import { quickFilters } from '../../../domain/desk/quickFilters.ts'
import { runtimeOf } from '../../../domain/runtime.ts'
import { deskRequest } from '../../shared/deskRequest.ts'
import { createDeskTime } from '../../shared/deskTime.ts'
import { timeWords } from '../../shared/timeWords.ts'
import { wordsFor } from '../../shared/wordsFor.ts'
import '../desk.css'
import { listWords } from '../listWords.ts'
import { EmptyList } from './EmptyList.tsx'
import { NoBulkRelease } from './NoBulkRelease.tsx'
import { OpenOnEnter } from './OpenOnEnter.tsx'
import { OutsideDrawer } from './OutsideDrawer.tsx'
import { conditions, QuickFilters } from './QuickFilters.tsx'
import { StateFilters } from './StateFilters.tsx'

interface Props extends PanelServerProps {
  collectionConfig: { slug: string }
  data: { docs: unknown[] }
  hasCreatePermission?: boolean
  labels: StateLabels
  permissions?: { collections?: Record<string, { create?: unknown }> }
  /** Slug of the sections. */
  sections: string
  /** Of the desk, in the order of the workflow. */
  states: readonly string[]
}

/** Stands above the list of articles: quick filters, the article that was searched for by number or address, empty states. */
export const ArticleListTop = async (props: Props) => {
  const {
    collectionConfig,
    data,
    hasCreatePermission,
    i18n,
    labels,
    payload,
    permissions,
    sections,
    states,
    user,
  } = props
  const searchParams = props.searchParams ?? {}
  if (!user) {
    return null
  }
  const words = wordsFor(listWords, i18n.language)
  const { clock, deskReader, reader } = runtimeOf(payload)
  const req = await deskRequest(props)
  const { admin, api } = payload.config.routes
  const pathOf = (collection: string) => `${admin === '/' ? '' : admin}/collections/${collection}`
  const articles = pathOf(collectionConfig.slug)

  const search = typeof searchParams.search === 'string' ? searchParams.search : ''
  const query = parseOpenQuery(search, {
    adminPath: admin,
    collection: collectionConfig.slug,
    sitePath: `${api}/newsroom/site`,
  })
  const isAddress = query.type !== 'empty' && query.type !== 'words'
  const [meant, authors, hasSections] = await Promise.all([
    isAddress ? deskReader.find(query, req) : null,
    deskReader.authorsOf(user.id as DocId, req),
    data.docs.length > 0 || deskReader.hasSections(req),
  ])
  const clockOfDesk = createDeskTime({ language: i18n.language, timeZone: reader.site.timeZone })
  const isFiltered = Object.keys(searchParams).some(
    (name) => name.startsWith('where') || ((name === 'search' || name === 'preset') && searchParams[name]),
  )
  return (
    <OutsideDrawer>
      <NoBulkRelease />
      <QuickFilters
        filters={quickFilters({
          authors,
          now: clock.now(),
          timeZone: reader.site.timeZone,
          user: user.id as DocId,
        })}
        path={articles}
        searchParams={searchParams}
        words={words}
        zone={wordsFor(timeWords, i18n.language).timesIn(clockOfDesk.zone(clock.now()))}
      />
      <StateFilters
        labels={labels}
        params={conditions(searchParams)}
        path={articles}
        search={search}
        states={[...states]}
      />
      {meant !== null && (
        <OpenOnEnter
          headline={meant.headline}
          hint={words.pressEnter}
          href={`${articles}/${encodeURIComponent(String(meant.id))}`}
          label={words.found(meant.number)}
        />
      )}
      {isAddress && meant === null && data.docs.length === 0 && (
        <p className="newsroom-open-hint" role="status">
          {words.notFound(search)}
        </p>
      )}
      {data.docs.length === 0 && (
        <EmptyList
          articles={articles}
          hasSections={hasSections}
          isFiltered={isFiltered}
          words={words}
          {...(hasCreatePermission ? { createArticle: `${articles}/create` } : {})}
          {...(permissions?.collections?.[sections]?.create
            ? { createSection: `${pathOf(sections)}/create` }
            : {})}
        />
      )}
    </OutsideDrawer>
  )
}
