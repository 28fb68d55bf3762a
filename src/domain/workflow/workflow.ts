import type { Transition } from './transition.ts'

import { isRole, ROLES } from '../access/roles.ts'
import { DESK_STATES, type DeskState } from './states.ts'
import { DEFAULT_TRANSITIONS, PUBLIC_ACTIONS } from './transition.ts'

/** A row of the table as an option gives it: what it leaves out stays as it is built in, or as a plain step of the desk has it. */
export type TransitionChange = Partial<Pick<Transition, 'demands' | 'desk' | 'gates' | 'role' | 'toDesk'>>

/** The options of the workflow that say how articles move. */
export interface WorkflowChanges {
  /** Whether somebody may approve what nobody else has worked on. Default false. */
  soleAuthorMayApprove?: boolean
  /** Further desk states, by name, with what people see: `{ fact_check: 'Fact check' }`; of built-in ones, another label. */
  states?: Readonly<Record<string, Readonly<Record<string, string>> | string>>
  /** Changed and further actions, by name. */
  transitions?: Readonly<Record<string, TransitionChange>>
}

/** How articles move in this newsroom. */
export interface Workflow {
  /** What people see of a desk state, by language or for all; built-in ones are only here when renamed. */
  labels: Readonly<Record<string, Readonly<Record<string, string>> | string>>
  soleAuthorMayApprove: boolean
  /** The desk states in the order of a board. */
  states: readonly DeskState[]
  /** By action, in the order in which they are offered. */
  transitions: ReadonlyMap<string, Transition>
}

const PLAIN: Omit<Transition, 'action' | 'role' | 'toDesk'> = {
  condition: null,
  demands: [],
  desk: [],
  gates: 'none',
  public: ['unreleased', 'live', 'withheld', 'unpublished'],
  toPublic: null,
}

/** Built-in states that go out of use together with a row of the table are named here so that a further state finds its place. */
const order = (further: readonly string[]): DeskState[] => {
  const [draft, inReview, ...rest] = DESK_STATES
  return [
    draft,
    inReview,
    ...further.filter((state) => !(DESK_STATES as readonly string[]).includes(state)),
    ...rest,
  ]
}

/** Builds the workflow from its options; they must have passed `workflowProblems`. */
export const createWorkflow = ({
  soleAuthorMayApprove = false,
  states = {},
  transitions = {},
}: WorkflowChanges = {}): Workflow => {
  const builtIn = new Map(DEFAULT_TRANSITIONS.map((transition) => [transition.action, transition]))
  const rows = new Map(
    [...builtIn].map(([action, transition]) => [action, { ...transition, ...transitions[action] }]),
  )
  for (const [action, change] of Object.entries(transitions)) {
    if (!builtIn.has(action)) {
      rows.set(action, { ...PLAIN, role: 'editor', toDesk: null, ...change, action })
    }
  }
  return { labels: states, soleAuthorMayApprove, states: order(Object.keys(states)), transitions: rows }
}

const NAME = /^[a-z][a-z0-9_]{0,39}$/

const list = (values: readonly string[]): string => values.join(', ')

const changeProblems = (action: string, change: unknown, states: readonly string[]): string[] => {
  const path = `workflow.transitions.${action}`
  if (!NAME.test(action)) {
    return [`${path} has no usable name. Give 1 to 40 lower-case letters, digits and underscores.`]
  }
  if (typeof change !== 'object' || change === null) {
    return [`${path} is ${JSON.stringify(change)}. Give an object with role, desk, toDesk, demands, gates.`]
  }
  const { demands, desk, gates, role, toDesk, ...rest } = change as Record<string, unknown>
  const isNew = !DEFAULT_TRANSITIONS.some((row) => row.action === action)
  const problems: string[] = []
  const known = (state: unknown): boolean => states.includes(state as string)
  if (role === undefined ? isNew : !isRole(role)) {
    problems.push(`${path}.role is ${JSON.stringify(role)}. Give one of ${list(ROLES)}.`)
  }
  if (
    desk === undefined
      ? isNew
      : desk !== 'any' && !(Array.isArray(desk) && desk.length > 0 && desk.every(known))
  ) {
    problems.push(`${path}.desk is ${JSON.stringify(desk)}. Give "any" or a list of ${list(states)}.`)
  }
  if (desk !== undefined && PUBLIC_ACTIONS.includes(action) && desk !== 'any') {
    problems.push(
      `${path}.desk can't be narrowed: what readers see must be taken away whatever the desk does. Leave it out.`,
    )
  }
  if (toDesk === undefined ? isNew : !(known(toDesk) || (toDesk === null && !isNew))) {
    problems.push(`${path}.toDesk is ${JSON.stringify(toDesk)}. Give one of ${list(states)}.`)
  }
  if (toDesk !== undefined && ['release', 'flash', ...PUBLIC_ACTIONS, 'review'].includes(action)) {
    problems.push(`${path}.toDesk can't be changed: "${action}" is about what readers see. Leave it out.`)
  }
  // That "release" and "flash" lead to "done" can't be changed either.
  if ((toDesk === 'approved' && action !== 'approve') || toDesk === 'done') {
    problems.push(
      `${path}.toDesk is "${String(toDesk)}", which only "${toDesk === 'done' ? 'release' : 'approve'}" can lead to. Give another state.`,
    )
  }
  if (
    demands !== undefined &&
    !(Array.isArray(demands) && demands.every((d) => d === 'note' || d === 'reason'))
  ) {
    problems.push(`${path}.demands is ${JSON.stringify(demands)}. Give a list of "note" and "reason".`)
  }
  if (gates !== undefined && !['block', 'none', 'warn'].includes(gates as string)) {
    problems.push(`${path}.gates is ${JSON.stringify(gates)}. Give "block", "warn" or "none".`)
  }
  const unknown = Object.keys(rest)
  if (unknown.length > 0) {
    problems.push(
      `${path} has ${list(unknown)}, which can't be set. Known are role, desk, toDesk, demands, gates.`,
    )
  }
  return problems
}

/** Lists the states that no article can come to, and those that none can leave but by its release. */
const reachProblems = ({ states, transitions }: Workflow): string[] => {
  const rows = [...transitions.values()].filter(({ desk }) => desk !== 'any')
  const reached = new Set<string>(['draft'])
  for (let before = -1; before < reached.size;) {
    before = reached.size
    for (const { desk, toDesk } of rows) {
      if (toDesk !== null && (desk as readonly string[]).some((state) => reached.has(state))) {
        reached.add(toDesk)
      }
    }
  }
  return states.flatMap((state) => {
    if (!reached.has(state)) {
      return [
        `The desk state "${state}" can't be reached. Add a transition to it in workflow.transitions, or leave it out of workflow.states.`,
      ]
    }
    const leaves = state === 'done' || rows.some(({ desk }) => (desk as readonly string[]).includes(state))
    return leaves
      ? []
      : [`The desk state "${state}" can't be left. Add a transition from it in workflow.transitions.`]
  })
}

/** The options of the workflow; those of its gates have checks of their own. */
const KNOWN: readonly string[] = ['gates', 'imageCredit', 'soleAuthorMayApprove', 'states', 'transitions']

/** Lists what is wrong with the options of the workflow, each as a sentence with the option's name, the value and the remedy. */
export const workflowProblems = (given: unknown): string[] => {
  if (given === undefined) {
    return []
  }
  const isRecord = (value: unknown): value is Record<string, unknown> =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
  if (!isRecord(given)) {
    return [`workflow is ${JSON.stringify(given)}. Give an object with ${list(KNOWN)}, or leave it out.`]
  }
  const { soleAuthorMayApprove, states = {}, transitions = {} } = given
  const problems = Object.keys(given)
    .filter((key) => !KNOWN.includes(key))
    .map((key) => `workflow.${key} is unknown. Known are ${list(KNOWN)}.`)
  if (soleAuthorMayApprove !== undefined && typeof soleAuthorMayApprove !== 'boolean') {
    problems.push(
      `workflow.soleAuthorMayApprove is ${JSON.stringify(soleAuthorMayApprove)}. Give true or false.`,
    )
  }
  if (!isRecord(states) || !isRecord(transitions)) {
    return [...problems, 'workflow.states and workflow.transitions must be objects, by name.']
  }
  for (const [state, label] of Object.entries(states)) {
    const labels = isRecord(label) ? Object.values(label) : [label]
    if (!NAME.test(state)) {
      problems.push(
        `workflow.states has the name ${JSON.stringify(state)}. Give 1 to 40 lower-case letters, digits and underscores.`,
      )
    }
    if (labels.length === 0 || !labels.every((text) => typeof text === 'string' && text.trim() !== '')) {
      problems.push(
        `workflow.states.${state} is ${JSON.stringify(label)}. Give what people see, or that by language.`,
      )
    }
  }
  const known = order(Object.keys(states))
  problems.push(
    ...Object.entries(transitions).flatMap(([action, change]) => changeProblems(action, change, known)),
  )
  return problems.length > 0 ? problems : reachProblems(createWorkflow(given as WorkflowChanges))
}
