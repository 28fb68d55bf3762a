/** How the record of events is sealed, and where its head is noted outside of the database. */
export interface AuditOptions {
  /** A file that gets a line of JSON for each anchor: at the start and daily. Keep it where who can write the database can't. */
  file?: string
  /** Former values of `key`, or of Payload's secret where no key was given: what they sealed still verifies. */
  formerKeys?: readonly string[]
  /** What the key is derived from: 32 characters or more, kept outside of the database. Default: Payload's secret. */
  key?: string
  /** An address that gets each anchor as a POST, signed with the secret (32 characters or more) as Standard Webhooks say. */
  webhook?: { secret: string; url: string }
}

export interface SanitizedAudit {
  file: null | string
  formerKeys: readonly string[]
  key: null | string
  webhook: { secret: string; url: string } | null
}

const MIN_SECRET = 32

const isWebAddress = (value: unknown): boolean =>
  typeof value === 'string' && URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)

const secretProblem = (name: string, value: unknown): string[] =>
  typeof value === 'string' && value.length >= MIN_SECRET
    ? []
    : [
        `${name} is ${typeof value === 'string' ? `a text of ${value.length} characters` : `a ${typeof value}`}. Give ${MIN_SECRET} characters or more, such as the output of: openssl rand -hex 32`,
      ]

/** Lists what is wrong with the options of the record. Secrets are not repeated. */
export const auditProblems = (audit: AuditOptions = {}): string[] => {
  const { file, formerKeys, key, webhook } = audit as Record<keyof AuditOptions, unknown>
  const { secret, url } = (webhook ?? {}) as Record<string, unknown>
  const isList =
    Array.isArray(formerKeys) && formerKeys.every((former) => typeof former === 'string' && former !== '')
  return [
    ...(key === undefined ? [] : secretProblem('audit.key', key)),
    ...(formerKeys === undefined || isList
      ? []
      : ['audit.formerKeys is no list of texts. Give the former keys, none of them empty.']),
    ...(file === undefined || (typeof file === 'string' && file.trim() !== '')
      ? []
      : [`audit.file is ${JSON.stringify(file)}. Give the path of a file, or leave it out.`]),
    ...(webhook === undefined || isWebAddress(url)
      ? []
      : [`audit.webhook.url is ${JSON.stringify(url)}. Give an absolute http(s) address.`]),
    ...(webhook === undefined ? [] : secretProblem('audit.webhook.secret', secret)),
  ]
}

/** Fills in what was left out. */
export const sanitizeAudit = ({ file, formerKeys, key, webhook }: AuditOptions = {}): SanitizedAudit => ({
  file: file ?? null,
  formerKeys: formerKeys ?? [],
  key: key ?? null,
  webhook: webhook ?? null,
})
