export type { SiteTemplates } from '../site/index.ts'
