import type { IsoDate } from './primitives.ts'

/** Every kind of step that can stand open on someone's start page. */
export const OPEN_STEP_KINDS = [
  'confirmVacancy',
  'answerQuestion',
  'answerIntroduction',
  'answerOffer',
  'recordStart',
  'answerAccess',
  'curateVacancy',
  'answerFlag',
  'answerSearch',
  'planMeeting',
  'recordMeeting',
  'makeOffer',
  'finishOffer',
  'sendOffer',
  'oppositeOutcome',
  'callAboutWithdrawal',
  'askForIntroduction',
  'askForRequest',
  'askForOffer',
  'askForProfile',
  'checkProfile',
  'assignJobhunter',
] as const
export type OpenStepKind = (typeof OPEN_STEP_KINDS)[number]

/** A step that waits for its owner: which, with whom (an employer, a code or a name), about what, since which moment (ISO), by when. */
export type OpenStep = {
  kind: OpenStepKind
  id: string
  withWhom: string
  about: string | null
  dueOn: IsoDate | null
  waitingSince: string
}

/** What has to be done, as its owner reads it. */
export const OPEN_STEP_LABELS: Record<OpenStepKind, string> = {
  confirmVacancy: 'Zeg of de vacature klopt',
  answerQuestion: 'Beantwoord de vraag van uw adviseur',
  answerIntroduction: 'Bekijk wie er aan u is voorgesteld',
  answerOffer: 'Antwoord op het voorstel',
  recordStart: 'Laat weten of iemand is begonnen',
  answerAccess: 'Bel een nieuwe werkgever',
  curateVacancy: 'Lees de vacature na en zet die open',
  answerFlag: 'Bekijk de tip van een jobhunter',
  answerSearch: 'Zoek iemand voor deze werkgever',
  planMeeting: 'Plan een kennismaking',
  recordMeeting: 'Leg vast hoe de kennismaking ging',
  makeOffer: 'Maak een voorstel',
  finishOffer: 'Maak het voorstel af',
  sendOffer: 'Verstuur het voorstel',
  oppositeOutcome: 'Twee antwoorden over de start: bel even',
  callAboutWithdrawal: 'De kandidaat trok zich terug na het akkoord: bel even',
  askForIntroduction: 'Vraag de kandidaat: mogen wij voorstellen?',
  askForRequest: 'Vraag de kandidaat: wil je kennismaken?',
  askForOffer: 'Neem het voorstel door met de kandidaat',
  askForProfile: 'Neem het nieuwe profiel door met de kandidaat',
  checkProfile: 'Kijk het profiel na',
  assignJobhunter: 'Wijs een jobhunter toe',
}
