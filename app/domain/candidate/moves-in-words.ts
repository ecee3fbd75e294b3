import type { Actor } from '#app/domain/actor.ts'
import { closingReasonFor, isClosingReason } from '#app/domain/introduction/closing-reasons.ts'
import {
  flagStatusLabel,
  introductionStatusLabel,
  requestStatusLabel,
} from '#app/domain/introduction/sentences.ts'
import {
  FLAG_STATUSES,
  INTRODUCTION_STATUSES,
  REQUEST_STATUSES,
} from '#app/domain/introduction/statuses.ts'
import {
  ENDED_LABELS,
  NOT_STARTED_LABELS,
  offerStatusLabel,
  placementStatusLabel,
} from '#app/domain/placement/sentences.ts'
import { OFFER_STATUSES, PLACEMENT_STATUSES } from '#app/domain/placement/statuses.ts'
import { CONSENT_LABELS, RELEASE_LABELS } from './labels.ts'
import { CONSENT_STATUSES, RELEASE_STATUSES } from './visibility.ts'

/** A change of state as it is kept: of what, to what, by which role, and why. */
export type StoredMove = { object: string; to: string; byRole: Actor; reason: string | null }

/** What happened to someone, as the jobhunter reads it. */
export function moveInWords({ object, to }: Pick<StoredMove, 'object' | 'to'>): string {
  const words = IN_WORDS[object]?.(to)
  return words ?? 'Er is iets veranderd'
}

/** Why it happened: a code of a list in its words, or the words of a person. */
export function moveReason({ reason }: Pick<StoredMove, 'reason'>): string | undefined {
  if (reason === null) return undefined
  if (isClosingReason(reason)) return closingReasonFor('jobhunter', reason)
  return CODED.get(reason) ?? reason
}

/** Who did it. */
export const ACTOR_WORDS: Record<Actor, string> = {
  employer: 'werkgever',
  adviser: 'bedrijfsadviseur',
  jobhunter: 'jobhunter',
  manager: 'teammanager',
  administrator: 'beheerder',
  portal: 'vanzelf',
}

const CODED = new Map<string, string>([
  ['profileChanged', 'Er kwam iets nieuws in het profiel.'],
  ...Object.entries(NOT_STARTED_LABELS),
  ...Object.entries(ENDED_LABELS),
])

const IN_WORDS: Record<string, (to: string) => string | undefined> = {
  release: labelled(RELEASE_STATUSES, (to) => RELEASE_LABELS[to]),
  consent: labelled(CONSENT_STATUSES, (to) => CONSENT_LABELS[to]),
  caseload: () => 'In de caseload van een jobhunter',
  flag: labelled(FLAG_STATUSES, (to) => `Tip: ${flagStatusLabel(to, 'jobhunter')}`),
  introduction: labelled(
    INTRODUCTION_STATUSES,
    (to) => `Voorgesteld: ${introductionStatusLabel(to, 'jobhunter')}`,
  ),
  request: labelled(REQUEST_STATUSES, (to) => `Aanvraag: ${requestStatusLabel(to, 'jobhunter')}`),
  offer: labelled(OFFER_STATUSES, (to) => `Voorstel: ${offerStatusLabel(to, 'jobhunter')}`),
  placement: labelled(PLACEMENT_STATUSES, (to) => `Werk: ${placementStatusLabel(to, 'jobhunter')}`),
}

function labelled<Status extends string>(
  statuses: readonly Status[],
  inWords: (status: Status) => string,
): (to: string) => string | undefined {
  return (to) => {
    const status = statuses.find((one) => one === to)
    return status && inWords(status)
  }
}
