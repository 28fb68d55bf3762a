'use client'

import { Link } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

interface Props {
  headline: string
  hint: string
  href: string
  label: string
}

const SEARCH = '#search-filter-input'

/** Leads to the article whose number or address was searched for: by a link, and by Enter in the search box. */
export const OpenOnEnter = ({ headline, hint, href, label }: Props) => {
  const link = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    const open = (event: KeyboardEvent) => {
      if (event.key === 'Enter' && event.target instanceof Element && event.target.matches(SEARCH)) {
        event.preventDefault()
        link.current?.click()
      }
    }
    document.addEventListener('keydown', open)
    return () => document.removeEventListener('keydown', open)
  }, [])
  return (
    <p className="newsroom-open-hint" role="status">
      <Link href={href} prefetch={false} ref={link}>
        {label}
      </Link>
      <span>{headline}</span>
      <small>{hint}</small>
    </p>
  )
}
