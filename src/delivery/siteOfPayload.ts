import type { PublicSite } from './createPublicSite.ts'

const KEY = Symbol.for('payload-newsroom.site')

/** Hangs the public site on a Payload instance. */
export const attachSite = (payload: object, site: PublicSite): void => {
  Object.defineProperty(payload, KEY, { configurable: true, enumerable: false, value: site })
}

/**
 * Finds the public site of a Payload instance.
 *
 * @throws Error when the plugin has not been initialised on it
 */
export const siteOfPayload = (payload: object): PublicSite => {
  const site = (payload as Record<symbol, PublicSite | undefined>)[KEY]
  if (site === undefined) {
    throw new Error('The newsroom plugin is not initialised on this Payload instance. Await getPayload().')
  }
  return site
}
