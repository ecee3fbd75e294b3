import {
  CONTRIBUTIONS,
  type Contribution,
  type TimelineModel,
  type TimelineMoment,
} from '#app/components/cost-timeline/timeline-model.ts'
import type { Outcome } from '#app/domain/coverage/coverage.ts'
import type { EmployerCoverage, EmployerLine } from '#app/domain/coverage/for-employer.ts'
import type { Instrument } from '#app/domain/coverage/instruments.ts'
import type { BranchWords } from '#app/domain/coverage/words/branch-words.ts'
import type { IsoDate } from '#app/domain/primitives.ts'

type Months = EmployerCoverage['months']

/**
 * What the timelines of an offer are drawn from: one, or one per outcome where a measuring is open. None where no
 * months are on record, as with offers from before these were kept.
 */
export function timelineModels(
  coverage: EmployerCoverage,
  outcomes: BranchWords | null,
  workStart: IsoDate,
): TimelineModel[] {
  if (outcomes === null) {
    const moments = momentsOf(coverage.lines, workStart)
    const months = withExpected(coverage.months, coverage.lines)
    return modelOf('Wat het u kost, maand voor maand', months, moments)
  }
  return coverage.branches.flatMap(({ outcome, on, lines, months }, place) => {
    const title = outcomes.outcomes[place]?.title ?? ''
    const moments = [measured(outcome, on), ...momentsOf(lines, workStart)]
    return modelOf(title, withExpected(months, lines), moments)
  })
}

const PAID_BY: Record<Contribution, readonly Instrument[]> = {
  subsidy: ['wageCostSubsidy', 'flatRateSubsidy'],
  benefit: ['wageCostBenefit'],
}

function withExpected(months: Months, lines: readonly EmployerLine[]): TimelineModel['months'] {
  return months.map((month) => ({
    ...month,
    expected: CONTRIBUTIONS.filter((one) => isExpected(month.month, PAID_BY[one], lines)),
  }))
}

/** Whether anything that is paid in a month is not certain: a period with days in it that is not confirmed. */
function isExpected(
  month: string,
  instruments: readonly Instrument[],
  lines: readonly EmployerLine[],
): boolean {
  return lines
    .filter(({ instrument }) => instruments.includes(instrument))
    .flatMap(({ periods }) => periods)
    .filter(({ from, until }) => from.slice(0, 7) <= month && (until ?? month) >= month)
    .some(({ certainty }) => certainty !== 'confirmed')
}

function modelOf(
  title: string,
  months: TimelineModel['months'],
  moments: readonly TimelineMoment[],
): TimelineModel[] {
  if (months.length === 0) return []
  const withCharges = months.some(({ employerChargesCents }) => employerChargesCents !== null)
  return [{ title, months, moments: inOrder(moments), withCharges }]
}

function measured(outcome: Outcome, on: IsoDate): TimelineMoment {
  return {
    on,
    label:
      outcome === 'measuredBelow' ? 'Uiterlijk: meting klaar, daarna registratie' : 'Meting klaar',
  }
}

function momentsOf(lines: readonly EmployerLine[], workStart: IsoDate): TimelineMoment[] {
  const [noRisk, trial] = [find(lines, 'noRiskPolicy'), find(lines, 'trialPlacement')]
  const [flatRate, subsidy] = [find(lines, 'flatRateSubsidy'), find(lines, 'wageCostSubsidy')]
  return [
    ...(trial?.until ? [{ on: workStart, label: 'Einde proefplaatsing, het loon begint' }] : []),
    ...(noRisk?.from && noRisk.from > workStart
      ? [{ on: noRisk.from, label: 'De no-riskpolis gaat in' }]
      : []),
    ...(flatRate?.until ? [{ on: flatRate.until, label: 'Einde vast subsidiebedrag' }] : []),
    ...(subsidy?.periods ?? [])
      .filter(({ from }) => from.endsWith('-01-01') && from > workStart)
      .map(({ from }) => ({ on: from, label: 'Subsidie opnieuw vastgesteld' })),
  ]
}

function find(lines: readonly EmployerLine[], wanted: Instrument): EmployerLine | undefined {
  return lines.find(({ instrument }) => instrument === wanted)
}

/** By day, and one mark for what falls on the same day. */
function inOrder(moments: readonly TimelineMoment[]): TimelineMoment[] {
  const byDay = new Map<IsoDate, string>()
  for (const { on, label } of moments.toSorted((a, b) => (a.on < b.on ? -1 : 1))) {
    const there = byDay.get(on)
    byDay.set(on, there ? `${there}; ${label}` : label)
  }
  return [...byDay].map(([on, label]) => ({ on, label }))
}
