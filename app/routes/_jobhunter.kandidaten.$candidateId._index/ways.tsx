import { ButtonLink } from '#app/components/button.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { OpenSteps } from '#app/components/open-steps.tsx'
import type { IsoDate } from '#app/domain/primitives.ts'
import { paths } from '#app/paths.ts'
import type { WayInWords } from './ways-in-words.ts'

type WaysProps = {
  id: string
  ways: readonly WayInWords[]
  visible: boolean
  atWork: boolean
  today: IsoDate
}

/** What runs with employers, each with what happens next and who does it. */
export function Ways({ id, ways, visible, atWork, today }: WaysProps) {
  if (ways.length === 0 && atWork)
    return <EmptyState title="Deze persoon heeft werk of begint bijna." />
  if (ways.length === 0) {
    return (
      <EmptyState
        title="Er loopt nu niets met een werkgever."
        action={
          <ButtonLink to={paths.jobhunter.vacancies(id)}>Bekijk vacatures die passen</ButtonLink>
        }
      >
        {visible
          ? 'Ziet u een vacature die past? Geef die als tip door aan de adviseur.'
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
