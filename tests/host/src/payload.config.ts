import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig } from 'payload'
import { newsroom } from 'payload-newsroom'
import sharp from 'sharp'

export default buildConfig({
  admin: { avatar: 'default' },
  db: sqliteAdapter({ client: { url: process.env.DATABASE_URL ?? 'file:host.db' } }),
  editor: lexicalEditor(),
  plugins: [
    newsroom({
      site: {
        name: 'The Host Gazette',
        siteURL: process.env.SITE_URL ?? 'http://localhost:3000',
        timeZone: 'Asia/Baku',
      },
    }),
  ],
  secret: process.env.PAYLOAD_SECRET ?? 'only for the build',
  sharp,
  telemetry: false,
  typescript: { autoGenerate: false },
})
