import type { ReactNode } from 'react'
import type { EmployerCoverage } from '#app/domain/coverage/for-employer.ts'
import type { BranchWords } from '#app/domain/coverage/words/branch-words.ts'
import { inOrder, type ReadLine } from '#app/domain/coverage/words/in-order.ts'
import { type ChosenSupport, NOTHING_CHOSEN } from '#app/domain/coverage/words/jobcoach-words.ts'
import { lineName } from '#app/domain/coverage/words/line-words.ts'
import { type SickDay, sickDay } from '#app/domain/coverage/words/sick-day.ts'
import type { OfferSupport } from '#app/domain/placement/terms.ts'
import type { IsoDate } from '#app/domain/primitives.ts'
import { Cards } from '../card.tsx'
import { CostTimelines } from '../cost-timeline/cost-timelines.tsx'
import type { DrawnTimeline } from '../cost-timeline/timeline-model.ts'
import { CoverPart } from './cover-part.tsx'
import { CoverageCard } from './coverage-card.tsx'
import { NotApplicable, NotKnown } from './folded-lines.tsx'
import { glance } from './glance.ts'
import { GlanceList } from './glance-list.tsx'
import { OutcomeColumns } from './outcome-columns.tsx'
import { SickDaySteps } from './sick-day-steps.tsx'

export type OfferCoverProps = {
  coverage: EmployerCoverage
  /** The first day with wage. */
  workStart: IsoDate
  /** The day on which the page is shown. */
  today: IsoDate
  support: OfferSupport
  /** What the employer chose on the offer, once it could. */
  chosen?: ChosenSupport
  timelines: readonly DrawnTimeline[]
  outcomes: BranchWords | null
  /** One for each line, on a page of adviser or jobhunter only. */
  why?: readonly string[]
}

/** What covers a placement: the answers at a glance, then risk, support and money, and what is not so or not known. */
export function OfferCover({
  coverage,
  workStart,
  today,
  support,
  chosen = NOTHING_CHOSEN,
  timelines,
  outcomes,
  why,
}: OfferCoverProps) {
  const order = inOrder(coverage.lines, why)
  return (
    <>
      <GlanceList items={glance(coverage, { support, workStart, chosen, today })} />
      <CoverPart title="Risico: als uw medewerker ziek wordt">
        <Risk lines={order.risk} ill={sickDay(coverage, { workStart, today })} today={today} />
      </CoverPart>
      {outcomes ? (
        <CoverPart title="De meting: twee uitkomsten">
          <OutcomeColumns words={outcomes} />
        </CoverPart>
      ) : null}
      {order.support.length === 0 ? null : (
        <CoverPart title="Hulp bij het werk">
          <Folded lines={order.support}>
            <CardsOf lines={order.support} chosen={chosen} today={today} />
          </Folded>
        </CoverPart>
      )}
      {order.money.length === 0 && timelines.length === 0 ? null : (
        <CoverPart title="Geld">
          <CardsOf lines={order.money} chosen={chosen} today={today} />
          {timelines.length === 0 ? null : <CostTimelines timelines={timelines} />}
        </CoverPart>
      )}
      <NotKnown lines={order.unknown} chosen={chosen} />
      <NotApplicable lines={order.notApplicable} />
    </>
  )
}

function Risk({ lines, ill, today }: { lines: readonly ReadLine[]; ill: SickDay; today: IsoDate }) {
  return (
    <Cards list>
      {lines.map(({ line, why }) => (
        <CoverageCard
          key={line.instrument}
          line={line}
          why={why}
          today={today}
          withoutTasks={line.from !== null}
        >
          <SickDaySteps sickDay={ill} />
        </CoverageCard>
      ))}
    </Cards>
  )
}

/** Folded on a phone only: money and answer come sooner there, and the names say what is below. */
function Folded({ lines, children }: { lines: readonly ReadLine[]; children: ReactNode }) {
  return (
    <details className="more cover__fold">
      <summary>{lines.map(({ line }) => lineName(line)).join(', ')}</summary>
      {children}
    </details>
  )
}

function CardsOf({
  lines,
  chosen,
  today,
}: {
  lines: readonly ReadLine[]
  chosen: ChosenSupport
  today: IsoDate
}) {
  if (lines.length === 0) return null
  return (
    <div className="cover__cards">
      <Cards list>
        {lines.map(({ line, why }) => (
          <CoverageCard key={lineName(line)} line={line} why={why} chosen={chosen} today={today} />
        ))}
      </Cards>
    </div>
  )
}
