import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { DESK_STATES, PUBLIC_STATES } from '../../src/domain/workflow/states.ts'
import { DEFAULT_TRANSITIONS, type Transition } from '../../src/domain/workflow/transition.ts'

const markdown = readFileSync(fileURLToPath(new URL('../../docs/workflow.md', import.meta.url)), 'utf8')

/** The cells of the first table whose head begins so. */
const tableOf = (head: string): string[][] => {
  const [, rest = ''] = markdown.split(`\n| ${head} |`)
  const lines = rest.split('\n').slice(2)
  const end = lines.findIndex((line) => !line.startsWith('| '))
  return lines.slice(0, end).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
}

const code = (cell: string): string => cell.replaceAll('`', '')

/** How the table spells a list of states. */
const statesIn = (cell: string, all: readonly string[]): string[] =>
  cell === 'any'
    ? [...all]
    : cell === 'not killed'
      ? all.filter((state) => state !== 'killed')
      : cell.split(', ')

const expanded = (states: 'any' | readonly string[], all: readonly string[]): string[] =>
  states === 'any' ? [...all] : [...states]

const sorted = (states: readonly string[]): string[] => [...states].sort()

/** Where an action leads, as the table spells it: nothing for an axis that stays. */
const afterwards = ({ toDesk, toPublic }: Transition): string =>
  [toDesk, toPublic].filter((state) => state !== null).join(', ') || 'as before'

describe('docs/workflow.md', () => {
  const rows = tableOf('Action')

  it('lists every action of the built-in workflow, in their order, and none that does not exist', () => {
    expect(rows.map(([action]) => code(action!))).toEqual(DEFAULT_TRANSITIONS.map(({ action }) => action))
  })

  it.each(DEFAULT_TRANSITIONS.map((transition) => [transition.action, transition] as const))(
    'says of %s what the table in the code says',
    (action, transition) => {
      const [, desk, seen, after, role, further] = rows.find(([name]) => code(name!) === action) ?? []
      expect(sorted(statesIn(desk!, DESK_STATES))).toEqual(sorted(expanded(transition.desk, DESK_STATES)))
      expect(sorted(statesIn(seen!, PUBLIC_STATES))).toEqual(
        sorted(expanded(transition.public, PUBLIC_STATES)),
      )
      expect(after).toBe(afterwards(transition))
      expect(role).toBe(transition.role)
      expect({
        condition: /not by the only one who wrote it/.test(further!)
          ? 'not_sole_author'
          : /nobody who flashed it since the last review/.test(further!)
            ? 'flashed_by_another'
            : null,
        demands: ['note', 'reason'].filter((demand) => new RegExp(`^a ${demand}\\b`).test(further!)),
        gates: /the gates warn/.test(further!) ? 'warn' : /the gates/.test(further!) ? 'block' : 'none',
      }).toEqual({
        condition: transition.condition,
        demands: transition.demands,
        gates: transition.gates,
      })
    },
  )

  it('explains every state of both axes', () => {
    expect(tableOf('Desk state').map(([state]) => code(state!))).toEqual(DESK_STATES)
    expect(tableOf('Public state').map(([state]) => code(state!))).toEqual(PUBLIC_STATES)
  })
})
