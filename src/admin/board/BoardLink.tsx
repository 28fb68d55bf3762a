import { Link, useAuth, useConfig } from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'
import { formatAdminURL } from 'payload/shared'

import { useWords } from '../shared/useWords.ts'
import { boardWords } from './boardWords.ts'

/** Stands in the panel's navigation, and leads to the board of the desk. */
export const BoardLink = ({ articles }: { articles: string }) => {
  const words = useWords(boardWords)
  const { permissions } = useAuth()
  const { config } = useConfig()
  const pathname = usePathname()
  const href = formatAdminURL({
    adminRoute: config.routes.admin,
    path: `/collections/${articles}/board`,
  })
  if (!permissions?.collections?.[articles]?.read) {
    return null
  }
  return (
    <Link
      aria-current={pathname === href ? 'page' : undefined}
      className="nav__link"
      href={href}
      id="nav-newsroom-board"
      prefetch={false}
    >
      <span className="nav__link-label">{words.board}</span>
    </Link>
  )
}
