/** The two states that the list of articles is narrowed to; empty for any. */
export interface StateFilter {
  desk: string
  public: string
}

export const STATE_FIELDS = { desk: 'deskState', public: 'publicState' } as const

const AXES = ['desk', 'public'] as const

type Param = [name: string, value: string]

const CONDITION = /^where\[or\]\[(\d+)\]\[and\]\[\d+\](.+)$/

/** Groups of conditions, as the address of a list holds them: one group must hold, all conditions within it. */
const groupsOf = (params: readonly Param[]): Param[][] => {
  const groups = new Map<string, Param[]>()
  for (const [name, value] of params) {
    const [, group, rest] = CONDITION.exec(name) ?? []
    if (group !== undefined && rest !== undefined) {
      groups.set(group, [...(groups.get(group) ?? []), [rest, value]])
    }
  }
  return [...groups.values()]
}

const spelled = (axis: (typeof AXES)[number]): string => `[${STATE_FIELDS[axis]}][equals]`

const isState = ([rest]: Param): boolean => AXES.some((axis) => rest === spelled(axis))

/** Reads to which states the address of a list narrows it: what holds in all of its groups. */
export const readStateFilter = (params: readonly Param[]): StateFilter => {
  const groups = groupsOf(params)
  const inAll = (axis: (typeof AXES)[number]): string => {
    const [first, ...others] = groups.map(
      (group) => group.find(([rest]) => rest === spelled(axis))?.[1] ?? '',
    )
    return first !== undefined && others.every((other) => other === first) ? first : ''
  }
  return { desk: inAll('desk'), public: inAll('public') }
}

/**
 * Narrows the address of a list to two states; whatever else it is narrowed to stays.
 *
 * @param params of the address; only conditions as the panel spells them are kept
 */
export const withStateFilter = (params: readonly Param[], filter: StateFilter): Param[] => {
  const states = AXES.flatMap((axis): Param[] => (filter[axis] === '' ? [] : [[spelled(axis), filter[axis]]]))
  const kept = groupsOf(params).map((group) => group.filter((param) => !isState(param)))
  const groups = kept.length === 0 ? [[]] : kept
  return groups.flatMap((group, or) => {
    let and = -1
    let before = ''
    // Several values of one condition stand side by side, as [in][0], [in][1].
    return [...group, ...states].map(([rest, value]): Param => {
      const condition = rest.replace(/\[\d+\]$/, '')
      and += condition === before && condition !== rest ? 0 : 1
      before = condition
      return [`where[or][${or}][and][${and}]${rest}`, value]
    })
  })
}
