import { UNSENDABLE_SENTENCES } from '#app/domain/coverage/words/unsendable-sentences.ts'

/** Why a step with an offer or a placement cannot be taken now. */
export const PLACEMENT_REFUSALS = {
  ...UNSENDABLE_SENTENCES,
  notThere: 'Dit bestaat niet of is niet van u.',
  movedByOther:
    'Dit kan niet meer: er is intussen iets veranderd. Hieronder ziet u hoe het nu staat.',
  otherVersion: 'De voorwaarden zijn net veranderd. Kijk ze na en antwoord dan opnieuw.',
  requestNotReady:
    'Een voorstel kan pas na de kennismaking, of als u vastlegt waarom die niet nodig is.',
  offerOpen: 'Voor deze aanvraag loopt al een voorstel.',
  onHold: 'Deze aanvraag staat even stil. Zodra er meer duidelijk is, hoort u het.',
  notVisible: 'Deze kandidaat is op dit moment niet beschikbaar.',
  candidateTaken: 'Deze kandidaat heeft net een andere baan gekregen.',
  noPlaceLeft: 'Alle plekken van deze vacature zijn vergeven.',
  vacancyClosed: 'Deze vacature staat niet meer open.',
  startsTooSoon: 'De eerste dag ligt niet na vandaag. Kies een dag vanaf morgen.',
  wageTooLow: 'Het loon is minder dan het minimumloon voor deze leeftijd. Kies een hoger loon.',
  supportMissing: 'Zonder begeleiding gaat een voorstel niet weg. Vul eerst de begeleiding in.',
  choiceClosed: 'Bij dit voorstel kunt u nu niets kiezen. Bel uw adviseur als er iets verandert.',
  organisationGone: 'Deze organisatie staat niet meer op de lijst. Kies een andere.',
  notStartedYet: 'De startdatum moet nog komen.',
  dayInTheFuture: 'Deze dag moet nog komen.',
  dayTooLongAgo: 'Deze dag is meer dan twee jaar geleden. Kijk de dag na.',
  endBeforeStart: 'De laatste werkdag ligt voor de startdatum. Kies een latere dag.',
} as const
export type PlacementRefusal = keyof typeof PLACEMENT_REFUSALS
