import { EmptyState } from '#app/components/empty-state.tsx'
import { OpenSteps } from '#app/components/open-steps.tsx'
import type { IsoDate } from '#app/domain/primitives.ts'
import type { WayInWords } from './ways-in-words.ts'

type WaysProps = { ways: readonly WayInWords[]; visible: boolean; today: IsoDate }

/** What runs with employers, each with what happens next and who does it. */
export function Ways({ ways, visible, today }: WaysProps) {
  if (ways.length === 0) {
    return (
      <EmptyState title="Er loopt nu niets met een werkgever.">
        {visible
          ? 'Bekijk welke vacatures passen en geef een tip door aan de adviseur.'
          : 'Zodra het profiel zichtbaar is, kunnen werkgevers erom vragen.'}
      </EmptyState>
    )
  }
  return (
    <OpenSteps
      steps={ways.map(({ id, to, label, about, next, who, dueOn }) => ({
        key: id,
        what: `${label}: ${about}`,
        about: `${next} Wie: ${who}.`,
        to,
        dueOn,
        late: dueOn !== null && dueOn < today,
      }))}
    />
  )
}
