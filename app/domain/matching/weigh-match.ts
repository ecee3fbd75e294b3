import type { Profile } from '#app/domain/candidate/profile.ts'
import type { DistanceOf } from '#app/domain/places/reach.ts'
import type { IsoDate } from '#app/domain/primitives.ts'
import type { VacancyText } from '#app/domain/vacancy/vacancy.ts'
import { REASON_KINDS, REASON_SUBJECTS, type Reason } from './match.ts'
import { type Wanted, wantedOf } from './wanted-competencies.ts'
import { weighCompetence } from './weigh-competence.ts'
import { weighHours, weighStart } from './weigh-time.ts'
import { weighLicence, weighTravel } from './weigh-travel.ts'
import { weighInterest, weighWorkplace } from './weigh-workplace.ts'
import type { Weighed } from './weighed.ts'
import type { MatchReader } from './wording.ts'

/** A vacancy made ready to be laid beside many people. */
export type Asked = {
  vacancy: VacancyText
  wanted: Wanted
  today: IsoDate
  distanceOf: DistanceOf | undefined
  reader: MatchReader
}

/** Works out once what a vacancy wants, so that each person after that costs little. */
export function asked(
  vacancy: VacancyText,
  today: IsoDate,
  distanceOf: DistanceOf | undefined,
  reader: MatchReader,
): Asked {
  return { vacancy, wanted: wantedOf(vacancy), today, distanceOf, reader }
}

/**
 * One person beside one vacancy. What someone can do counts most, then a licence and hours that do not
 * fit; the worth is for ordering alone and never leaves this folder.
 */
export function weighMatch(of: Asked, profile: Profile): Weighed {
  const { vacancy, reader } = of
  const subjects: readonly (readonly [weight: number, weighed: Weighed])[] = [
    [1, weighCompetence(of.wanted, vacancy.tasks, profile, reader)],
    [0.4, weighHours(profile, vacancy)],
    [0.3, weighStart(profile, vacancy, of.today, reader)],
    [0.3, weighTravel(profile, vacancy, of.distanceOf)],
    [0.5, weighLicence(profile, vacancy)],
    [0.3, weighWorkplace(profile, vacancy, reader)],
    [0.1, weighInterest(profile, vacancy)],
  ]
  const worth = subjects.reduce((total, [weight, weighed]) => total + weight * weighed.worth, 0)
  return {
    reasons: inReadingOrder(subjects.flatMap(([, weighed]) => weighed.reasons)),
    // whole millionths: the order in which parts were added up must never decide between two people
    worth: Math.round(worth * 1_000_000),
  }
}

/** Competence first, then conditions, then interest; within each what fits first. */
function inReadingOrder(reasons: readonly Reason[]): Reason[] {
  return REASON_SUBJECTS.flatMap((about) =>
    REASON_KINDS.flatMap((kind) =>
      reasons.filter((reason) => reason.about === about && reason.kind === kind),
    ),
  )
}
