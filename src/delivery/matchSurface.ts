import type { Surface } from './surface.ts'

export type SurfaceMatch =
  /** `slashed` says that the address lacks the trailing slash that the surface's path has. */
  | { kind: 'found'; params: Record<string, string>; slashed: boolean; surface: Surface }
  | { allow: string[]; kind: 'method' }
  | { kind: 'none' }

interface CompiledSurface {
  names: string[]
  pattern: RegExp
  surface: Surface
  wild: boolean
}

const PARAMETER = /:([a-z]\w*)/gi
const escapeLiteral = (text: string): string => text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')

const compile = (surface: Surface): CompiledSurface => {
  const wild = surface.path.endsWith('/*')
  const path = wild ? surface.path.slice(0, -1) : surface.path
  const names = [...path.matchAll(PARAMETER)].map(([, name]) => name ?? '')
  const source = path
    .split(PARAMETER)
    .map((part, index) => (index % 2 === 0 ? escapeLiteral(part) : '([^/]+?)'))
    .join('')
  return { names, pattern: new RegExp(`^${source}${wild ? '.*' : ''}$`), surface, wild }
}

const decode = (names: string[], values: string[]): null | Record<string, string> => {
  try {
    return Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(values[index] ?? '')]))
  } catch {
    return null
  }
}

/**
 * Makes the function that finds the surface of an address. Both homes of the surfaces use it, because the route languages
 * of Express 5 and of Payload differ and neither can say "/:number.html".
 *
 * A `:name` stands for one or more characters of one segment, also beside literal text; `*` as the last segment takes any
 * rest, and is asked only when no other path fits. The first in the list wins.
 */
export const createSurfaceMatcher = (surfaces: readonly Surface[]) => {
  const compiled = surfaces.filter(({ handle }) => handle !== undefined).map(compile)
  const exact = compiled.filter(({ wild }) => !wild)
  const wild = compiled.filter((entry) => entry.wild)

  const among = (candidates: CompiledSurface[], method: string, pathname: string): SurfaceMatch => {
    const allow: string[] = []
    for (const { names, pattern, surface } of candidates) {
      const values = pattern.exec(pathname)?.slice(1)
      const params = values && decode(names, values)
      if (!params) {
        continue
      }
      if (surface.methods.includes(method)) {
        return { kind: 'found', params, slashed: false, surface }
      }
      allow.push(...surface.methods)
    }
    return allow.length > 0 ? { allow: [...new Set(allow)], kind: 'method' } : { kind: 'none' }
  }

  return (method: string, pathname: string): SurfaceMatch => {
    const direct = among(exact, method, pathname)
    if (direct.kind !== 'none') {
      return direct
    }
    const slashed = pathname.endsWith('/') ? direct : among(exact, method, `${pathname}/`)
    if (slashed.kind !== 'none') {
      return slashed.kind === 'found' ? { ...slashed, slashed: true } : slashed
    }
    return among(wild, method, pathname)
  }
}

/** Finds the surface of one address; where many are asked, keep a `createSurfaceMatcher`. */
export const matchSurface = (surfaces: readonly Surface[], method: string, pathname: string): SurfaceMatch =>
  createSurfaceMatcher(surfaces)(method, pathname)
