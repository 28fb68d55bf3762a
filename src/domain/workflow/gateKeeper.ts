import type { Request } from '../request.ts'
import type { GateProblem, GateStage } from './gates.ts'

/** Asks all gates, those of the host among them. */
export interface GateKeeper {
  /**
   * Lists what the gates find in an article.
   *
   * @param article as it is stored or about to be, relationships populated or not
   * @param isValidated whether Payload asks the validators of the fields right afterwards: they are asked here only beside
   * errors of other gates, so that all are told at once
   */
  of(
    article: Readonly<Record<string, unknown>>,
    stage: GateStage,
    req: Request,
    asked?: { isValidated: boolean },
  ): Promise<GateProblem[]>
}
