import type { Profile } from '#app/domain/candidate/profile.ts'
import { addDays, type IsoDate, type MunicipalityCode } from '#app/domain/primitives.ts'
import { makeName } from '#seed/make-name.ts'
import { drawPlace } from '#seed/places-of-region.ts'
import { randomFrom } from '#seed/random.ts'
import { type DemoFacts, makeFacts } from './make-facts.ts'
import { makeProfile } from './make-profile.ts'
import type { PlannedPerson } from './plan-people.ts'

/** Someone who was made up, as a sender would know them. */
export type DemoPerson = PlannedPerson & {
  reference: string
  firstName: string
  lastName: string
  birthDate: IsoDate | null
  email: string | null
  phone: string | null
  municipality: MunicipalityCode
  profile: Profile
  facts: DemoFacts
}

/** Makes a planned person. `cameOn` is the day of the file in which someone first stands; nothing known is of later. */
export function makePerson(planned: PlannedPerson, cameOn: IsoDate): DemoPerson {
  const { sender, number, isJustMeasured, isToBeMeasured, fate } = planned
  const about = { sender, isJustMeasured, isToBeMeasured }
  const random = randomFrom(sender.letter.charCodeAt(0) * 1_000_003 + number)
  const { firstName, lastName } = makeName(random)
  const place = drawPlace(random, sender.places)
  const isTalkedOver = fate !== 'asItCame'
  const age = random.whole(18, 62)
  const birthDate = addDays(cameOn, -Math.round(age * 365.25) - random.whole(1, 364))
  return {
    ...planned,
    reference: `${sender.letter}-${10_000 + number}`,
    firstName,
    lastName,
    birthDate: random.chance(0.97) ? birthDate : null,
    email: random.chance(0.6)
      ? `${sender.letter}${10_000 + number}@voorbeeld.nl`.toLowerCase()
      : null,
    phone: random.chance(0.8) ? `06 0000 ${String(random.whole(0, 9999)).padStart(4, '0')}` : null,
    municipality: place.code,
    profile: makeProfile(random, { place, isTalkedOver, today: cameOn }),
    facts: makeFacts(random, { ...about, age, isTalkedOver, cameOn }),
  }
}
