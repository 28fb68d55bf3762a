import payloadConfig from '@payloadcms/eslint-config'
import { fileURLToPath } from 'node:url'

/** Turns every "warn" of a shared configuration into "error": a rule here is error or off. */
const strict = (rules = {}) =>
  Object.fromEntries(
    Object.entries(rules).map(([name, entry]) => {
      const [severity, ...options] = Array.isArray(entry) ? entry : [entry]
      const level = severity === 'warn' || severity === 1 ? 'error' : severity
      return [name, options.length > 0 ? [level, ...options] : level]
    }),
  )

/** Opinions of Payload's configuration that this project doesn't share, each with its reason. */
const differences = {
  // Everything stands in the order in which it is best read: nothing is sorted by rule.
  ...Object.fromEntries(
    payloadConfig
      .flatMap((part) => Object.keys(part.rules ?? {}))
      .filter((rule) => rule.startsWith('perfectionist/'))
      .map((rule) => [rule, 'off']),
  ),
  // Functions that satisfy an asynchronous port need not await anything.
  '@typescript-eslint/require-await': 'off',
  // Payload's types are unions with `any` in many places; tsc already says what can't be used.
  '@typescript-eslint/no-redundant-type-constituents': 'off',
  // `String(value)` of unknown input in error messages is meant.
  '@typescript-eslint/no-base-to-string': 'off',
  '@typescript-eslint/restrict-template-expressions': 'off',
  // Ports are written with method signatures and implemented by closures, which need no `this`.
  '@typescript-eslint/unbound-method': 'off',
  // `import('x').Y` in a type is welcome where it is the only mention of a module.
  '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
  // Character classes of the wire formats name control characters, spelled as their specifications do.
  'no-control-regex': 'off',
  'regexp/control-character-escape': 'off',
  'prefer-regex-literals': 'off',
  // Named exports only, also as `export { x as default }`; frameworks' files are excepted below.
  'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true } }],
}

const jestDifferences = {
  // `it.each` over a decision table names its cases by data, which may start with a capital letter.
  'jest/prefer-lowercase-title': 'off',
  // `it` and `test` both read well, whichever suits the title.
  'jest/consistent-test-it': 'off',
  // What is left out and what is undefined mean the same in this project's models.
  'jest/prefer-strict-equal': 'off',
  // A narrowing `if (!result.ok)` before reading a Result is not a branch of the test.
  'jest/no-conditional-in-test': 'off',
  // Helpers such as supertest's `.expect(200)` and fast-check's `assert` are assertions too.
  'jest/expect-expect': ['error', { assertFunctionNames: ['expect', 'expect*', 'fc.assert', '**.expect'] }],
  'jest/no-standalone-expect': 'off',
  // Titles of `describe` are often the tested name itself.
  'jest/require-top-level-describe': 'off',
}

const environmentMessage = 'Read the environment in src/config/env.ts only, and pass what you need.'

const forbidEnvironment = {
  'no-restricted-properties': ['error', { object: 'process', property: 'env', message: environmentMessage }],
  'no-restricted-syntax': [
    'error',
    {
      selector: 'ImportDeclaration[source.value=/^(node:)?process$/]',
      message: `Use the global process, where a rule sees what is read. ${environmentMessage}`,
    },
  ],
}

const jestFiles = ['**/*.spec.{ts,tsx}']

const payloadParts = payloadConfig.map((part) => ({
  ...part,
  ...(part.files?.includes('**/*.spec.ts') ? { files: jestFiles } : {}),
  rules: strict(part.rules),
}))

const typeScript = payloadParts.find((part) => part.files?.includes('**/*.ts'))

/** The same rules for configuration files and command-line helpers in JavaScript, less those that need types. */
const javaScript = {
  ...typeScript,
  name: 'JavaScript',
  files: ['**/*.{js,mjs,cjs}'],
  rules: Object.fromEntries(
    Object.entries({ ...typeScript.rules, ...differences }).filter(
      ([name]) => !name.startsWith('@typescript-eslint/'),
    ),
  ),
}

export default [
  {
    ignores: [
      'dist/',
      '.next/',
      '.data/',
      '.tmp/',
      'coverage/',
      'next-env.d.ts',
      'tests/fixtures/',
      'tests/host/',
      'src/**/migrations/',
      'src/app/**/importMap.js',
      'src/**/payload-types.ts',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...payloadParts,
  javaScript,
  {
    name: 'This project',
    files: ['**/*.{ts,tsx}'],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: fileURLToPath(new URL('.', import.meta.url)) },
    },
    rules: differences,
  },
  { name: 'Specs', files: jestFiles, rules: jestDifferences },
  { name: 'Environment', files: ['{src,collections,hooks}/**/*.{ts,tsx}'], rules: forbidEnvironment },
  {
    name: 'The one reader of the environment',
    files: ['src/config/env.ts'],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    name: 'Output of command-line programs',
    files: ['src/cli/**', '.ci/**', 'tests/bench/**'],
    rules: { 'no-console': 'off' },
  },
  {
    name: 'Default exports that a framework demands',
    files: ['*.{js,mjs,cjs,ts}', 'src/payload.config.ts', 'src/app/**', 'tests/helpers/emptyModule.ts'],
    rules: { 'no-restricted-exports': 'off' },
  },
]
