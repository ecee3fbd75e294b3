import { dutchDate, dutchEuro, dutchNumber } from '#app/domain/primitives.ts'
import type { OfferSupport, OfferTerms } from './terms.ts'

/** The terms of an offer as everyone reads them: what, and the words for it. */
export function termsInWords(terms: OfferTerms): InWords[] {
  return [
    { term: 'Begint op', description: dutchDate(terms.startsOn) },
    {
      term: 'Uren per week',
      description: `${hours(terms.hoursPerWeek)} (voltijd is hier ${hours(terms.fullTimeHours)})`,
    },
    { term: 'Loon', description: `${dutchEuro(terms.hourlyWageCents)} bruto per uur` },
    { term: 'Contract', description: contractInWords(terms.months) },
    { term: 'Betaalde uren per jaar', description: `${dutchNumber(terms.paidHoursPerYear)} uur` },
    ...(terms.fixedHours === undefined ? [] : [hoursInWords(terms.fixedHours)]),
    ...(terms.learningMonths ? [learningInWords(terms.learningMonths)] : []),
    { term: 'Proefplaatsing', description: trialInWords(terms.trialMonths, terms.learningMonths) },
    ...(terms.months === null ? [] : [{ term: 'Daarna', description: extending(terms) }]),
  ]
}

const SUPPORT_HEADINGS: Record<keyof OfferSupport, string> = {
  before: 'Voor de start',
  during: 'Tijdens het werk',
  after: 'Daarna',
  who: 'Wie begeleidt',
  howOften: 'Hoe vaak',
  contact: 'Vast contact',
  buddy: 'Maatje op het werk',
}

type InWords = { term: string; description: string }

/**
 * The support of an offer, in order: before, during, after, who, how often, contact, buddy. What the employer chose
 * stands below who supports.
 */
export function supportInWords(support: OfferSupport, chosen: readonly InWords[] = []): InWords[] {
  return (['before', 'during', 'after', 'who', 'howOften', 'contact', 'buddy'] as const).flatMap(
    (part) => [
      { term: SUPPORT_HEADINGS[part], description: support[part] },
      ...(part === 'who' ? chosen : []),
    ],
  )
}

function extending({ intendsToExtend }: OfferTerms): string {
  return intendsToExtend
    ? 'De bedoeling is om te verlengen als het goed gaat.'
    : 'Over verlengen is nog niets afgesproken.'
}

function hours(number: number): string {
  return `${String(number).replace('.', ',')} uur`
}

function contractInWords(months: number | null): string {
  if (months === null) return 'Vast, zonder einddatum'
  return months === 1 ? '1 maand' : `${months} maanden`
}

function hoursInWords(areFixed: boolean) {
  const description = areFixed ? 'Elke week hetzelfde aantal' : 'Het aantal per week kan wisselen'
  return { term: 'Vaste uren', description }
}

function learningInWords(months: number) {
  return { term: 'Leerstage', description: `${firstMonths(months)}, zonder loon` }
}

function trialInWords(months: number, learningMonths = 0): string {
  if (months === 0) return 'Geen'
  if (learningMonths === 0) return `${firstMonths(months)}, zonder loon`
  return months === 1
    ? 'Na de leerstage 1 maand, zonder loon'
    : `Na de leerstage ${months} maanden, zonder loon`
}

function firstMonths(months: number): string {
  return months === 1 ? 'De eerste maand' : `De eerste ${months} maanden`
}
