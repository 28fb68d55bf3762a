import type { Request, Response } from 'express'

import { adminHeaders } from './securityHeaders.ts'

const policyOf = (settings: Parameters<typeof adminHeaders>[0]): string => {
  const headers = new Map<string, unknown>()
  const res = { setHeader: (name: string, value: unknown) => headers.set(name, value) }
  adminHeaders(settings)({ headers: {} } as Request, res as unknown as Response, () => undefined)
  return String(headers.get('Content-Security-Policy'))
}

const siteURL = 'https://today.az'

test.each([
  [{ siteURL }, "frame-src 'self' https://today.az;"],
  [{ previewOrigin: siteURL, siteURL }, "frame-src 'self' https://today.az;"],
  [
    { previewOrigin: 'https://www.today.az', siteURL },
    "frame-src 'self' https://today.az https://www.today.az;",
  ],
])('the panel may frame the pages that show previews and no others: %j', (settings, directive) => {
  expect(policyOf(settings)).toContain(directive)
})
