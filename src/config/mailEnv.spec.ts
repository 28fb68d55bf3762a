import { readMail } from './mailEnv.ts'

const read = (env: Record<string, string>): { mail: unknown; problems: string[] } => {
  const problems: string[] = []
  return { mail: readMail(env, 'TODAY.AZ', problems), problems }
}
const SMTP_URL = 'smtps://user:secret@mail.example:465'

test('nothing set: letters go to the log', () => {
  expect(read({ MAIL_FROM: ' ', SMTP_URL: '' })).toEqual({ mail: undefined, problems: [] })
})

test.each([
  ['desk@today.az', { address: 'desk@today.az', name: 'TODAY.AZ' }],
  ['Night desk <desk@today.az>', { address: 'desk@today.az', name: 'Night desk' }],
  ['<desk@today.az>', { address: 'desk@today.az', name: 'TODAY.AZ' }],
])('MAIL_FROM %s', (MAIL_FROM, from) => {
  expect(read({ MAIL_FROM, SMTP_URL })).toEqual({ mail: { from, url: SMTP_URL }, problems: [] })
})

test.each<[Record<string, string>, string]>([
  [{ SMTP_URL }, 'SMTP_URL and MAIL_FROM belong together.'],
  [{ MAIL_FROM: 'desk@today.az' }, 'SMTP_URL and MAIL_FROM belong together.'],
  [{ MAIL_FROM: 'desk@today.az', SMTP_URL: 'https://user:secret@mail.example' }, 'SMTP_URL is no address'],
  [{ MAIL_FROM: 'desk', SMTP_URL }, 'MAIL_FROM is "desk".'],
  [{ MAIL_FROM: 'A\nBcc: x@y.z <desk@today.az>', SMTP_URL }, 'MAIL_FROM is'],
])('%j is refused, and the password is not repeated', (env, problem) => {
  const { mail, problems } = read(env)
  expect(mail).toBeUndefined()
  expect(problems).toEqual([expect.stringContaining(problem)])
  expect(problems.join()).not.toContain('secret')
})
