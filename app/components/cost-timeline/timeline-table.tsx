import { useId } from 'react'
import { haveExpected, isExpected } from './expected-amounts.ts'
import { mostCents } from './most-cents.ts'
import type { TimelineModel, TimelineMonth } from './timeline-model.ts'
import { amountInCell, NOT_KNOWN, shortMonth } from './timeline-words.ts'
import { AMOUNTS, type Amount, yearsOf } from './year-totals.ts'

const HEADS: Record<Amount, string> = {
  wageCents: 'Loon',
  employerChargesCents: 'Werkgevers\u00adlasten',
  subsidyCents: 'Subsidie',
  benefitCents: 'LKV',
  netCents: 'Betaalt u zelf',
}

/** The figures of the drawing, a row per month and a total per calendar year. It scrolls in its own frame. */
export function TimelineTable({ timeline }: { timeline: TimelineModel }) {
  const id = useId()
  const amounts = AMOUNTS.filter((one) => timeline.withCharges || one !== 'employerChargesCents')
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse must be able to scroll this frame
    <section aria-labelledby={id} className="cost-table" tabIndex={0}>
      <table>
        <caption id={id}>
          <span className="not-in-print">{timeline.title}. </span>In euro, het loon met 8 %
          vakantiegeld
          {timeline.withCharges ? '.' : ', vóór werkgeverslasten.'}
          {haveExpected(timeline.months) ? ' Met een *: verwacht.' : ''}
        </caption>
        <thead>
          <tr>
            <th scope="col">Maand</th>
            {amounts.map((amount) => (
              <th key={amount} scope="col">
                <Head amount={amount} />
              </th>
            ))}
          </tr>
        </thead>
        {yearsOf(timeline.months).map(({ year, months, totals }) => (
          <tbody key={year}>
            {months.map((month) => (
              <tr key={month.month}>
                <th scope="row">
                  {shortMonth(month.month)} {year}
                </th>
                <Amounts
                  amounts={amounts}
                  months={[month]}
                  of={{ ...month, mostCents: mostCents(month) }}
                />
              </tr>
            ))}
            <tr className="cost-table__total">
              <th scope="row">
                <Shortened long={`Totaal ${year}`} short="Totaal" />
              </th>
              <Amounts amounts={amounts} months={months} of={totals} />
            </tr>
          </tbody>
        ))}
      </table>
    </section>
  )
}

type AmountsProps = {
  amounts: readonly Amount[]
  months: readonly TimelineMonth[]
  of: Record<Amount | 'mostCents', number | null>
}

function Amounts({ amounts, months, of }: AmountsProps) {
  return amounts.map((amount) => {
    const cents = of[amount]
    const isMost = cents === null && amount === 'netCents' && of.mostCents !== null
    const star = months.some((month) => isExpected(month, amount)) ? <ExpectedMark /> : null
    if (cents !== null)
      return (
        <td key={amount}>
          {amountInCell(cents)}
          {star}
        </td>
      )
    return (
      <td className="cost-table__unknown" key={amount}>
        {isMost ? (
          `hoogstens ${amountInCell(of.mostCents ?? 0)}`
        ) : (
          <Shortened long={NOT_KNOWN} short="onbekend" />
        )}
        {isMost ? star : null}
      </td>
    )
  })
}

function Head({ amount }: { amount: Amount }) {
  const long = HEADS[amount]
  return amount === 'employerChargesCents' ? <Shortened long={long} short="Lasten" /> : long
}

/** Two tables beside each other on paper have room for the short words only. */
function Shortened({ long, short }: { long: string; short: string }) {
  return (
    <span data-short={short}>
      <span>{long}</span>
    </span>
  )
}

/** A star that hangs in the room between the columns, so that the figures stay below each other. */
function ExpectedMark() {
  return (
    <>
      <span aria-hidden="true" className="cost-table__expected">
        *
      </span>
      <span className="visually-hidden"> verwacht</span>
    </>
  )
}
