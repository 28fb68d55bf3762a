import { withPayload } from '@payloadcms/next/withPayload'
import { fileURLToPath } from 'node:url'

export default withPayload({
  // As docs/plugin.md says for hosts that run Next only.
  async rewrites() {
    const site = '/api/newsroom/site'
    return [
      { source: '/', destination: `${site}/` },
      ...[
        ...['news', 'authors', 'sources', 'tags', 'archive', 'corrections', 'sitemaps', 'assets'],
        ...['az', 'ru', 'tr'],
      ].map((part) => ({
        source: `/${part}/:path*`,
        destination: `${site}/${part}/:path*`,
      })),
      ...['rss.xml', 'sitemap.xml', 'robots.txt', 'favicon.svg', 'favicon.ico', 'healthz', 'readyz'].map(
        (file) => ({
          source: `/${file}`,
          destination: `${site}/${file}`,
        }),
      ),
    ]
  },
  // The packages stand in the repository, two folders above the copy that is built.
  turbopack: { root: fileURLToPath(new URL('../..', import.meta.url)) },
})
