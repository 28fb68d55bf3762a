export interface WelcomeInput {
  /** Of an administrator that was just made; the password is shown this once. */
  credentials: { email: string; password: string } | null
  isProduction: boolean
  port: number
  /** The path of a story to look at, or null when there is none. */
  samplePath: null | string
  site: { name: string; siteURL: string }
}

const line = (label: string, value: string): string => `  ${label.padEnd(12)} ${value}`

/** Writes what a person needs to know once the newsroom is open. */
export const welcome = ({ credentials, isProduction, port, samplePath, site }: WelcomeInput): string => {
  const local = `http://localhost:${port}`
  return [
    '',
    `${site.name} is open. Ctrl-C stops it.`,
    '',
    line('Front page', `${local}/`),
    ...(samplePath === null ? [] : [line('Article', `${local}${samplePath}`)]),
    line('Feed', `${local}/rss.xml`),
    line('Admin panel', `${local}/admin`),
    line('REST', `${local}/api`),
    line('GraphQL', `${local}/api/graphql`),
    ...(isProduction ? [] : [line('Playground', `${local}/api/graphql-playground`)]),
    ...(site.siteURL === local ? [] : [line('Links go to', site.siteURL)]),
    ...(credentials === null
      ? []
      : [
          '',
          line('E-mail', credentials.email),
          line('Password', credentials.password),
          '  The password is shown this once. Change it in the admin panel.',
        ]),
    '',
    '',
  ].join('\n')
}
