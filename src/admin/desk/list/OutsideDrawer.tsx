'use client'

import type { ReactNode } from 'react'

import { useListDrawerContext } from '@payloadcms/ui'

/** Shows what leads away from a list only where the list is a page: one in a drawer stands over somebody's form. */
export const OutsideDrawer = ({ children }: { children: ReactNode }) => {
  const { isInDrawer } = useListDrawerContext()
  return isInDrawer ? null : children
}
