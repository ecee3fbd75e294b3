import type { BranchWords } from '#app/domain/coverage/words/branch-words.ts'
import { Section } from '../page.tsx'
import { Text } from '../text.tsx'
import { CoverPart } from './cover-part.tsx'
import { OutcomeColumns } from './outcome-columns.tsx'

/** Said above what the employer reads, on a page of adviser or jobhunter. */
export const WHOSE_WORDS =
  'Zo leest de werkgever het. Alleen wat achter ‘Waarom’ staat, leest de werkgever niet.'

/**
 * Both outcomes of a measuring in the words of the route, for adviser and jobhunter; nothing when none is open. Not on
 * paper, as that may be handed to the employer.
 */
export function MeasuringForStaff({ outcomes }: { outcomes: BranchWords | null }) {
  if (outcomes === null) return null
  return (
    <div className="not-in-print">
      <Section title="Alleen voor u">
        <Text quiet>Dit leest de werkgever niet.</Text>
        <CoverPart title="De meting, met de route erbij">
          <OutcomeColumns words={outcomes} />
        </CoverPart>
      </Section>
    </div>
  )
}
