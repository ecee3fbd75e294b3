import type { OfferTerms } from '#app/domain/placement/terms.ts'
import type { IsoDate } from '#app/domain/primitives.ts'
import type { ChecklistItem } from './checklist-item.ts'
import { onTheRoute, onTheSubsidy } from './checklist-route.ts'
import { onTheWage } from './checklist-wage.ts'
import type { Coverage, InstrumentCoverage } from './coverage.ts'
import { lastDayWithin } from './days.ts'
import type { Instrument } from './instruments.ts'
import { limitOn } from './law/parameters.ts'
import { spanOf } from './terms.ts'
import type { Reason } from './words/reasons.ts'

/**
 * What adviser, jobhunter and employer have to do for an offer, with its day, the first day first and what has no day
 * last. `birthDate` null is not known. Only for adviser and jobhunter: it names the route.
 */
export function checklistFor(
  coverage: Coverage,
  terms: OfferTerms,
  birthDate: IsoDate | null,
): ChecklistItem[] {
  const workStart = spanOf(terms).workStart
  const items = [
    ...beforeTheStart(coverage, terms, workStart),
    ...onTheRoute(coverage, terms),
    ...onTheSubsidy(coverage, workStart),
    ...onTheBenefit(coverage, workStart),
    ...onSickness(coverage),
    ...onTheWage(terms, birthDate),
  ]
  return items.toSorted((a, b) => compareDays(a.by, b.by))
}

function beforeTheStart({ instruments }: Coverage, terms: OfferTerms, workStart: IsoDate) {
  const items: ChecklistItem[] = []
  const { startsOn } = terms
  if (isOpen(instruments, 'trialPlacement')) {
    items.push({
      text: 'Vraag gemeente of UWV om toestemming voor de proefplaatsing.',
      by: startsOn,
      who: 'jobhunter',
    })
  }
  if (terms.trialMonths > 0) {
    items.push({
      text: 'Laat de werkgever nagaan of zijn aansprakelijkheidsverzekering de proefplaatsing dekt.',
      by: startsOn,
      who: 'employer',
    })
  }
  if (isOpen(instruments, 'jobcoaching')) {
    items.push({ text: 'Vraag de begeleiding aan.', by: workStart, who: 'adviser' })
  }
  if (isOpen(instruments, 'wageDispensation')) {
    items.push({
      text: 'Vraag UWV om toestemming voor loondispensatie, voordat het loon lager wordt.',
      by: workStart,
      who: 'employer',
    })
  }
  return items
}

function onTheBenefit({ instruments }: Coverage, workStart: IsoDate): ChecklistItem[] {
  const line = find(instruments, 'wageCostBenefit')
  if (!line || !holds(line)) return []
  const returns = line.employerDoes.filter(({ by }) => by !== null)
  const items: ChecklistItem[] = returns.map(({ by }) => ({
    text: 'Loonkostenvoordeel: laat de werkgever het in de aangifte loonheffingen zetten. Verbeteren kan tot en met 1 mei.',
    by,
    who: 'employer',
  }))
  if (NEEDS_DECLARATION.includes(line.because.code)) {
    items.push({
      text: 'Vraag de medewerker om bij UWV de doelgroepverklaring te vragen, binnen drie maanden na de start.',
      by: lastDayWithin(workStart, limitOn('declarationMonths', workStart)),
      who: 'jobhunter',
    })
  }
  return items
}

const NEEDS_DECLARATION: readonly Reason[] = ['declarationAwaited', 'declarationUnknown']

function onSickness({ instruments }: Coverage): ChecklistItem[] {
  const noRisk = find(instruments, 'noRiskPolicy')
  if (!noRisk || !holds(noRisk)) return []
  const hasSubsidy = (['wageCostSubsidy', 'flatRateSubsidy'] as const).some((instrument) => {
    const line = find(instruments, instrument)
    return line !== undefined && holds(line)
  })
  const where = hasSubsidy ? 'UWV en bij de gemeente' : 'UWV'
  const text = `Bij ziekte: de werkgever meldt die bij ${where}, uiterlijk binnen zes weken.`
  return [{ text, by: null, who: 'employer' }]
}

/** Expected, and waiting for someone to ask. */
function isOpen(instruments: readonly InstrumentCoverage[], instrument: Instrument): boolean {
  return find(instruments, instrument)?.certainty === 'expected'
}

function holds({ certainty }: InstrumentCoverage): boolean {
  return certainty === 'confirmed' || certainty === 'expected'
}

function find(instruments: readonly InstrumentCoverage[], instrument: Instrument) {
  return instruments.find((line) => line.instrument === instrument)
}

function compareDays(a: IsoDate | null, b: IsoDate | null): number {
  if (a === b) return 0
  if (a === null) return 1
  return b === null || a < b ? -1 : 1
}
