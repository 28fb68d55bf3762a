import type { Surface } from './surface.ts'

import { READ_METHODS } from './surface.ts'

const answer = (status: number, state: string): Response =>
  Response.json(
    { status: state },
    { headers: { 'Cache-Control': 'no-store', ...(status === 503 && { 'Retry-After': '5' }) }, status },
  )

/**
 * Makes the two questions of an orchestrator: is the process alive (restart it if not), and may it get requests.
 *
 * @param ready false or a rejection means: not now
 */
export const healthSurfaces = ({ ready }: { ready: () => Promise<boolean> }): Surface[] => [
  {
    id: 'health.alive',
    audience: 'public',
    describe: 'Answers 200 while the process is alive.',
    handle: () => Promise.resolve(answer(200, 'alive')),
    kind: 'route',
    methods: READ_METHODS,
    path: '/healthz',
  },
  {
    id: 'health.ready',
    audience: 'public',
    describe: 'Answers 200 while the process can serve readers, 503 otherwise.',
    handle: async () =>
      (await ready().catch(() => false)) ? answer(200, 'ready') : answer(503, 'not ready'),
    kind: 'route',
    methods: READ_METHODS,
    path: '/readyz',
  },
]
