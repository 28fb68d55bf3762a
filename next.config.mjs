import { withPayload } from '@payloadcms/next/withPayload'

/** Next serves the admin panel only; the site, feeds and interfaces are Express's. */
const nextConfig = {
  // Express compresses, for every route alike.
  compress: false,
  experimental: {
    // The panel sends whole documents to the server while they are edited.
    serverActions: { bodySizeLimit: '4mb' },
  },
  // Payload makes the sizes of pictures; Next's own resizer would be one more door.
  images: { unoptimized: true },
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm run check` checks the types.
  typescript: { ignoreBuildErrors: true },
}

export default withPayload(nextConfig)
