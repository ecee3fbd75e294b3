import { introductionStatusLabel, nextOfIntroduction } from '#app/domain/introduction/sentences.ts'
import { standingForAdviser } from '#app/domain/introduction/standing-for-adviser.ts'
import type { EmployerId } from '#app/domain/primitives.ts'
import { paths } from '#app/paths.ts'
import type { Services } from '#app/use-cases/services.ts'
import { runningIntroductions } from '#db/queries/running-introductions.ts'
import { waysOfEmployer } from '#db/queries/ways-of-employer.ts'

/** What runs for an employer, whoever's move it is: introductions, requests and offers, each with its page. */
export async function runningFor({ db }: Pick<Services, 'db'>, employerId: EmployerId) {
  const [introductions, ways] = await Promise.all([
    runningIntroductions(db, employerId),
    waysOfEmployer(db, employerId),
  ])
  return [
    ...introductions.map(({ status, ...introduction }) => ({
      ...introduction,
      to: paths.adviser.introduction(introduction.id),
      label: introductionStatusLabel(status, 'adviser'),
      owner: nextOfIntroduction(status).owner,
    })),
    ...ways.flatMap(({ id, candidateCode, vacancyTitle, offerId, ...way }) => {
      const standing = standingForAdviser(way)
      if (standing === null) return []
      const { label, owner, dueOn, isOffer } = standing
      const to = isOffer && offerId ? paths.adviser.offer(offerId) : paths.adviser.request(id)
      return [{ id, candidateCode, vacancyTitle, to, label, owner, dueOn }]
    }),
  ]
}
