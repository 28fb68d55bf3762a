import type { SiteTemplates } from './templates.ts'

/** How a site looks where it differs from the reference site. */
export interface SiteTheme {
  /** A style sheet that comes after the site's own: variables on `:root`, and rules. */
  css?: string
  /** Templates in place of the site's own, by name; `siteCSS` replaces the whole style sheet. */
  templates?: Partial<SiteTemplates>
}

/** Puts a theme over the templates of the reference site. */
export const applyTheme = (base: SiteTemplates, { css, templates }: SiteTheme): SiteTemplates => {
  const merged = { ...base, ...templates }
  return css === undefined ? merged : { ...merged, siteCSS: `${merged.siteCSS}\n${css}` }
}
