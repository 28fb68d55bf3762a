import { FRAME_ORIGINS } from '../domain/article/parseEmbed.ts'

/**
 * Gives the security headers of everything that readers see. Only our own scripts run: JSON-LD stands in a data block,
 * which a browser never executes. A frame holds what a reader asked for, of the sites that a body may embed. They are set here and not by a framework, so that every home of the surfaces sends them.
 *
 * @see https://www.w3.org/TR/CSP3/
 */
export const siteHeaders = ({ siteURL }: { siteURL: string }): Record<string, string> => ({
  'Content-Security-Policy': [
    "default-src 'none'",
    "base-uri 'none'",
    "connect-src 'self'",
    "font-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'self'",
    `frame-src ${FRAME_ORIGINS.join(' ')}`,
    `img-src 'self' data: ${siteURL}`,
    "manifest-src 'self'",
    `media-src 'self' ${siteURL}`,
    "object-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${siteURL}`,
  ].join('; '),
  // Feeds, pictures and the style sheet may be used by readers' programs on other sites.
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'SAMEORIGIN',
})
