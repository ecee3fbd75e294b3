import type { Moves } from '#app/domain/actor.ts'

export const RELEASE_STATUSES = ['none', 'released', 'takenBack'] as const
export type ReleaseStatus = (typeof RELEASE_STATUSES)[number]

export const RELEASE_MOVES: Moves<ReleaseStatus> = {
  none: { released: ['jobhunter', 'manager'] },
  released: { takenBack: ['jobhunter', 'manager'] },
  takenBack: { released: ['jobhunter', 'manager'] },
}

export const CONSENT_STATUSES = ['none', 'given', 'outdated', 'withdrawn'] as const
export type ConsentStatus = (typeof CONSENT_STATUSES)[number]

export const CONSENT_MOVES: Moves<ConsentStatus> = {
  none: { given: ['jobhunter'] },
  given: { given: ['jobhunter'], outdated: ['portal'], withdrawn: ['jobhunter'] },
  outdated: { given: ['jobhunter'], withdrawn: ['jobhunter'] },
  withdrawn: { given: ['jobhunter'] },
}

/** How the candidate's yes was given. */
export const CONSENT_WAYS = ['inPerson', 'signedPage', 'byPhone', 'byMessage'] as const
export type ConsentWay = (typeof CONSENT_WAYS)[number]

/** Both keys: employers see someone only when released and agreed, and not while a job is reserved or running. */
export function isVisible(of: {
  release: ReleaseStatus
  consent: ConsentStatus
  placed: boolean
}): boolean {
  const agreed = of.consent === 'given' || of.consent === 'outdated'
  return of.release === 'released' && agreed && !of.placed
}

/**
 * Whether a way that runs may go on: as `isVisible`, but a profile that only waits for the check after a start
 * that did not happen holds nobody up.
 */
export function mayGoOn(of: {
  release: ReleaseStatus
  consent: ConsentStatus
  placed: boolean
  checkNeeded: boolean
}): boolean {
  return isVisible({ ...of, placed: isTaken(of) })
}

/** Whether someone is reserved or at work; a placement that is over leaves only its check. */
export function isTaken(of: { placed: boolean; checkNeeded: boolean }): boolean {
  return of.placed && !of.checkNeeded
}
