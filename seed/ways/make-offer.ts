import { minimumHourOn } from '#app/domain/coverage/law/minimum-wage.ts'
import type { OfferSupport, OfferTerms } from '#app/domain/placement/terms.ts'
import type { IsoDate } from '#app/domain/primitives.ts'
import type { AddressBook } from '#seed/address-book.ts'
import { adviserOf, jobhunterOf } from '#seed/address-book.ts'
import { randomFrom } from '#seed/random.ts'
import type { PlannedWay } from './plan-ways.ts'

const ADULT = 21
const WAGE_IF_UNKNOWN = 1_500
const BUDDIES = [
  'Ria van de planning',
  'Ton uit de ploeg',
  'Saskia van de receptie',
  'Mo, de voorman',
]

/** The terms of an offer on a way: within the hours of both, and with a subsidy where a municipality may give one. */
export function makeTerms({ number, profile, vacancy, startsOn, end }: PlannedWay): OfferTerms {
  const random = randomFrom(9_000 + number)
  const { person } = profile
  const most = Math.min(vacancy?.text.hoursMost ?? 24, person.profile.hoursMost ?? 40)
  const hoursPerWeek = Math.max(vacancy?.text.hoursLeast ?? 12, most)
  const isOfMunicipality = person.sender.kind === 'municipality'
  const months = random.one([6, 7, 12, null])
  return {
    startsOn,
    hoursPerWeek,
    fullTimeHours: random.one([36, 38, 40]),
    hourlyWageCents: vacancy?.text.wageCentsPerHour ?? leastWage(startsOn),
    months,
    paidHoursPerYear: hoursPerWeek * 52,
    trialMonths: random.chance(0.2) && end !== 'offerSent' ? random.whole(1, 2) : 0,
    flatRate: false,
    subsidyWanted:
      end === 'subsidyRefused' || (isOfMunicipality && person.facts.targetGroup?.isIn === true),
    intendsToExtend: months !== null && random.chance(0.7),
    learningMonths: 0,
    fixedHours: true,
  }
}

/** Support in words for before, during and after, with the people of this very way. */
export function makeSupport(book: AddressBook, way: PlannedWay): OfferSupport {
  const random = randomFrom(9_500 + way.number)
  const jobhunter = jobhunterOf(book, way.profile.person)
  return {
    before: random.one([
      'Een dag meelopen, en samen de reis oefenen.',
      'Kennismaken met de collega’s, en de taken op papier.',
    ]),
    during: random.one([
      'Een vaste collega legt elke taak uit en doet die voor. De jobcoach komt langs.',
      'De eerste weken één taak tegelijk, met elke middag een kort gesprek.',
    ]),
    after: 'Na drie maanden kijken wij samen hoe het gaat, en wat er nog nodig is.',
    who: `De jobcoach, en ${jobhunter.name} als contact van de kandidaat`,
    howOften: random.one(['Eerst elke week, later elke maand', 'Twee keer per maand']),
    contact: adviserOf(book, way.employer).name,
    buddy: random.one(BUDDIES),
  }
}

function leastWage(on: IsoDate): number {
  return minimumHourOn(ADULT, on)?.value ?? WAGE_IF_UNKNOWN
}
