import { z } from 'zod'
import { READINESS } from '#app/domain/candidate/closed-lists.ts'
import { freeText } from '#app/domain/candidate/free-text.ts'
import { SCREENED } from '#app/domain/candidate/screening.ts'
import { CONSENT_WAYS } from '#app/domain/candidate/visibility.ts'
import { ENDED_REASONS } from '#app/domain/placement/statuses.ts'
import { candidateId, flagId, isoDate, placementId } from '#app/domain/primitives.ts'
import { day, oneOf, severalOf } from './fields.ts'

/** The people of whom the jobhunter says at once that their profile still holds. */
export const confirmFields = z.object({
  kandidaat: z.preprocess(
    (value) => (typeof value === 'string' ? [value] : (value ?? [])),
    z.array(candidateId).min(1, 'Kies eerst van wie het profiel nog klopt.').max(500),
  ),
})

/** Work that stopped: on which day, and why. */
export const endWorkFields = z.object({
  intent: z.literal('endWork'),
  placementId: z.string().pipe(placementId),
  endedOn: day('Vul de laatste werkdag in.'),
  because: oneOf(ENDED_REASONS, 'Kies waarom het werk stopte.'),
})
export type EndWorkFields = z.input<typeof endWorkFields>

/** What a jobhunter does on the page of one candidate: a press of a button, with what it is about. */
export const candidateStepFields = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('confirm') }),
  z.object({ intent: z.literal('check') }),
  z.object({ intent: z.literal('keepAgreed') }),
  z.object({ intent: z.literal('withdrawConsent') }),
  z.object({ intent: z.enum(['takeOver', 'keep']), field: z.string(), seenOn: isoDate }),
  endWorkFields,
])
export type CandidateStep = z.infer<typeof candidateStepFields>

/** What was checked with someone, and whether they can begin. */
export const screeningFields = z.object({
  intent: z.literal('screening'),
  readiness: oneOf(READINESS, 'Kies of iemand kan beginnen.'),
  checked: severalOf(SCREENED),
  on: day('Vul in op welke dag u dit besprak.'),
})

/** A release that is given or taken back, with words for the people of the own organisation. */
export const releaseFields = z.object({
  intent: z.enum(['release', 'takeBack']),
  reason: freeText(300).optional(),
})

/** The candidate's yes to one version: on which day, and how it was given. */
export const consentFields = z.object({
  version: z.coerce.number().int(),
  on: day('Vul in op welke dag het ja is gegeven.'),
  way: oneOf(CONSENT_WAYS, 'Kies hoe het ja is gegeven.'),
})

/** Why someone could fit a vacancy, in words for the adviser. */
export const flagFields = z.object({
  reason: freeText(600, {
    characters: 10,
    message: 'Schrijf in een zin waarom dit kan passen. De adviseur leest dit.',
  }),
})

/** A tip that is taken back. */
export const withdrawFlagFields = z.object({ flagId: z.string().pipe(flagId) })
