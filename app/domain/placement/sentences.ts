import type { Role } from '#app/domain/actor.ts'
import type { EndedReason, NotStartedReason, OfferStatus, PlacementStatus } from './statuses.ts'
import type { AUTHORITY_ANSWERS } from './terms.ts'

export type PlacementReader = Extract<Role, 'employer' | 'adviser' | 'jobhunter'>

type AuthorityAnswer = (typeof AUTHORITY_ANSWERS)[number]
type Labels<Status extends string> = Record<Status, Record<PlacementReader, string>>

/** The status of an offer in a few words for this reader; an employer sees offers only once they are sent. */
export function offerStatusLabel(status: OfferStatus, reader: PlacementReader): string {
  return OFFER_LABELS[status][reader]
}

/** The status of a placement in a few words for this reader. */
export function placementStatusLabel(status: PlacementStatus, reader: PlacementReader): string {
  return PLACEMENT_LABELS[status][reader]
}

export const NOT_STARTED_LABELS: Record<NotStartedReason, string> = {
  candidateChangedMind: 'De kandidaat kiest er toch niet voor',
  employerChangedMind: 'De werkgever kiest er toch niet voor',
  noTransport: 'Het vervoer naar het werk lukte niet',
  otherJob: 'De kandidaat heeft ander werk',
  postponed: 'Het begin is uitgesteld',
  workDisappeared: 'Het werk is er niet meer',
  unknown: 'Nog niet bekend',
}

/** What municipality or UWV said about an instrument. */
export const AUTHORITY_ANSWER_LABELS: Record<AuthorityAnswer, string> = {
  agreed: 'Toegezegd',
  asked: 'Aangevraagd, nog geen antwoord',
  refused: 'Niet toegezegd',
}

export const ENDED_LABELS: Record<EndedReason, string> = {
  contractEnded: 'Het contract liep af',
  byEmployer: 'De werkgever is gestopt',
  byEmployee: 'De werknemer is gestopt',
  mutual: 'Samen besloten om te stoppen',
  otherJob: 'De werknemer heeft ander werk',
  unknown: 'Nog niet bekend',
}

const OFFER_LABELS: Labels<OfferStatus> = {
  draft: { employer: 'In voorbereiding', adviser: 'Concept', jobhunter: 'In voorbereiding' },
  awaitingYes: {
    employer: 'In voorbereiding',
    adviser: 'Wacht op de kandidaat',
    jobhunter: 'Vraag de kandidaat',
  },
  ready: {
    employer: 'In voorbereiding',
    adviser: 'Klaar om te versturen',
    jobhunter: 'De kandidaat zegt ja',
  },
  sent: {
    employer: 'Nieuw voorstel voor u',
    adviser: 'Ligt bij de werkgever',
    jobhunter: 'Ligt bij de werkgever',
  },
  changeAsked: {
    employer: 'U vroeg een aanpassing',
    adviser: 'Werkgever vraagt een aanpassing',
    jobhunter: 'Werkgever vraagt een aanpassing',
  },
  accepted: { employer: 'U zei ja', adviser: 'Aangenomen', jobhunter: 'Werkgever zegt ja' },
  declined: {
    employer: 'U zei nee',
    adviser: 'Werkgever zegt nee',
    jobhunter: 'Werkgever gaat niet verder',
  },
  lapsed: { employer: 'Verlopen', adviser: 'Verlopen', jobhunter: 'Verlopen' },
  withdrawn: { employer: 'Ingetrokken', adviser: 'Ingetrokken', jobhunter: 'Ingetrokken' },
}

const PLACEMENT_LABELS: Labels<PlacementStatus> = {
  reserved: {
    employer: 'Begint bij u',
    adviser: 'Afgesproken, nog niet begonnen',
    jobhunter: 'Afgesproken, nog niet begonnen',
  },
  started: { employer: 'Werkt bij u', adviser: 'Begonnen', jobhunter: 'Aan het werk' },
  notStarted: {
    employer: 'Niet begonnen',
    adviser: 'Niet begonnen',
    jobhunter: 'Niet begonnen',
  },
  ended: { employer: 'Gestopt', adviser: 'Gestopt', jobhunter: 'Gestopt' },
}
