/** How grave a correction is, from a clearer word to a story that should not have stood. */
export const CORRECTION_SEVERITIES = ['clarification', 'correction', 'retraction'] as const

export type CorrectionSeverity = (typeof CORRECTION_SEVERITIES)[number]

/** What readers are told was wrong. */
export interface PublicCorrection {
  right: string
  severity: CorrectionSeverity
  wrong: string
}
