import { dutchDate, dutchEuro } from '#app/domain/primitives.ts'
import type { OfferSupport, OfferTerms } from './terms.ts'

/** The terms of an offer as everyone reads them: what, and the words for it. */
export function termsInWords(terms: OfferTerms): { term: string; description: string }[] {
  return [
    { term: 'Begint op', description: dutchDate(terms.startsOn) },
    {
      term: 'Uren per week',
      description: `${terms.hoursPerWeek} uur (voltijd is hier ${terms.fullTimeHours} uur)`,
    },
    { term: 'Loon', description: `${dutchEuro(terms.hourlyWageCents)} bruto per uur` },
    { term: 'Contract', description: contractInWords(terms.months) },
    { term: 'Betaalde uren per jaar', description: `${terms.paidHoursPerYear} uur` },
    { term: 'Proefplaatsing', description: trialInWords(terms.trialMonths) },
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

/** The support of an offer, in order: before, during, after, who, how often, contact, buddy. */
export function supportInWords(support: OfferSupport): { term: string; description: string }[] {
  return (['before', 'during', 'after', 'who', 'howOften', 'contact', 'buddy'] as const).map(
    (part) => ({ term: SUPPORT_HEADINGS[part], description: support[part] }),
  )
}

function extending({ intendsToExtend }: OfferTerms): string {
  return intendsToExtend
    ? 'De bedoeling is om te verlengen als het goed gaat.'
    : 'Over verlengen is nog niets afgesproken.'
}

function contractInWords(months: number | null): string {
  if (months === null) return 'Vast, zonder einddatum'
  return months === 1 ? '1 maand' : `${months} maanden`
}

function trialInWords(months: number): string {
  if (months === 0) return 'Geen'
  const period = months === 1 ? 'De eerste maand' : `De eerste ${months} maanden`
  return `${period}, zonder loon`
}
