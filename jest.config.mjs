/** Jest in ESM mode; one project per level so that `npm run check` can run the unit specs alone. */
const common = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true, decorators: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'es6' },
      },
    ],
  },
  transformIgnorePatterns: ['/node_modules/'],
  moduleNameMapper: {
    '\\.(css|scss)$': '<rootDir>/tests/helpers/emptyModule.ts',
    // The examples import the plugin as a host does.
    '^payload-newsroom/site$': '<rootDir>/src/exports/site.ts',
  },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.next/', '<rootDir>/.data/', '<rootDir>/.tmp/'],
}

const project = (displayName, testMatch) => ({ ...common, displayName, testMatch })

export default {
  testTimeout: 90_000,
  projects: [
    project('unit', ['<rootDir>/{src,collections,hooks}/**/*.spec.{ts,tsx}']),
    project('int', ['<rootDir>/tests/int/**/*.spec.ts']),
    project('conformance', ['<rootDir>/tests/conformance/**/*.spec.ts']),
    project('e2e', ['<rootDir>/tests/e2e/**/*.spec.ts']),
  ],
}
