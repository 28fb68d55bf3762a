import type { HostGate } from '../domain/workflow/hostGate.ts'

import { IMAGE_CREDIT_LEVELS, type ImageCreditLevel } from '../domain/workflow/gates.ts'

/** What a newsroom decides for the gates before approval and release. */
export interface GateOptions {
  /** Further gates: each gets the article and answers with what it found. */
  gates?: readonly HostGate[]
  /** How grave it is that nobody is named as the maker of a picture. Default "error". */
  imageCredit?: ImageCreditLevel
}

export interface SanitizedGates {
  host: readonly HostGate[]
  imageCredit: ImageCreditLevel
}

/** Lists what is wrong with the options of the gates. */
export const gateOptionsProblems = (workflow: unknown): string[] => {
  const { gates, imageCredit } = Object(workflow) as Record<string, unknown>
  const remedy = 'Give a list of functions that take an article and answer with a list of problems.'
  return [
    ...(gates === undefined
      ? []
      : !Array.isArray(gates)
        ? [`workflow.gates is ${JSON.stringify(gates)}. ${remedy}`]
        : gates.flatMap((gate: unknown, index) =>
            typeof gate === 'function'
              ? []
              : [`workflow.gates[${index}] is ${JSON.stringify(gate) ?? String(gate)}. ${remedy}`],
          )),
    ...(imageCredit === undefined || IMAGE_CREDIT_LEVELS.includes(imageCredit as ImageCreditLevel)
      ? []
      : [
          `workflow.imageCredit is ${JSON.stringify(imageCredit)}. Give one of: ${IMAGE_CREDIT_LEVELS.map((level) => `"${level}"`).join(', ')}.`,
        ]),
  ]
}

/** Fills in the defaults. */
export const sanitizeGates = ({ gates = [], imageCredit = 'error' }: GateOptions = {}): SanitizedGates => ({
  host: gates,
  imageCredit,
})
