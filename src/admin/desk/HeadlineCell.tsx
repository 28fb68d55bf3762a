import type { DefaultCellComponentProps } from 'payload'

import { Link, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'

import { shownLanguage, shownTitle } from '../shared/shownText.ts'
import { useWords } from '../shared/useWords.ts'
import { dashboardWords } from './dashboardWords.ts'
import './desk.css'

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

/** Shows a headline with its kicker and the tag of its language; leads to the form, or chooses where a list is for choosing. */
export const HeadlineCell = (props: DefaultCellComponentProps) => {
  const { cellData, collectionSlug, link = true, linkURL, onClick, rowData, viewType } = props
  const { config } = useConfig()
  const { untitled } = useWords(dashboardWords)
  const headline = shownTitle(text(cellData), untitled)
  const [kicker, language] = [text(rowData?.kicker), text(rowData?.language)]
  const inner = (
    <>
      {kicker !== '' && <span className="newsroom-headline-cell__kicker">{kicker}</span>}
      <span className="newsroom-headline-cell__headline">{headline}</span>
    </>
  )
  const tag = language !== '' && <abbr className="newsroom-headline-cell__language">{language}</abbr>
  const href =
    linkURL ??
    formatAdminURL({
      adminRoute: config.routes.admin,
      path: `/collections/${collectionSlug}${viewType === 'trash' ? '/trash' : ''}/${encodeURIComponent(String(rowData?.id))}`,
    })
  return (
    <span className="newsroom-headline-cell">
      {tag}
      {typeof onClick === 'function' ? (
        <button
          lang={shownLanguage(language)}
          onClick={() => onClick({ cellData, collectionSlug, rowData })}
          type="button"
        >
          {inner}
        </button>
      ) : link ? (
        <Link href={href} lang={shownLanguage(language)} prefetch={false}>
          {inner}
        </Link>
      ) : (
        <span lang={shownLanguage(language)}>{inner}</span>
      )}
    </span>
  )
}
