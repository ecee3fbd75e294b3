import type { DistanceOf } from '#app/domain/places/reach.ts'
import type { IsoDate } from '#app/domain/primitives.ts'
import type { VacancyText } from '#app/domain/vacancy/vacancy.ts'
import type { CandidateDocument } from './candidate-document.ts'
import type { Match } from './match.ts'
import { asked, weighMatch } from './weigh-match.ts'
import type { MatchReader } from './wording.ts'

/**
 * People for a vacancy, best first, each with the reasons. Everyone given is in the answer. Between equals
 * whoever was confirmed last comes first, then the code decides: the same question has the same answer.
 */
export function rank(
  vacancy: VacancyText,
  documents: readonly CandidateDocument[],
  today: IsoDate,
  distanceOf?: DistanceOf,
  reader: MatchReader = 'employer',
): Match[] {
  const beside = asked(vacancy, today, distanceOf, reader)
  return documents
    .map((document) => ({ document, ...weighMatch(beside, document) }))
    .sort(
      (a, b) =>
        b.worth - a.worth ||
        lastFirst(a.document.confirmedOn, b.document.confirmedOn) ||
        (a.document.code < b.document.code ? -1 : 1),
    )
    .map(({ document, reasons }) => ({ document, reasons: [...reasons] }))
}

function lastFirst(a: IsoDate | null, b: IsoDate | null): number {
  if (a === b) return 0
  if (a === null) return 1
  if (b === null) return -1
  return a > b ? -1 : 1
}
