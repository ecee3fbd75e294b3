import { enumerate } from '#app/domain/matching/wording.ts'
import { dutchDate, dutchNumber } from '#app/domain/primitives.ts'
import {
  BENEFIT_LABELS,
  DECIDED_INSTRUMENT_LABELS,
  OTHER_GROUND_LABELS,
  RECENT_EDUCATION_LABELS,
  REGISTER_GROUND_LABELS,
  REGISTER_ROUTE_LABELS,
  REGISTER_STATUS_LABELS,
} from './fact-labels.ts'
import type { Fact, RegisterStatus } from './facts.ts'

// For the candidate's own people and, where an offer asks for it, the adviser. Never for an employer.

export const FACT_KIND_LABELS: Record<Fact['kind'], string> = {
  registerStatus: 'Doelgroepregister',
  wageValue: 'Loonwaarde',
  subsidyTargetGroup: 'Doelgroep loonkostensubsidie',
  benefit: 'Uitkering',
  otherGrounds: 'Andere regeling',
  under35: 'Minder dan 35 procent',
  declaration: 'Doelgroepverklaring',
  dispensation: 'Loondispensatie',
  recentEducation: 'School in het laatste half jaar',
  decision: 'Besluit van gemeente of UWV',
}

/** A fact in a sentence, with the days that belong to it. */
export function factInWords(fact: Fact): string {
  switch (fact.kind) {
    case 'registerStatus':
      return registration(fact.value)
    case 'wageValue':
      return `${fact.percentage}% van het minimumloon, gemeten op ${dutchDate(fact.measuredOn)}`
    case 'subsidyTargetGroup':
      return `Hoort ${fact.isIn ? '' : 'niet '}bij de doelgroep, op ${dutchDate(fact.on)}`
    case 'benefit':
      return `${BENEFIT_LABELS[fact.benefit]}, op ${dutchDate(fact.on)}`
    case 'otherGrounds':
      return `${grounds(fact.grounds)}, op ${dutchDate(fact.on)}`
    case 'under35':
      return `Besluit van UWV van ${dutchDate(fact.on)}: minder dan 35% arbeidsongeschikt`
    case 'declaration':
      return `Gevraagd bij UWV op ${dutchDate(fact.on)}`
    case 'dispensation':
      return `${dutchNumber(fact.percentage)}% van het minimumloon, vastgesteld op ${dutchDate(fact.on)}`
    case 'recentEducation':
      return `${RECENT_EDUCATION_LABELS[fact.education]}, op ${dutchDate(fact.on)}`
    case 'decision':
      return `${DECIDED_INSTRUMENT_LABELS[fact.instrument]}: besluit van ${dutchDate(fact.on)}, ${fact.refused ? 'niet toegekend' : period(fact)}`
  }
}

/** Of every kind, and of every decided instrument, the row that counts: the last one. Rows come oldest first. */
export function factsThatCount<Row extends { fact: Fact }>(oldestFirst: readonly Row[]): Row[] {
  const last = new Map<string, Row>()
  for (const row of oldestFirst) last.set(subjectOf(row.fact), row)
  return [...last.values()]
}

function subjectOf(fact: Fact): string {
  return fact.kind === 'decision' ? `decision ${fact.instrument}` : fact.kind
}

function registration(value: RegisterStatus): string {
  const label = REGISTER_STATUS_LABELS[value.status]
  switch (value.status) {
    case 'registered':
      return `${label}${value.ground ? ` (${REGISTER_GROUND_LABELS[value.ground]})` : ''}, ${period(value)}`
    case 'askedFor':
      return `${label}${value.route ? ` (${REGISTER_ROUTE_LABELS[value.route]})` : ''}, sinds ${dutchDate(value.since)}`
    case 'notRegistered':
      return `${label}, op ${dutchDate(value.on)}`
  }
}

function period({ from, until }: Pick<Extract<Fact, { kind: 'decision' }>, 'from' | 'until'>) {
  return until
    ? `van ${dutchDate(from)} tot en met ${dutchDate(until)}`
    : `vanaf ${dutchDate(from)}`
}

function grounds(of: Extract<Fact, { kind: 'otherGrounds' }>['grounds']): string {
  if (of.length === 0) return 'Geen andere regeling'
  return enumerate(of.map((ground) => OTHER_GROUND_LABELS[ground]))
}
