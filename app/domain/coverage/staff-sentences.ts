import { dutchDate } from '#app/domain/primitives.ts'
import type { CoverageLine } from './coverage-line.ts'
import type { Informant } from './instruments.ts'
import type { Need, Reason } from './reasons.ts'

const INFORMANT_NAMES: Record<Informant, string> = {
  municipality: 'de gemeente',
  uwv: 'UWV',
  municipalityOrUwv: 'de gemeente of UWV',
  jobhunter: 'de jobhunter',
  adviser: 'de adviseur',
}

const REASON_SENTENCES: Record<Reason, string> = {
  rulesBefore2026: 'Dit valt onder de regels van voor 2026. Die rekenen wij niet uit.',
  registered: 'De kandidaat staat in het doelgroepregister.',
  measuringUnfinished:
    'De loonwaarde moet nog op de werkplek worden gemeten. Ligt die onder het minimumloon, dan registreert UWV de kandidaat.',
  registrationUnfinished: 'De registratie is nog niet rond. UWV beslist daarover.',
  noRoute: 'De kandidaat staat niet in het doelgroepregister en er loopt geen aanvraag.',
  registrationUnknown: 'Niet bekend is of de kandidaat in het doelgroepregister staat.',
  otherGroundsUnknown:
    'De kandidaat staat niet in het register. Niet bekend is of er recht is door WIA, WAO, WAZ, minder dan 35 procent of beschut werk.',
  disabilityBenefit: 'De kandidaat heeft WIA, WAO of WAZ. Die regels rekenen wij nog niet uit.',
  under35:
    'De kandidaat is minder dan 35 procent arbeidsongeschikt. Die regels rekenen wij nog niet uit.',
  shelteredWork: 'De kandidaat heeft beschut werk. Die regels rekenen wij nog niet uit.',
  dispensation:
    'Bij een Wajong hoort loondispensatie, geen loonkostensubsidie. Dat rekenen wij nog niet uit.',
  under21: 'De kandidaat is nog geen 21 bij de start. Het bedrag is dan anders.',
  flatRate: 'Het voorstel gaat uit van forfaitaire subsidie. Dat bedrag rekenen wij nog niet uit.',
  amountUnknown: 'Het bedrag van deze periode is niet bekend.',
  decided: 'Er is een besluit.',
  amountNotPublished:
    'Het recht staat vast, het bedrag van deze periode is nog niet bekendgemaakt.',
  asked: 'De aanvraag is gedaan. Er is nog geen besluit.',
  refused: 'De aanvraag is geweigerd.',
  measuredInTargetGroup:
    'De loonwaarde is gemeten en de kandidaat hoort bij de doelgroep. De gemeente moet nog beslissen.',
  fullWageValue: 'De loonwaarde is 100 procent of meer.',
  notInTargetGroup: 'De kandidaat hoort niet bij de doelgroep van de loonkostensubsidie.',
  subsidyNotWanted: 'Dit voorstel gaat niet uit van loonkostensubsidie.',
  factsMissing: 'Er missen gegevens.',
  noTrial: 'Er is geen proefplaatsing afgesproken.',
  trialTooLong: 'De proefplaatsing duurt langer dan zes maanden. Dat staat de wet niet toe.',
  trialLengthUnknown: 'Niet bekend is hoe lang de proefplaatsing duurt.',
  notDecided: 'Er is nog geen besluit.',
  supportUsual: 'Begeleiding is gebruikelijk voor deze kandidaat. Er is nog geen besluit.',
  supportUnknown: 'Niet bekend is welke begeleiding mogelijk is.',
}

const NEED_NAMES: Record<Need, string> = {
  'candidate.registeredOn': 'de dag van registratie, of dat er geen is',
  'candidate.ground': 'de grondslag, of dat er geen is',
  'candidate.otherGrounds':
    'of er recht is door WIA, WAO, WAZ, minder dan 35 procent of beschut werk',
  'candidate.benefit': 'de uitkering, of dat er geen is',
  'candidate.birthDate': 'de geboortedatum',
  'candidate.wageValue': 'de gemeten loonwaarde',
  'candidate.inSubsidyTargetGroup':
    'of de kandidaat bij de doelgroep van de loonkostensubsidie hoort',
  'terms.fullTimeHours': 'de uren van een volledige werkweek',
  'terms.trialMonths': 'de duur van de proefplaatsing',
}

/** Why the line is as it is, for adviser and jobhunter: the reason, its day, what is awaited, what is missing and who can tell. */
export function becauseForStaff(line: CoverageLine): string {
  const { because, basedOn, decidesBy, needs, canTell } = line
  return [
    REASON_SENTENCES[because.code],
    because.on && `Datum: ${dutchDate(because.on)}.`,
    decidesBy && `Verwacht uiterlijk op ${dutchDate(decidesBy)}.`,
    basedOn && `Gerekend met de cijfers van ${dutchDate(basedOn)}.`,
    needs.length > 0 && `Nodig: ${needs.map((need) => NEED_NAMES[need]).join('; ')}.`,
    canTell && `Vraag dit aan ${INFORMANT_NAMES[canTell]}.`,
  ]
    .filter(Boolean)
    .join(' ')
}
