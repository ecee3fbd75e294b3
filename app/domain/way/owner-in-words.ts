import type { WayReader } from '#app/domain/introduction/closing-reasons.ts'
import type { StandingReader } from './way.ts'

/** The people of a way by name. */
export type PeopleOfWay = {
  employerName: string
  adviserName: string
  adviserPhone: string | null
  jobhunterName: string | null
}

/** Whose move it is, as the reader knows them. */
export function ownerInWords(
  owner: WayReader,
  reader: StandingReader,
  { employerName, adviserName, adviserPhone, jobhunterName }: PeopleOfWay,
): string {
  if (owner === reader) return 'u'
  switch (owner) {
    case 'employer':
      return employerName
    case 'adviser':
      return adviserPhone ? `${adviserName} (${adviserPhone})` : adviserName
    case 'jobhunter':
      return jobhunterName ? `${jobhunterName}, de jobhunter` : 'de jobhunter'
  }
}
