import type { Metadata } from 'next'

import { generatePageMetadata, NotFoundPage } from '@payloadcms/next/views'

import config from '../../../../payload.config.ts'
import { importMap } from '../importMap.js'

interface PageProps {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<Record<string, string | string[]>>
}

export const generateMetadata = ({ params, searchParams }: PageProps): Promise<Metadata> =>
  generatePageMetadata({ config, params, searchParams })

const NotFound = ({ params, searchParams }: PageProps) =>
  NotFoundPage({ config, importMap, params, searchParams })

export default NotFound
