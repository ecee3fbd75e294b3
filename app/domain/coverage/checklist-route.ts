import type { OfferTerms } from '#app/domain/placement/terms.ts'
import { addDays, type IsoDate } from '#app/domain/primitives.ts'
import type { ChecklistItem } from './checklist-item.ts'
import type { Coverage, InstrumentCoverage } from './coverage.ts'
import { newYear, yearOf } from './days.ts'
import type { Reason } from './words/reasons.ts'

/** On the way into the register: measuring in time, the message, asking whether it is done, and what if it ends there. */
export function onTheRoute(
  { instruments, branches }: Coverage,
  { trialMonths, flatRate }: OfferTerms,
): ChecklistItem[] {
  const [branch] = branches
  if (branch) {
    const before =
      trialMonths > 0
        ? 'voor het einde van de proefplaatsing'
        : `in de eerste maanden${flatRate ? ', voordat het vaste percentage stopt' : ''}`
    return [
      { text: `Laat de loonwaarde meten ${before}.`, by: branch.on, who: 'jobhunter' },
      { text: ASK_MESSAGE, by: addDays(branch.on, 1), who: 'jobhunter' },
      { text: ASK_REGISTERED, by: null, who: 'adviser' },
    ]
  }
  const noRisk = instruments.find(({ instrument }) => instrument === 'noRiskPolicy')
  const byValue = instruments.find(({ instrument }) => instrument === 'wageCostSubsidy')
  const askRegistered: ChecklistItem = {
    text: ASK_REGISTERED,
    by: noRisk?.decidesBy ?? null,
    who: 'adviser',
  }
  switch (noRisk?.because.code) {
    case 'registrationAfterMeasuring':
      return [{ text: ASK_MESSAGE, by: null, who: 'jobhunter' }, askRegistered]
    case 'registrationUnfinished':
      return [askRegistered]
    case 'noRoute':
    case 'otherGroundsUnknown':
      return byValue?.because.code === 'fullWageValue'
        ? [{ text: TELL_NO_SUBSIDY, by: null, who: 'adviser' }]
        : []
    default:
      return []
  }
}

const ASK_MESSAGE =
  'Meteen na de meting: vraag de gemeente het bericht voor het doelgroepregister te sturen (via het Inlichtingenbureau).'
const TELL_NO_SUBSIDY =
  'Bel de werkgever: de meting is gedaan en er komt geen subsidie. Kijk met de gemeente naar andere regelingen.'

const ASK_REGISTERED =
  'Vraag UWV of de registratie rond is, en leg de dag vast. De werkgever mag dit ook zelf vragen.'

/** Asking for the subsidy in time, measuring after a flat rate, and the new amount each year. */
export function onTheSubsidy({ instruments, branches }: Coverage, workStart: IsoDate) {
  const items: ChecklistItem[] = []
  const byValue = instruments.find(({ instrument }) => instrument === 'wageCostSubsidy')
  const flatRate = instruments.find(({ instrument }) => instrument === 'flatRateSubsidy')
  if (flatRate?.certainty === 'expected') {
    const text = 'Spreek met gemeente en werkgever af dat meten later mag (vast percentage).'
    items.push({ text, by: workStart, who: 'adviser' })
  }
  const isToMeasure = branches.length === 0 && !isMeasured(byValue)
  if (flatRate?.until && flatRate.certainty !== 'notApplicable' && isToMeasure) {
    const text = 'Laat de loonwaarde meten voordat het vaste percentage stopt.'
    items.push({ text, by: flatRate.until, who: 'jobhunter' })
  }
  if (byValue?.applyBy && byValue.because.code !== 'asked') {
    const text =
      'Vraag loonkostensubsidie aan: het liefst voor de start, en uiterlijk binnen zes maanden erna.'
    items.push({ text, by: byValue.applyBy, who: 'adviser' })
  }
  if (byValue?.because.code === 'asked') {
    const text = 'Vraag de gemeente naar haar besluit over de loonkostensubsidie.'
    items.push({ text, by: byValue.decidesBy, who: 'jobhunter' })
  }
  if (byValue?.certainty === 'confirmed' && byValue.from) {
    const text = 'De gemeente stelt de subsidie opnieuw vast. Geef de werkgever het nieuwe bedrag.'
    items.push({ text, by: newYear(yearOf(byValue.from) + 1), who: 'adviser' })
  }
  return items
}

/** Whether the subsidy rests on a wage value that is on record. */
function isMeasured(byValue: InstrumentCoverage | undefined): boolean {
  if (byValue === undefined || !SAYS_IF_MEASURED.includes(byValue.because.code)) return false
  return !byValue.needs.includes('candidate.wageValue')
}

/** With these the line names a wage value that is missing as a need. */
const SAYS_IF_MEASURED: readonly Reason[] = [
  'measuredInTargetGroup',
  'measuredAfterSchool',
  'measuredSheltered',
  'measuredTermOver',
  'targetGroupUnknown',
  'asked',
  'decided',
  'amountNotPublished',
  'fullWageValue',
]
