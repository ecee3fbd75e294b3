import type { EmployerLine } from '../for-employer.ts'
import type { Instrument } from '../instruments.ts'

export type CoverKind = 'risk' | 'support' | 'money'

const KINDS: Record<Instrument, CoverKind> = {
  noRiskPolicy: 'risk',
  jobcoaching: 'support',
  workplaceAdaptation: 'support',
  portableProvision: 'support',
  buddyTraining: 'support',
  wageCostSubsidy: 'money',
  flatRateSubsidy: 'money',
  wageDispensation: 'money',
  wageCostBenefit: 'money',
  trialPlacement: 'money',
  learningPlacement: 'money',
  localInstrument: 'money',
}

/** A line with beside it why, on a page of adviser or jobhunter. */
export type ReadLine = { line: EmployerLine; why: string | undefined }
export type InOrder = Record<CoverKind | 'notApplicable' | 'unknown', ReadLine[]>

/**
 * The lines as people read them: risk, support and money with what holds or is expected, then what does not apply and
 * what is not known. The no-riskpolis always stands under risk, because whether sickness is covered comes first.
 */
export function inOrder(lines: readonly EmployerLine[], why: readonly string[] = []): InOrder {
  const order: InOrder = { risk: [], support: [], money: [], notApplicable: [], unknown: [] }
  lines.forEach((line, place) => {
    order[placeOf(line)].push({ line, why: why[place] })
  })
  return order
}

function placeOf({ instrument, certainty }: EmployerLine): keyof InOrder {
  if (instrument === 'noRiskPolicy') return 'risk'
  if (certainty === 'notApplicable' || certainty === 'unknown') return certainty
  return KINDS[instrument]
}
