import type { Config, DatabaseAdapterObj, SanitizedConfig } from 'payload'

import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig } from 'payload'
import sharp from 'sharp'

import type { NewsroomOptions } from '../../src/index.ts'

import { newsroom } from '../../src/index.ts'

/** The outlet of the tests. */
export const SITE = {
  name: 'TODAY.AZ',
  siteURL: 'https://today.example',
  tagAuthority: 'today.example,2017',
  timeZone: 'Asia/Baku',
}

export interface TestConfigOptions {
  config?: Partial<Config>
  db: DatabaseAdapterObj
  newsroom?: Partial<NewsroomOptions>
}

/** A plain Payload project whose only addition is the plugin. */
export const testConfig = ({ config, db, newsroom: options }: TestConfigOptions): Promise<SanitizedConfig> =>
  buildConfig({
    admin: { importMap: { autoGenerate: false } },
    db,
    editor: lexicalEditor(),
    logger: { options: { level: 'fatal' } } as never,
    plugins: [
      newsroom({
        site: SITE,
        ...options,
      }),
    ],
    secret: 'a secret that only tests use, 0123456789',
    sharp,
    telemetry: false,
    typescript: { autoGenerate: false },
    ...config,
  })
