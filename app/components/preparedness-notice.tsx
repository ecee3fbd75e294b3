import type { Readiness } from '#app/domain/candidate/closed-lists.ts'
import type { Screening } from '#app/domain/candidate/screening.ts'
import type { CandidateId } from '#app/domain/primitives.ts'
import { paths } from '#app/paths.ts'
import { Notice } from './notice.tsx'
import { Text } from './text.tsx'
import { TextLink } from './text-link.tsx'

/** Before a meeting: asks the jobhunter for readiness and screening where they are missing. It stops nobody. */
export function PreparednessNotice({
  of: { candidateId, readiness, screening },
  name,
}: {
  of: { candidateId: CandidateId; readiness: Readiness; screening: Screening | null }
  name: string
}) {
  if (readiness !== 'unknown' && screening !== null) return null
  return (
    <Notice kind="warning" title="Al besproken en gescreend?">
      <Text>
        {readiness === 'unknown'
          ? `Van ${name} is nog niet bekend of werken meteen kan, of dat een leerplek eerst beter is.`
          : `Met ${name} is nog niet nagelopen wat lukt: werk, reizen, werkplek en uren.`}{' '}
        <TextLink to={paths.jobhunter.release(candidateId)}>Leg het hier vast</TextLink>. De
        werkgever leest alleen de dag waarop dit is besproken.
      </Text>
    </Notice>
  )
}
