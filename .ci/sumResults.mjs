import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A test may be skipped for one reason only, which its title gives: "... (not on mongodb: no transactions)". */
const EXCUSED = /\(not on (?:sqlite|postgres|mongodb)\b/

const [folder, ...rest] = process.argv.slice(2)
const end = rest.indexOf('--')
const suites = rest.slice(0, end)
const failedSteps = rest.slice(end + 1)

const readSuite = (name) => {
  try {
    return JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'))
  } catch {
    return null
  }
}

const problems = failedSteps.map((step) => `${step} failed`)
let passed = 0
let failed = 0
for (const name of suites) {
  const report = readSuite(name)
  if (report === null) {
    problems.push(`the suite "${name}" left no report`)
    continue
  }
  const tests = report.testResults.flatMap(({ assertionResults }) => assertionResults)
  const skipped = tests.filter(({ status }) => status !== 'passed' && status !== 'failed')
  const unexcused = skipped.filter(({ fullName }) => !EXCUSED.test(fullName))
  const broken = report.numRuntimeErrorTestSuites
  console.log(
    `${name}: ${report.numPassedTests} passed, ${report.numFailedTests} failed, ${skipped.length} skipped, ${broken} files that did not run`,
  )
  unexcused.forEach(({ fullName }) => problems.push(`skipped on ${name}: ${fullName}`))
  if (report.numPassedTests === 0) {
    problems.push(`the suite "${name}" ran no test`)
  }
  passed += report.numPassedTests
  failed += report.numFailedTests + broken
}
problems.forEach((problem) => console.log(`problem: ${problem}`))
// A step that is no suite, and a skip without an excuse, count as failures: the sum must not look green.
const uncounted = failed === 0 ? problems.length : 0
console.log(`${passed} passed, ${failed + uncounted} failed`)
process.exitCode = failed + problems.length > 0 ? 1 : 0
