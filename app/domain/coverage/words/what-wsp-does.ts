import type { EmployerLine } from '../for-employer.ts'
import type { Instrument } from '../instruments.ts'
import { type ChosenSupport, isOwnJobcoach } from './jobcoach-words.ts'

/** The same for everyone. */
const WSP_DOES: Record<Instrument, string> = {
  noRiskPolicy:
    'Wij bellen u als hier iets verandert. Is uw medewerker ziek en twijfelt u? Bel uw adviseur.',
  jobcoaching: 'Wij vragen de begeleiding aan en maken de afspraken met de jobcoach.',
  workplaceAdaptation: 'Wij kijken met u wat er nodig is en helpen bij de aanvraag.',
  portableProvision: 'Wij helpen uw medewerker bij de aanvraag.',
  buddyTraining: 'Wij vragen de gemeente of de training wordt betaald.',
  wageCostSubsidy: 'Wij helpen bij de aanvraag en volgen het besluit.',
  flatRateSubsidy: 'Wij maken met u en de gemeente de afspraak, en plannen op tijd de meting.',
  wageDispensation: 'Wij helpen bij de aanvraag en volgen het besluit.',
  wageCostBenefit:
    'Wij zeggen u wanneer u het kunt vragen. De aangifte doet u zelf, of uw loonadministratie.',
  trialPlacement: 'Wij regelen de toestemming en de papieren voor de eerste dag.',
  learningPlacement: 'Wij maken met de gemeente de afspraken over wat iemand leert.',
  localInstrument: 'Wij vragen de regeling na en helpen bij de aanvraag.',
}

const FOR_OWN_JOBCOACH =
  'Wij vragen met u de subsidie voor uw eigen jobcoach aan en denken mee over de begeleiding.'

/** What the employer service point does for the employer with an instrument, by what the employer chose. */
export function wspDoes(line: Pick<EmployerLine, 'instrument'>, chosen: ChosenSupport): string {
  return isOwnJobcoach(line, chosen) ? FOR_OWN_JOBCOACH : WSP_DOES[line.instrument]
}
