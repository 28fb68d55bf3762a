import type { Config, DatabaseAdapterObj, Plugin, SanitizedConfig } from 'payload'

import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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
  /** Where uploaded files go; a folder of its own for each newsroom, made by the first upload. */
  uploads?: string
}

/** Names a folder that nothing else writes to. */
export const uploadFolder = (): string => join(tmpdir(), `newsroom-uploads-${randomUUID()}`)

const keepUploadsIn =
  (folder: string): Plugin =>
  (config) => ({
    ...config,
    collections: (config.collections ?? []).map((collection) =>
      typeof collection.upload === 'object'
        ? { ...collection, upload: { ...collection.upload, staticDir: folder } }
        : collection,
    ),
  })

/** A plain Payload project whose only addition is the plugin. */
export const testConfig = ({
  config,
  db,
  newsroom: options,
  uploads = uploadFolder(),
}: TestConfigOptions): Promise<SanitizedConfig> =>
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
      keepUploadsIn(uploads),
    ],
    secret: 'a secret that only tests use, 0123456789',
    sharp,
    telemetry: false,
    typescript: { autoGenerate: false },
    ...config,
  })
