/** Why a step with a candidate's profile, release or yes cannot be taken now. */
export const CANDIDATE_REFUSALS = {
  notThere: 'Deze kandidaat bestaat niet of staat niet in uw caseload.',
  movedByOther:
    'Dit kan niet meer: er is intussen iets veranderd. Hieronder ziet u hoe het nu staat.',
  otherVersion: 'Het profiel is net veranderd. Kijk de nieuwe versie na.',
  nothingToShow: 'Vul eerst een talent of iets wat iemand kan in. Een leeg profiel helpt niemand.',
  noJobhunter: 'Wijs eerst een jobhunter toe.',
  otherSender: 'Deze jobhunter hoort bij een andere organisatie.',
  dayInTheFuture: 'Deze dag moet nog komen.',
  hoursCross: 'De minste uren worden dan meer dan de meeste uren. Pas de uren aan bij het profiel.',
  untilBeforeFrom: 'De einddatum ligt voor de begindatum.',
} as const
export type CandidateRefusal = keyof typeof CANDIDATE_REFUSALS
