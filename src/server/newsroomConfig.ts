import type { SanitizedConfig } from 'payload'

import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { az } from '@payloadcms/translations/languages/az'
import { en } from '@payloadcms/translations/languages/en'
import { ru } from '@payloadcms/translations/languages/ru'
import { tr } from '@payloadcms/translations/languages/tr'
import { resolve } from 'node:path'
import { buildConfig } from 'payload'
import sharp from 'sharp'

import type { NewsroomEnv } from '../config/env.ts'

import { newsroom } from '../index.ts'
import { createDatabaseAdapter } from './databaseAdapter.ts'
import { mailAdapter } from './mailAdapter.ts'
import { keptSecret } from './keptSecret.ts'

/** Builds the config of the runnable newsroom: Payload, the plugin, and what the environment says. */
export const createNewsroomConfig = async (env: NewsroomEnv): Promise<SanitizedConfig> =>
  buildConfig({
    admin: {
      avatar: 'default',
      dateFormat: 'd MMM yyyy, HH:mm',
      importMap: { autoGenerate: false, baseDir: resolve('.') },
      meta: { titleSuffix: ` - ${env.siteName}` },
    },
    bodyParser: { limits: { fileSize: 32 * 1024 * 1024 } },
    db: await createDatabaseAdapter(env),
    defaultDepth: 1,
    editor: lexicalEditor(),
    ...mailAdapter(env),
    i18n: { fallbackLanguage: 'en', supportedLanguages: { az, en, ru, tr } },
    logger: { options: { level: env.logLevel } } as never,
    plugins: [
      newsroom({
        audit: {
          file: resolve(env.audit.file),
          formerKeys: env.audit.formerKeys,
          ...(env.audit.key !== undefined && { key: env.audit.key }),
          ...(env.audit.webhook !== undefined && { webhook: env.audit.webhook }),
        },
        collections: { media: { upload: { staticDir: resolve(env.dataDir, 'media') } } as never },
        site: {
          language: env.siteLanguage,
          name: env.siteName,
          siteURL: env.siteURL,
          timeZone: env.timeZone,
          ...(env.tagAuthority !== undefined && { tagAuthority: env.tagAuthority }),
        },
      }),
    ],
    secret: env.payloadSecret ?? keptSecret(env.dataDir),
    serverURL: env.siteURL,
    sharp,
    telemetry: false,
    typescript: { autoGenerate: false, outputFile: resolve('src/server/payload-types.ts') },
    upload: { abortOnLimit: true, limits: { fileSize: 32 * 1024 * 1024 } },
  })
