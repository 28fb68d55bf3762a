import type { GateKeeper } from '../domain/workflow/gateKeeper.ts'
import type { Spine } from './spine.ts'

import { importOf } from '../domain/article/importContext.ts'
import { runGates } from '../domain/workflow/gates.ts'
import { runHostGates } from '../domain/workflow/hostGate.ts'
import { notSaidYet } from '../domain/workflow/invalidField.ts'
import { createFieldGate } from './fieldGate.ts'
import { readGateSubject } from './gateSubject.ts'

const contextOf = (req: object): Record<string, unknown> =>
  ((req as { context?: Record<string, unknown> }).context ??= {})

/**
 * Asks the newsroom's own gates and those of the host. A story that comes from elsewhere is as it is: that its pictures name
 * nobody is told, and does not keep it out.
 */
export const createGateKeeper = ({ options, payload }: Pick<Spine, 'options' | 'payload'>): GateKeeper => {
  const fieldGate = createFieldGate({ options, payload })
  return {
    of: async (article, stage, req, { isValidated } = { isValidated: false }) => {
      const { host, imageCredit } = options.gates
      const isImported = importOf(contextOf(req)) !== null
      const own = runGates(await readGateSubject({ options, payload }, article, req), {
        imageCredit: isImported && imageCredit === 'error' ? 'warning' : imageCredit,
        languages: options.languages,
      })
      const added = await runHostGates(host, {
        // Of its own for each: what a gate does to it changes nothing that is stored.
        article: () => JSON.parse(JSON.stringify(article)) as Record<string, unknown>,
        onFailure: ({ gate, reason }) => {
          payload.logger.error({
            err: reason,
            event: 'newsroom.gate.failed',
            gate,
            msg: `The gate "${gate}" failed.`,
            number: article.number,
            stage,
          })
        },
        req,
        stage,
      })
      const isRefused = [...own, ...added].some(({ level }) => level === 'error')
      const invalid = isValidated && !isRefused ? [] : notSaidYet(await fieldGate(article, req), own)
      return [...own, ...invalid, ...added]
    },
  }
}
