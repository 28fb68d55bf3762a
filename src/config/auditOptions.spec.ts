import { auditProblems, sanitizeAudit } from './auditOptions.ts'

const long = 'x'.repeat(32)
const short = 'hunter2'

test('nothing is needed', () => {
  expect(auditProblems()).toEqual([])
  expect(sanitizeAudit()).toEqual({ file: null, formerKeys: [], key: null, webhook: null })
})

test('everything can be given', () => {
  const audit = {
    file: '/mnt/anchors.jsonl',
    formerKeys: ['old'],
    key: long,
    webhook: { secret: long, url: 'https://archive.example/anchors' },
  }
  expect(auditProblems(audit)).toEqual([])
  expect(sanitizeAudit(audit)).toEqual(audit)
})

test.each<[object, RegExp]>([
  [{ key: short }, /^audit\.key is a text of 7 characters\. Give 32 characters or more/],
  [{ key: 7 }, /^audit\.key is a number\. Give 32 characters or more/],
  [{ formerKeys: long }, /^audit\.formerKeys is no list of texts\./],
  [{ formerKeys: [''] }, /^audit\.formerKeys is no list of texts\./],
  [{ file: ' ' }, /^audit\.file is " "\. Give the path of a file/],
  [{ webhook: { secret: long, url: 'archive' } }, /^audit\.webhook\.url is "archive"\. Give an absolute/],
  [{ webhook: { secret: long, url: 'ftp://a.example' } }, /^audit\.webhook\.url is "ftp:/],
  [{ webhook: { secret: short, url: 'https://a.example' } }, /^audit\.webhook\.secret is a text of 7/],
])('%j is refused, and no secret is repeated', (audit, message) => {
  const problems = auditProblems(audit)
  expect(problems).toEqual([expect.stringMatching(message)])
  expect(problems.join()).not.toContain(short)
})
