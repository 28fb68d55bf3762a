import type { ReactNode } from 'react'

import { Link } from '@payloadcms/ui'

interface Props {
  children: ReactNode
  id: string
  more?: { href: string; label: string }
  title: string
}

/** Frames one part of the dashboard. */
export const DashboardPart = ({ children, id, more, title }: Props) => (
  <section aria-labelledby={`newsroom-${id}`} className="newsroom-part" data-part={id}>
    <header>
      <h2 id={`newsroom-${id}`}>{title}</h2>
      {more !== undefined && (
        <Link aria-label={`${title}: ${more.label}`} href={more.href} prefetch={false}>
          {more.label}
        </Link>
      )}
    </header>
    {children}
  </section>
)
