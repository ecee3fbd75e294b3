/** Why a step on the way from flag or request to meeting cannot be taken now. */
export const WAY_REFUSALS = {
  notThere: 'Dit bestaat niet of is niet van u.',
  movedByOther:
    'Dit kan niet meer: er is intussen iets veranderd. Hieronder ziet u hoe het nu staat.',
  notVisible: 'Deze kandidaat is op dit moment niet beschikbaar. Zoek gerust verder.',
  placed: 'Deze kandidaat heeft net een baan gevonden.',
  onHold: 'Deze aanvraag staat even stil. Zodra er meer duidelijk is, hoort u het.',
  alreadyOpen: 'Voor deze kandidaat en deze vacature loopt al iets. Kijk daar verder.',
  vacancyClosed: 'Deze vacature staat niet meer open.',
  noMeetingPlanned: 'Er staat geen kennismaking gepland.',
  dayInThePast: 'Kies een dag vanaf vandaag.',
  dayInTheFuture: 'Deze dag moet nog komen. Leg vast wat er is gebeurd als het zover is.',
  noJobhunter: 'Deze kandidaat heeft nog geen jobhunter. De teammanager wijst er eerst een toe.',
} as const
export type WayRefusal = keyof typeof WAY_REFUSALS
