import type { EmployerCoverage } from '#app/domain/coverage/for-employer.ts'
import type { ChosenSupport } from '#app/domain/coverage/words/jobcoach-words.ts'
import type { OfferSupport } from '#app/domain/placement/terms.ts'

/** Who helps at work, in one line: what the line of the jobcoach says; by whom and how often as the offer has it. */
export function whoHelps(
  lines: EmployerCoverage['lines'],
  support: OfferSupport,
  { jobcoach, mayChoose }: ChosenSupport,
): { answer: string; more: string } {
  const contact = `Vast contact: ${support.contact}.`
  const line = lines.find(({ instrument }) => instrument === 'jobcoaching')
  if (jobcoach === 'none') return { answer: 'Geen jobcoach', more: `Dat is uw keuze. ${contact}` }
  if (line?.certainty === 'notApplicable')
    return {
      answer: 'Geen jobcoach',
      more: `Onder "Begeleiding" staat wat is afgesproken. ${contact}`,
    }
  if (jobcoach === 'internal')
    return { answer: 'Iemand van u zelf', more: `Er kan subsidie voor zijn. ${contact}` }
  if (line?.certainty === 'confirmed' || line?.certainty === 'expected') {
    const surety = line.certainty === 'expected' ? 'Waarschijnlijk; er is nog geen besluit. ' : ''
    return { answer: support.who, more: `${surety}${support.howOften}. ${contact}` }
  }
  if (jobcoach === 'external')
    return {
      answer: 'Een jobcoach, zoals u koos',
      more: `Uw adviseur vraagt die aan bij gemeente of UWV. Er is nog geen besluit. ${contact}`,
    }
  return {
    answer: mayChoose ? 'Dat kiest u hieronder' : 'Dat weten wij nog niet',
    more: `Of er een jobcoach komt, is nog niet bekend. ${contact}`,
  }
}
