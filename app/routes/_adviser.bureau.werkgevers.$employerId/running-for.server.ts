import type { SignedInAdviser } from '#app/domain/access/signed-in.ts'
import type { EmployerId } from '#app/domain/primitives.ts'
import { shownStanding } from '#app/domain/way/shown-standing.ts'
import { asAdviser } from '#app/domain/way/told-as.ts'
import { paths } from '#app/paths.ts'
import type { Services } from '#app/use-cases/services.ts'
import { runningIntroductions } from '#db/queries/running-introductions.ts'
import { waysOfEmployer } from '#db/queries/ways-of-employer.ts'

/** What runs for an employer, whoever's move it is: introductions, requests and offers, each with its page. */
export async function runningFor(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  adviser: SignedInAdviser,
  employerId: EmployerId,
) {
  const today = clock.today()
  const [introductions, ways] = await Promise.all([
    runningIntroductions(db, employerId),
    waysOfEmployer(db, employerId),
  ])
  return [
    ...introductions.map((introduction) => ({
      ...aboutOf(introduction),
      to: paths.adviser.introduction(introduction.id),
      standing: shownStanding(
        introduction.way,
        introduction,
        asAdviser(adviser, introduction),
        today,
      ),
    })),
    ...ways.flatMap((one) => {
      const standing = shownStanding(one.way, one, asAdviser(adviser, one), today)
      if (standing.step === 'done') return []
      const { id, offerId } = one
      const to =
        standing.isOffer && offerId ? paths.adviser.offer(offerId) : paths.adviser.request(id)
      return [{ ...aboutOf(one), to, standing }]
    }),
  ]
}

type About = { id: string; candidateCode: string | null; vacancyTitle: string | null }

function aboutOf({ id, candidateCode, vacancyTitle }: About): About {
  return { id, candidateCode, vacancyTitle }
}
