import { minimumHourOn } from '#app/domain/coverage/law/minimum-wage.ts'
import { policyOn } from '#app/domain/coverage/law/municipal-policy.ts'
import type { OfferSupport, OfferTerms } from '#app/domain/placement/terms.ts'
import type { IsoDate } from '#app/domain/primitives.ts'
import type { AddressBook } from '#seed/address-book.ts'
import { adviserOf, jobhunterOf } from '#seed/address-book.ts'
import { isToBeMeasured } from '#seed/people/make-facts.ts'
import type { DemoPerson } from '#seed/people/make-person.ts'
import { type Random, randomFrom } from '#seed/random.ts'
import type { PlannedWay } from './plan-ways.ts'
import type { WayEnd } from './way-ends.ts'

const ADULT = 21
const WAGE_IF_UNKNOWN = 1_500
const MONTHS_OF_A_YEAR = 12
const BUDDIES = [
  'Ria van de planning',
  'Ton uit de ploeg',
  'Saskia van de receptie',
  'Mo, de voorman',
]

/** The terms of an offer on a way: within the hours of both, and with a subsidy where a municipality may give one. */
export function makeTerms(way: PlannedWay): OfferTerms {
  const { number, profile, vacancy, startsOn, end } = way
  const random = randomFrom(9_000 + number)
  const { person } = profile
  const most = Math.min(vacancy?.text.hoursMost ?? 24, person.profile.hoursMost ?? 40)
  const hoursPerWeek = Math.max(vacancy?.text.hoursLeast ?? 12, most)
  const drawn = drawDuration(random, end)
  return {
    startsOn,
    hoursPerWeek,
    fullTimeHours: random.one([36, 38, 40]),
    hourlyWageCents: Math.max(vacancy?.text.wageCentsPerHour ?? 0, leastWage(startsOn)),
    paidHoursPerYear: hoursPerWeek * 52,
    subsidyWanted: end === 'subsidyRefused' || mayBeSubsidized(person),
    learningMonths: 0,
    fixedHours: true,
    ...drawn,
    ...(isToBeMeasured(person.facts) && measuringTerms(person.municipality, startsOn)),
  }
}

function drawDuration(random: Random, end: WayEnd): Duration {
  const months = random.one([6, 7, 12, null])
  return {
    months,
    trialMonths: random.chance(0.2) && end !== 'offerSent' ? random.whole(1, 2) : 0,
    flatRate: false,
    intendsToExtend: months !== null && random.chance(0.7),
  }
}

type Duration = Pick<OfferTerms, 'months' | 'trialMonths' | 'flatRate' | 'intendsToExtend'>

/** As the municipality measures: first a flat rate, in a year that is meant to be extended, or in a trial. */
function measuringTerms(municipality: string, on: IsoDate): Partial<Duration> {
  const policy = policyOn(municipality, on)
  switch (policy?.workplaceRoute) {
    case 'flatRateFirst':
      return { months: MONTHS_OF_A_YEAR, trialMonths: 0, flatRate: true, intendsToExtend: true }
    case 'measureInTrial':
      return { trialMonths: policy.trialMonthsToMeasure ?? 1 }
    case undefined:
      return {}
  }
}

/** A municipality pays for who is in the target group, and may for who is still to be measured. */
function mayBeSubsidized({ sender, facts }: DemoPerson): boolean {
  const mayBeIn = facts.targetGroup?.isIn === true || isToBeMeasured(facts)
  return sender.kind === 'municipality' && mayBeIn
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
