import { and, eq, inArray, isNotNull, lte, ne, or } from 'drizzle-orm'
import type { OpenStep } from '#app/domain/open-step.ts'
import type { AccountId, IsoDate } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import { candidates, employers, placements } from '#db/schema/index.ts'
import { openedOn, type WaitingStep } from './longest-waiting-first.ts'

/**
 * The placements an adviser has to act on: a start day that came, two opposite records of a start, and a
 * candidate who stepped back after the employer's yes.
 */
export async function placementStepsOfAdviser(
  db: Db,
  adviserId: AccountId,
  today: IsoDate,
): Promise<WaitingStep[]> {
  const steppedBack = or(ne(candidates.release, 'released'), eq(candidates.consent, 'withdrawn'))
  const reserved = eq(placements.status, 'reserved')
  const rows = await db
    .select({
      id: placements.offerId,
      status: placements.status,
      startsOn: placements.startsOn,
      release: candidates.release,
      consent: candidates.consent,
      withWhom: employers.name,
      about: candidates.code,
      dueOn: placements.dueOn,
      waitingSince: placements.waitingSince,
    })
    .from(placements)
    .innerJoin(employers, eq(employers.id, placements.employerId))
    .innerJoin(candidates, eq(candidates.id, placements.candidateId))
    .where(
      and(
        eq(employers.adviserId, adviserId),
        or(
          and(reserved, or(lte(placements.startsOn, today), steppedBack)),
          and(
            inArray(placements.status, ['started', 'notStarted']),
            isNotNull(placements.otherOutcome),
          ),
        ),
      ),
    )
  return rows.map(({ status, startsOn, release, consent, ...row }) => {
    const kind = kindOf(status, release !== 'released' || consent === 'withdrawn')
    return { kind, ...row, ...(kind === 'recordStart' ? openedOn(startsOn, row.dueOn) : {}) }
  })
}

function kindOf(status: string, steppedBack: boolean): OpenStep['kind'] {
  if (status !== 'reserved') return 'oppositeOutcome'
  return steppedBack ? 'callAboutWithdrawal' : 'recordStart'
}
