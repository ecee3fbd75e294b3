import type { OfferTerms } from '#app/domain/placement/terms.ts'
import { addDays, type IsoDate } from '#app/domain/primitives.ts'
import type { ChecklistItem } from './checklist-item.ts'
import type { Coverage } from './coverage.ts'
import { newYear, yearOf } from './days.ts'

/** On the way into the register: measuring in time, the message, and asking whether it is done. */
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
      {
        text: 'Meteen na de meting: vraag de gemeente het bericht voor het doelgroepregister te sturen (via het Inlichtingenbureau).',
        by: addDays(branch.on, 1),
        who: 'jobhunter',
      },
      { text: ASK_REGISTERED, by: null, who: 'adviser' },
    ]
  }
  const noRisk = instruments.find(({ instrument }) => instrument === 'noRiskPolicy')
  if (noRisk?.because.code !== 'registrationUnfinished') return []
  return [{ text: ASK_REGISTERED, by: noRisk.decidesBy, who: 'adviser' }]
}

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
  if (flatRate?.until && flatRate.certainty !== 'notApplicable' && branches.length === 0) {
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
