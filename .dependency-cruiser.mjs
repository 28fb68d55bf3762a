/**
 * Who may import whom: the table below is the whole rule, and everything that it doesn't name is forbidden.
 *
 * @see docs/architecture.md
 */

/** Rooms as path patterns. A room's own files may always import each other. */
const ROOMS = {
  shared: '^src/shared/',
  domain: '^src/domain/',
  formats: '^src/formats/',
  storage: '^src/storage/',
  jobs: '^src/jobs/',
  site: '^src/site/',
  delivery: '^src/delivery/',
  adapters: '^src/adapters/',
  admin: '^src/admin/',
  config: '^src/config/(?!env[.])',
  env: '^src/config/env[.]',
  slugs: '^collections/slugs[.]',
  collections: '^collections/(?!slugs[.])',
  hooks: '^hooks/',
  plugin: '^src/(?:plugin|onInit)[.]',
  index: '^src/index[.]',
  exports: '^src/exports/',
  newsroom: '^src/(?:server|app|cli|migrations)/|^src/payload[.]config[.]|^src/payload-types[.]',
}

/** The rooms that each room may import, besides itself. */
const MAY_IMPORT = {
  shared: [],
  domain: ['shared'],
  formats: ['domain', 'shared'],
  slugs: [],
  config: ['domain', 'shared', 'site', 'slugs'],
  env: ['config', 'shared'],
  storage: ['config', 'domain', 'shared', 'slugs'],
  jobs: ['config', 'domain', 'shared', 'slugs'],
  hooks: ['config', 'domain', 'shared', 'slugs'],
  collections: ['config', 'domain', 'hooks', 'shared', 'slugs'],
  site: ['domain', 'formats', 'shared'],
  delivery: ['config', 'domain', 'formats', 'shared', 'site', 'slugs'],
  adapters: ['config', 'delivery', 'domain', 'shared'],
  admin: ['domain', 'shared', 'slugs'],
}

const PLUGIN_ROOMS = Object.keys(MAY_IMPORT).filter((room) => room !== 'env')
// A config names components of the panel by their import path: whoever loads it, loads no React.
const LOADED_BY_CONFIG = PLUGIN_ROOMS.filter((room) => room !== 'admin')
MAY_IMPORT.plugin = LOADED_BY_CONFIG
MAY_IMPORT.index = [...LOADED_BY_CONFIG, 'plugin']
MAY_IMPORT.exports = [...PLUGIN_ROOMS, 'plugin']
// The newsroom uses the plugin as any host does; `shared` is about nothing in particular, so it is no part of it.
MAY_IMPORT.newsroom = ['env', 'exports', 'index', 'shared']

const SPEC = '[.]spec[.]tsx?$'
const OURS = '^(?:src|collections|hooks|tests)/'
const allRooms = Object.values(ROOMS).join('|')
const packages = (...names) => `(?:^|/)node_modules/(?:@types/)?(?:${names.join('|')})/`
const FRAMEWORKS = packages('payload', '@payloadcms/[^/]+', 'next', 'express', 'react', 'react-dom')

const roomRules = Object.entries(MAY_IMPORT).map(([room, others]) => ({
  name: `${room}-imports`,
  comment: `${room} may import ${['itself', ...others].join(', ')} and nothing else of this repository.`,
  severity: 'error',
  from: { path: ROOMS[room], pathNot: SPEC },
  to: { path: OURS, pathNot: [room, ...others].map((name) => ROOMS[name]) },
}))

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...roomRules,
    {
      name: 'room-without-a-rule',
      comment: 'Every file of src, collections and hooks is in a room that the table names.',
      severity: 'error',
      from: { path: '^(?:src|collections|hooks)/', pathNot: allRooms },
      to: {},
    },
    {
      name: 'domain-is-pure',
      comment:
        'The domain uses no framework and no part of Node; libraries of pure functions are named here.',
      severity: 'error',
      from: { path: ROOMS.domain, pathNot: SPEC },
      to: { pathNot: [OURS, packages('any-ascii', 'node-diff3', 'temporal-polyfill', 'temporal-spec')] },
    },
    {
      name: 'pure-rooms-reach-no-framework',
      comment: 'Rules, formats and pages are functions of plain objects, also through what they import.',
      severity: 'error',
      from: { path: '^src/(?:domain|formats|site)/', pathNot: SPEC },
      to: { path: FRAMEWORKS, reachable: true },
    },
    {
      name: 'formats-and-site-use-no-node',
      comment: 'Formats and pages run in any JavaScript runtime.',
      severity: 'error',
      from: { path: '^src/(?:formats|site)/', pathNot: SPEC },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'frameworks-at-the-edge',
      comment: 'Express, Next and React belong to adapters, admin, exports and the runnable newsroom.',
      severity: 'error',
      from: { path: OURS, pathNot: [SPEC, '^tests/', '^src/(?:adapters|admin|exports|server|app|cli)/'] },
      to: { path: packages('next', 'express', 'react', 'react-dom') },
    },
    {
      name: 'plugin-needs-dev-dependency',
      comment: 'What the plugin imports is installed with it: dependencies or peerDependencies.',
      severity: 'error',
      from: { path: OURS, pathNot: [SPEC, '^tests/', ROOMS.newsroom, ROOMS.env] },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['npm', 'npm-peer', 'npm-optional'] },
    },
    {
      name: 'undeclared-package',
      comment: 'A package that package.json does not name is there by accident.',
      severity: 'error',
      from: {},
      to: {
        dependencyTypes: ['npm-no-pkg', 'npm-unknown'],
        dependencyTypesNot: ['npm', 'npm-peer', 'npm-dev'],
      },
    },
    {
      name: 'sources-import-specs',
      comment: 'Specs and test helpers are for tests.',
      severity: 'error',
      from: { path: OURS, pathNot: [SPEC, '^tests/'] },
      to: { path: `${SPEC}|^tests/` },
    },
    {
      name: 'no-circular-imports',
      comment: 'Two files that need each other are one file, or need a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'not-resolvable',
      comment: 'An import that leads nowhere would pass every other rule.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Import maps are generated, and lead to the package itself, which is there when it is built.
    exclude: { path: '^examples/|^tests/fixtures/|^tests/host/|^dist/|^[.]next/|/importMap[.]js$' },
    tsPreCompilationDeps: true,
    parser: 'tsc',
    enhancedResolveOptions: {
      conditionNames: ['import', 'node', 'default', 'types'],
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.d.ts'],
    },
  },
}
