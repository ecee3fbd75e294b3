import { dutchDate, dutchEuro } from '#app/domain/primitives.ts'
import type { DatedValue, Figure } from '../law/dated.ts'
import {
  type DispensationExperiment,
  EXPERIMENT_GRANTED_UNTIL,
} from '../law/dispensation-experiment.ts'
import type { LocalInstrument } from '../law/local-instruments.ts'
import type { MunicipalPolicy } from '../law/municipal-policy.ts'
import { municipalityName } from './municipality-names.ts'
import { monthsInWords, percentInWords } from './parameter-labels.ts'

/** A fact of a row, as the rules page and the terminal show it. */
export type RowDetail = { term: string; text: string }

/** A dated value in words; of one that is not published yet also with which figure is counted until it is. */
export function valueInWords<Value>(
  { value }: Pick<DatedValue<Value>, 'value'>,
  counted: Figure<Value> | null,
  words: (value: Value) => string,
): string {
  if (value === 'notKnown') return 'Niet bekend.'
  if (value !== 'notPublished') return words(value)
  if (counted?.basedOn == null) return 'Nog niet bekendgemaakt.'
  const since = dutchDate(counted.basedOn)
  return `Nog niet bekendgemaakt. Wij rekenen met ${words(counted.value)}, van ${since}.`
}

export function minimumWageInWords({
  hourCents,
  referenceMonthCents,
}: {
  hourCents: number
  referenceMonthCents: number
}): string {
  return `${dutchEuro(hourCents)} per uur; referentiemaand ${dutchEuro(referenceMonthCents)}`
}

export function youthScaleInWords(scale: Readonly<Record<number, number>>): string {
  return Object.entries(scale)
    .toReversed()
    .map(([age, percentage]) => `${age} jaar: ${percentInWords(percentage)}`)
    .join('; ')
}

export const EXPERIMENT_CONDITION = 'Wajong zonder arbeidsvermogen, of IVA; UWV beslist.'

const EXPERIMENT: Record<DispensationExperiment['phase'], string> = {
  takesApplications: `UWV neemt aanvragen aan. Toegekend hoogstens tot en met ${dutchDate(EXPERIMENT_GRANTED_UNTIL)}.`,
  runsOut: `Gesloten voor nieuwe aanvragen. Wat is toegekend, loopt hoogstens tot en met ${dutchDate(EXPERIMENT_GRANTED_UNTIL)}.`,
  over: 'Afgelopen.',
}

export function experimentInWords({ phase }: DispensationExperiment): string {
  return EXPERIMENT[phase]
}

const ROUTES: Record<MunicipalPolicy['workplaceRoute'], string> = {
  measureInTrial: 'Meten tijdens een proefplaatsing.',
  flatRateFirst: 'Eerst een vast percentage, dan meten.',
}
const AFTER_UNPAID: Record<MunicipalPolicy['flatRateAfterUnpaid'], string> = {
  allowed: 'Mag.',
  notAllowed: 'Mag niet.',
  notKnown: 'Niet bekend; vraag de gemeente.',
}
const NEEDS: Record<MunicipalPolicy['flatRateNeeds'][number], string> = {
  contractOfSixMonths: 'contract van minstens zes maanden',
  fixedHours: 'vaste uren',
  intendsToExtend: 'de bedoeling om te verlengen',
  registeredOrMeasuring: 'in het doelgroepregister, of een afgesproken praktijkroute',
}

export function policyInWords({ workplaceRoute }: MunicipalPolicy): string {
  return ROUTES[workplaceRoute]
}

export function policyDetails(policy: MunicipalPolicy): RowDetail[] {
  const needs = policy.flatRateNeeds.map((need) => NEEDS[need]).join(', ')
  return [
    {
      term: 'Vast percentage na een leerstage of proefplaatsing',
      text: AFTER_UNPAID[policy.flatRateAfterUnpaid],
    },
    { term: 'Eisen aan een vast percentage', text: needs || 'Geen eigen eisen bekend.' },
    { term: 'Meten', text: measuringInWords(policy) },
  ]
}

function measuringInWords({ measureByMonth, trialMonthsToMeasure }: MunicipalPolicy): string {
  const atWork = `Uiterlijk in maand ${measureByMonth} van het werk.`
  return trialMonthsToMeasure === null
    ? atWork
    : `${atWork} In een proefplaatsing: binnen ${monthsInWords(trialMonthsToMeasure)}.`
}

export function localInWords({ most }: LocalInstrument): string {
  const steps = most.map(
    ({ monthsAtLeast, cents }) =>
      `${dutchEuro(cents)} bij een contract van minstens ${monthsInWords(monthsAtLeast)}`,
  )
  return `Voltijd hoogstens ${steps.join(', of ')}.`
}

export function localDetails(row: LocalInstrument): RowDetail[] {
  return [
    { term: 'Waarvoor', text: row.purpose },
    { term: 'Uren', text: `Minstens ${row.hoursAtLeast} uur per week.` },
    { term: 'Gemeenten', text: row.municipalities.map(municipalityName).join(', ') },
    {
      term: 'Soort',
      text: row.isWageSubsidy
        ? 'Loonsubsidie; niet naast loonkostensubsidie.'
        : 'Geen loonsubsidie.',
    },
    {
      term: 'Zeker',
      text: row.isConfirmed ? 'Van de gemeente zelf.' : 'Niet bevestigd; vraag de gemeente.',
    },
  ]
}
