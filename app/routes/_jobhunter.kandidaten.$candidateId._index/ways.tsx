import { ButtonLink } from '#app/components/button.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { OpenSteps } from '#app/components/open-steps.tsx'
import { paths } from '#app/paths.ts'
import type { WayInWords } from './ways-in-words.ts'

type WaysProps = {
  id: string
  ways: readonly WayInWords[]
  visible: boolean
  atWork: boolean
}

/** What runs with employers, each with what happens next and who does it. */
export function Ways({ id, ways, visible, atWork }: WaysProps) {
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
      steps={ways.map(({ id: key, to, about, standing }) => ({
        key,
        what: `${standing.label}: ${about}`,
        about: standing.who ? `${standing.sentence} Wie: ${standing.who}.` : standing.sentence,
        to,
        dueOn: standing.dueOn,
        late: standing.late,
      }))}
    />
  )
}
