import type { Problem } from './problem.ts'

/** What the dispatcher hands to a surface beside the request. */
export interface SurfaceContext {
  /** The named parts of the path, percent-decoded. */
  params: Readonly<Record<string, string>>
  /** Answers with an error page or, for callers that ask for JSON, an error object. */
  problem(problem: Problem): Promise<Response>
  /** The request's address, checked: no NUL bytes, no broken percent-encoding, not too long. */
  url: URL
}

/**
 * One place where the newsroom answers the outside world. Every home (Express, Payload endpoints) serves from a list of
 * these and from nothing else, so what is not on the list answers 404 and tests can walk all of it.
 */
export interface Surface {
  /** Who may reach it: everybody, or only those whom the handler itself lets in. */
  audience: 'desk' | 'public'
  /** One sentence for documentation and tests. */
  describe: string
  /** Absent where another machine answers (GraphQL fields); such a surface is listed only. */
  handle?(request: Request, context: SurfaceContext): Promise<Response>
  /** Stable name: "site.article". */
  id: string
  /** Whether its address is a secret: what leads to it must not be kept, indexed or named to others either. */
  isSecret?: boolean
  kind: 'format' | 'graphql' | 'route'
  methods: readonly string[]
  /** "/news/:section/:number.html"; a last segment "*" takes any rest. @see matchSurface */
  path: string
}

/** The methods of a page: HEAD is GET without the body. */
export const READ_METHODS = ['GET', 'HEAD'] as const
