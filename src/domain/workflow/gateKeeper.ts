import type { Request } from '../request.ts'
import type { GateProblem, GateStage } from './gates.ts'

/** Asks all gates, those of the host among them. */
export interface GateKeeper {
  /**
   * Lists what the gates find in an article.
   *
   * @param article as it is stored or about to be, relationships populated or not
   */
  of(article: Readonly<Record<string, unknown>>, stage: GateStage, req: Request): Promise<GateProblem[]>
}
