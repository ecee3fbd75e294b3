import { dutchEuro, dutchNumber } from '#app/domain/primitives.ts'
import type { Parameter } from '../law/parameters.ts'

export type Unit =
  | 'percent'
  | 'hoursAWeek'
  | 'weeks'
  | 'months'
  | 'age'
  | 'centsAnHour'
  | 'centsAYear'

type ParameterLabel = { label: string; unit: Unit; basis: string }

/** What each figure of the law is called, in what it is counted, and its article. */
export const PARAMETER_LABELS: Record<Parameter, ParameterLabel> = {
  holidayAllowancePercentage: named('Vakantietoeslag', 'percent', 'Wet minimumloon artikel 15'),
  subsidyWeekHours: named(
    'Werkweek waarnaar loonkostensubsidie rekent',
    'hoursAWeek',
    'Participatiewet artikel 10d lid 4',
  ),
  subsidyCapPercentage: named(
    'Loonkostensubsidie: hoogste deel van het minimumloon',
    'percent',
    'Participatiewet artikel 10d lid 4',
  ),
  flatRatePercentage: named(
    'Forfaitaire loonkostensubsidie: vast deel van het minimumloon',
    'percent',
    'Participatiewet artikel 10d lid 5',
  ),
  flatRateMonths: named(
    'Forfaitaire loonkostensubsidie: hoogste duur',
    'months',
    'Participatiewet artikel 10d lid 5',
  ),
  employerChargesPercentage: named(
    'Loonkostensubsidie: vergoeding voor werkgeverslasten',
    'percent',
    'Regeling loonkostensubsidie artikel 1',
  ),
  subsidyApplyMonths: named(
    'Loonkostensubsidie: aanvragen na de start, binnen',
    'months',
    'Participatiewet artikel 10d lid 2',
  ),
  subsidyDecisionWeeks: named(
    'Loonkostensubsidie: besluit van de gemeente, binnen',
    'weeks',
    'Participatiewet artikel 10d lid 12',
  ),
  jobsAgreementCentsPerHour: named(
    'Loonkostenvoordeel banenafspraak: bedrag',
    'centsAnHour',
    'Wet tegemoetkomingen loondomein artikel 2.13',
  ),
  jobsAgreementCapCents: named(
    'Loonkostenvoordeel banenafspraak: hoogstens',
    'centsAYear',
    'Wet tegemoetkomingen loondomein artikel 2.13',
  ),
  disabledCentsPerHour: named(
    'Loonkostenvoordeel arbeidsgehandicapte werknemer: bedrag',
    'centsAnHour',
    'Wet tegemoetkomingen loondomein artikel 2.9',
  ),
  disabledCapCents: named(
    'Loonkostenvoordeel arbeidsgehandicapte werknemer: hoogstens',
    'centsAYear',
    'Wet tegemoetkomingen loondomein artikel 2.9',
  ),
  disabledMonths: named(
    'Loonkostenvoordeel arbeidsgehandicapte werknemer: hoogste duur',
    'months',
    'Wet tegemoetkomingen loondomein artikel 2.8',
  ),
  benefitPaymentWeeks: named(
    'Loonkostenvoordeel betaald na het besluit van voor 1 augustus, binnen',
    'weeks',
    'Wet tegemoetkomingen loondomein artikel 4.4',
  ),
  declarationMonths: named(
    'Doelgroepverklaring vragen na de start, binnen',
    'months',
    'Wet tegemoetkomingen loondomein artikel 2.7',
  ),
  notEmployedMonths: named(
    'Loonkostenvoordeel arbeidsgehandicapte werknemer: eerder niet in dienst',
    'months',
    'Wet tegemoetkomingen loondomein artikel 2.6',
  ),
  fiveYearsMonths: named(
    'No-riskpolis bij WIA, WAO, WAZ of minder dan 35 procent: ziekte die begint binnen',
    'months',
    'Ziektewet artikel 29b lid 1',
  ),
  sickPayPercentage: named(
    'No-riskpolis: ziekengeld, deel van het dagloon',
    'percent',
    'Ziektewet artikel 29b lid 5',
  ),
  sickPayOnRequestPercentage: named(
    'No-riskpolis: ziekengeld op verzoek, deel van het dagloon',
    'percent',
    'Ziektewet artikel 29b lid 6',
  ),
  sickPayOnRequestWeeks: named(
    'No-riskpolis: ziekengeld op verzoek, in de eerste',
    'weeks',
    'Ziektewet artikel 29b lid 6',
  ),
  sickPayWeeksAtMost: named(
    'No-riskpolis: hoogste duur per ziekte',
    'weeks',
    'Ziektewet artikel 29 lid 5',
  ),
  trialMonthsAtMost: named(
    'Proefplaatsing: hoogste duur, met verlenging',
    'months',
    'Participatiewet artikel 8a, WW artikel 76a, Wet WIA artikel 37, Wajong artikel 2:24',
  ),
  contractMonthsAtLeast: named(
    'Contract na een proefplaatsing, of bij een vaste aanpassing: minstens',
    'months',
    'Beleid van UWV',
  ),
  jobcoachHoursAtLeast: named('Jobcoach: uren minstens', 'hoursAWeek', 'Beleid van UWV'),
  jobcoachMonthsAtLeast: named('Jobcoach: contract minstens', 'months', 'Beleid van UWV'),
  dispensationAtMostPercentage: named(
    'Loondispensatie: prestatie hoogstens',
    'percent',
    'Beleid van UWV',
  ),
  registrationDecisionWeeks: named(
    'Besluit van UWV over arbeidsvermogen, binnen',
    'weeks',
    'Beleid van UWV',
  ),
  stateAgeMonths: named('AOW-leeftijd', 'age', 'AOW artikel 7a'),
}

/** A figure with its unit, as people read it: '25 procent', '€ 1,01 per betaald uur', '67 jaar en 3 maanden'. */
export function figureInWords(value: number, unit: Unit): string {
  switch (unit) {
    case 'percent':
      return percentInWords(value)
    case 'hoursAWeek':
      return `${dutchNumber(value)} uur per week`
    case 'weeks':
      return `${value} ${value === 1 ? 'week' : 'weken'}`
    case 'months':
      return monthsInWords(value)
    case 'age':
      return ageInWords(value)
    case 'centsAnHour':
      return `${dutchEuro(value)} per betaald uur`
    case 'centsAYear':
      return `${dutchEuro(value)} per jaar`
  }
}

export function monthsInWords(months: number): string {
  return `${months} ${months === 1 ? 'maand' : 'maanden'}`
}

export function percentInWords(percentage: number): string {
  return `${dutchNumber(percentage)} procent`
}

function ageInWords(months: number): string {
  const rest = months % 12
  const years = `${Math.floor(months / 12)} jaar`
  return rest === 0 ? years : `${years} en ${monthsInWords(rest)}`
}

function named(label: string, unit: Unit, basis: string): ParameterLabel {
  return { label, unit, basis }
}
