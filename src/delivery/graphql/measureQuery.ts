import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  TypeNameMetaFieldDef,
} from 'graphql'
import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLNamedType,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql'
import { pageSize } from './pageSize.ts'

/** How many entries a list without a `limit` argument (tags, authors, array fields) is taken to hold. */
export const ASSUMED_LIST_SIZE = 2
/** How deep selection sets may nest through fragments, for everybody: what later visitors' stacks can bear. */
export const MAX_NESTING = 200
/** How many fields a document may expand to through its fragments, for everybody: what later visitors have to walk. */
export const MAX_EXPANSION = 100_000
/** What one look into the schema costs. */
export const INTROSPECTION_COST = 500

export type Refusal =
  | { name: string; type: 'cycle' }
  | { reason: string; type: 'limit'; value: unknown }
  | { type: 'expansion' | 'nesting' }

export interface Measure {
  /** Aliased fields and repetitions of one field in a selection set; those of fragments count wherever they are spread. */
  aliases: number
  /** How many fields the answer may hold, pages multiplied. */
  cost: number
  /** How deep fields nest. */
  depth: number
  /** How often it looks into the schema. */
  introspections: number
}

/** A measured selection set: `perItem` is the cost of lists that the page size of the field around it multiplies. */
interface SetMeasure extends Measure {
  /** Fields with those of fragments wherever they are spread; pages not multiplied. */
  expansion: number
  nesting: number
  perItem: number
}

export type Measured = { ok: false; refusal: Refusal } | { ok: true; value: Measure }

class Refused extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.type)
    this.refusal = refusal
  }
}

const nothing = (): SetMeasure => ({
  aliases: 0,
  cost: 0,
  depth: 0,
  expansion: 0,
  introspections: 0,
  nesting: 0,
  perItem: 0,
})

export interface MeasureContext {
  document: DocumentNode
  /** Limits above this are refused; undefined leaves every limit alone. */
  maxLimit: number | undefined
  schema: GraphQLSchema
  variables: Readonly<Record<string, unknown>>
}

/**
 * Measures an operation in one walk: every fragment is measured once, so the time is linear in the size of the document
 * however often fragments are spread. Directives are not evaluated: a skipped field counts.
 */
export const measureQuery = (
  operation: OperationDefinitionNode,
  { document, maxLimit, schema, variables }: MeasureContext,
): Measured => {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      fragments.set(definition.name.value, definition)
    }
  }
  const measured = new Map<string, SetMeasure>()
  const open = new Set<string>()

  const fieldOf = (parent: GraphQLNamedType | undefined, name: string) =>
    name === TypeNameMetaFieldDef.name
      ? TypeNameMetaFieldDef
      : isObjectType(parent) || isInterfaceType(parent)
        ? parent.getFields()[name]
        : undefined

  const measureField = (node: FieldNode, parent: GraphQLNamedType | undefined, level: number): SetMeasure => {
    const name = node.name.value
    if (name === '__schema' || name === '__type') {
      const { aliases, expansion, nesting } = node.selectionSet
        ? measureSet(node.selectionSet, undefined, level + 1)
        : nothing()
      return {
        ...nothing(),
        aliases,
        cost: INTROSPECTION_COST,
        depth: 1,
        expansion: expansion + 1,
        introspections: 1,
        nesting: nesting + 1,
      }
    }
    const field = fieldOf(parent, name)
    const page = field === undefined ? undefined : pageSize(field, node, variables, maxLimit ?? Infinity)
    if (page?.size === 'refused' && maxLimit !== undefined) {
      throw new Refused({ type: 'limit', reason: page.reason, value: page.value })
    }
    const declared = field?.extensions.listSize
    const known = typeof declared === 'number' ? declared : undefined
    const size = typeof page?.size === 'number' ? page.size : known
    const type = field && getNamedType(field.type)
    const inner = node.selectionSet
      ? measureSet(node.selectionSet, isCompositeType(type) ? type : undefined, level + 1)
      : nothing()
    const weight = field?.extensions.complexity
    const own = typeof weight === 'number' && weight > 1 ? weight : 1
    const isList = field !== undefined && isListType(getNullableType(field.type))
    const once = inner.cost + inner.perItem * (isList ? ASSUMED_LIST_SIZE : (size ?? ASSUMED_LIST_SIZE))
    const common = {
      ...inner,
      depth: inner.depth + 1,
      expansion: inner.expansion + 1,
      nesting: inner.nesting + 1,
    }
    return isList && size === undefined
      ? { ...common, cost: 0, perItem: own + once }
      : { ...common, cost: own + once * (isList && size !== undefined ? size : 1), perItem: 0 }
  }

  const measureFragment = (name: string, level: number): SetMeasure => {
    const known = measured.get(name)
    if (known !== undefined) {
      return known
    }
    if (open.has(name)) {
      throw new Refused({ name, type: 'cycle' })
    }
    const fragment = fragments.get(name)
    if (fragment === undefined) {
      return nothing()
    }
    open.add(name)
    const type = schema.getType(fragment.typeCondition.name.value)
    const measure = measureSet(fragment.selectionSet, type, level + 1)
    open.delete(name)
    measured.set(name, measure)
    return measure
  }

  const measureSet = (
    set: SelectionSetNode,
    parent: GraphQLNamedType | undefined,
    level: number,
    keys = new Set<string>(),
  ): SetMeasure => {
    if (level > MAX_NESTING) {
      throw new Refused({ type: 'nesting' })
    }
    const total = nothing()
    for (const selection of set.selections) {
      let part: SetMeasure
      if (selection.kind === Kind.FIELD) {
        part = measureField(selection, parent, level)
        const key = (selection.alias ?? selection.name).value
        total.aliases += selection.alias !== undefined || keys.has(key) ? 1 : 0
        keys.add(key)
      } else if (selection.kind === Kind.FRAGMENT_SPREAD) {
        part = measureFragment(selection.name.value, level)
        part = { ...part, nesting: part.nesting + 1 }
      } else {
        const condition = selection.typeCondition?.name.value
        const type = condition === undefined ? parent : schema.getType(condition)
        part = measureSet(selection.selectionSet, type, level + 1, keys)
        part = { ...part, nesting: part.nesting + 1 }
      }
      total.aliases += part.aliases
      total.cost += part.cost
      total.introspections += part.introspections
      total.expansion += part.expansion
      total.perItem += part.perItem
      total.depth = Math.max(total.depth, part.depth)
      total.nesting = Math.max(total.nesting, part.nesting)
      if (level + total.nesting > MAX_NESTING) {
        throw new Refused({ type: 'nesting' })
      }
      if (total.expansion > MAX_EXPANSION) {
        throw new Refused({ type: 'expansion' })
      }
    }
    return total
  }

  try {
    const root = schema.getRootType(operation.operation) ?? undefined
    const { aliases, cost, depth, introspections, perItem } = measureSet(operation.selectionSet, root, 0)
    // Fragments that no operation spreads are walked as well: the validators after this one walk them too.
    for (const name of fragments.keys()) {
      measureFragment(name, 0)
    }
    return { ok: true, value: { aliases, cost: cost + perItem * ASSUMED_LIST_SIZE, depth, introspections } }
  } catch (error) {
    if (error instanceof Refused) {
      return { ok: false, refusal: error.refusal }
    }
    throw error
  }
}
