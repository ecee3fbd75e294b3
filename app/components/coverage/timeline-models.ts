import type { TimelineModel, TimelineMoment } from '#app/components/cost-timeline/timeline-model.ts'
import type { Outcome } from '#app/domain/coverage/coverage.ts'
import type { EmployerCoverage, EmployerLine } from '#app/domain/coverage/for-employer.ts'
import type { Instrument } from '#app/domain/coverage/instruments.ts'
import { withSurety } from '#app/domain/coverage/surety-of-months.ts'
import type { BranchWords } from '#app/domain/coverage/words/branch-words.ts'
import type { IsoDate } from '#app/domain/primitives.ts'

type Cover = Pick<EmployerCoverage, 'lines' | 'months'> & { outcome?: Outcome }

/**
 * What the timelines of an offer are drawn from: one, or one per outcome where a measuring is open. None where no
 * months are on record, as with offers from before these were kept.
 */
export function timelineModels(
  coverage: EmployerCoverage,
  outcomes: BranchWords | null,
  workStart: IsoDate,
): TimelineModel[] {
  if (outcomes === null)
    return modelOf('Wat het u kost, maand voor maand', coverage, momentsOf(coverage, workStart))
  return coverage.branches.flatMap((branch, place) => {
    const title = outcomes.outcomes[place]?.title ?? ''
    return modelOf(title, branch, [measured(branch), ...momentsOf(branch, workStart)])
  })
}

function modelOf(title: string, cover: Cover, moments: readonly TimelineMoment[]): TimelineModel[] {
  const months = withSurety(cover)
  if (months.length === 0) return []
  const withCharges = months.some(({ employerChargesCents }) => employerChargesCents !== null)
  return [{ title, months, moments: inOrder(moments), withCharges }]
}

function measured({ outcome, on }: { outcome: Outcome; on: IsoDate }): TimelineMoment {
  return {
    on,
    label:
      outcome === 'measuredBelow'
        ? 'Laatste dag voor de meting, daarna volgt de registratie'
        : 'Laatste dag voor de meting',
  }
}

/** Each label is a sentence by itself, as more than one may fall on a day. */
function momentsOf({ lines, months, outcome }: Cover, workStart: IsoDate): TimelineMoment[] {
  const [noRisk, trial] = [find(lines, 'noRiskPolicy'), find(lines, 'trialPlacement')]
  const [flatRate, subsidy] = [find(lines, 'flatRateSubsidy'), find(lines, 'wageCostSubsidy')]
  const end = noRisk?.until ?? null
  return [
    ...(trial?.until
      ? [{ on: workStart, label: 'De proefplaatsing is voorbij en het loon begint' }]
      : []),
    ...(noRisk?.from && noRisk.from > workStart
      ? [{ on: noRisk.from, label: outcome ? BY_REGISTRATION : 'De no-riskpolis gaat in' }]
      : []),
    ...(end && end.slice(0, 7) <= (months.at(-1)?.month ?? '')
      ? [{ on: end, label: 'Laatste dag waarop de no-riskpolis geldt' }]
      : []),
    ...(flatRate?.until
      ? [{ on: flatRate.until, label: 'Laatste dag met een vast subsidiebedrag' }]
      : []),
    ...(subsidy?.periods ?? [])
      .filter(({ from }) => from.endsWith('-01-01') && from > workStart)
      .map(({ from }) => ({ on: from, label: 'De gemeente stelt de subsidie opnieuw vast' })),
  ]
}

const BY_REGISTRATION = 'Met de registratie gaat de no-riskpolis in'

function find(lines: readonly EmployerLine[], wanted: Instrument): EmployerLine | undefined {
  return lines.find(({ instrument }) => instrument === wanted)
}

function inOrder(moments: readonly TimelineMoment[]): TimelineMoment[] {
  return moments.toSorted((a, b) => a.on.localeCompare(b.on))
}
