import type { RequestHandler } from 'express'

import helmet from 'helmet'
import { randomBytes } from 'node:crypto'

import type { ServerSettings } from './serverSettings.ts'

const YEAR_SECONDS = 31_536_000

type Directives = Record<string, string[]>

const serialize = (directives: Directives): string =>
  Object.entries(directives)
    .map(([name, values]) => [name, ...values].join(' '))
    .join('; ')

/** Sets what every answer carries. Each group of routes adds its own Content-Security-Policy. */
export const commonHeaders = ({ siteURL }: Pick<ServerSettings, 'siteURL'>): RequestHandler =>
  helmet({
    contentSecurityPolicy: false,
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    // Over plain http a browser must ignore it, and a laptop must not pin "localhost" for a year. What other hosts below
    // this domain speak is not for the newsroom to say.
    strictTransportSecurity: siteURL.startsWith('https:') && {
      includeSubDomains: false,
      maxAge: YEAR_SECONDS,
    },
  })

const API_POLICY = serialize({
  'default-src': ["'none'"],
  'frame-ancestors': ["'none'"],
  sandbox: [],
  // A browser styles the page in which it shows a bare picture.
  'style-src': ["'unsafe-inline'"],
})

/** Keeps what the interfaces send (JSON, uploaded files) from ever running as a page. */
export const apiHeaders = (): RequestHandler => (req, res, next) => {
  res.setHeader('Content-Security-Policy', API_POLICY)
  if (/\/file\//.test(req.path)) {
    res.setHeader('Cross-Origin-Resource-Policy', 'cross-origin')
  } else {
    // Pages are for search engines, and pictures; data are not.
    res.setHeader('X-Robots-Tag', 'noindex, nofollow')
  }
  // Answers depend on who asks; those that say otherwise themselves replace it.
  res.setHeader('Cache-Control', 'private, no-store')
  next()
}

/** The playground comes from a public CDN and exists outside production only. */
export const playgroundHeaders = (): RequestHandler => (_, res, next) => {
  const cdn = 'https://cdn.jsdelivr.net'
  res.setHeader(
    'Content-Security-Policy',
    serialize({
      'connect-src': ["'self'"],
      'default-src': ["'self'"],
      'font-src': ['https://fonts.gstatic.com'],
      'img-src': ["'self'", 'data:', cdn],
      'script-src': ["'self'", "'unsafe-inline'", "'unsafe-eval'", cdn],
      'style-src': ["'self'", "'unsafe-inline'", cdn, 'https://fonts.googleapis.com'],
    }),
  )
  next()
}

/**
 * Sets the policy of the admin panel: only scripts that bear this answer's nonce run. Next takes the nonce from the
 * request's header and writes it into its own scripts.
 *
 * @see https://nextjs.org/docs/app/guides/content-security-policy
 */
export const adminHeaders =
  ({ previewOrigin, siteURL }: Pick<ServerSettings, 'previewOrigin' | 'siteURL'>): RequestHandler =>
  (req, res, next) => {
    const nonce = randomBytes(16).toString('base64')
    const policy = serialize({
      'base-uri': ["'self'"],
      'connect-src': ["'self'"],
      'default-src': ["'self'"],
      'font-src': ["'self'", 'data:'],
      'form-action': ["'self'"],
      'frame-ancestors': ["'self'"],
      'frame-src': [...new Set(["'self'", siteURL, previewOrigin ?? siteURL])],
      'img-src': ["'self'", 'blob:', 'data:', siteURL],
      'media-src': ["'self'", 'blob:', siteURL],
      'object-src': ["'none'"],
      'script-src': ["'self'", `'nonce-${nonce}'`, "'strict-dynamic'"],
      // The editor positions things by style attributes.
      'style-src': ["'self'", "'unsafe-inline'"],
      'worker-src': ["'self'", 'blob:'],
    })
    req.headers['content-security-policy'] = policy
    res.setHeader('Content-Security-Policy', policy)
    next()
  }
