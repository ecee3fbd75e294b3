import type { Moves } from '#app/domain/actor.ts'

export const ACCESS_REQUEST_STATUSES = ['asked', 'admitted', 'joined', 'refused'] as const
export type AccessRequestStatus = (typeof ACCESS_REQUEST_STATUSES)[number]

export const ACCESS_REQUEST_MOVES: Moves<AccessRequestStatus> = {
  asked: {
    asked: ['administrator'],
    admitted: ['adviser'],
    joined: ['adviser'],
    refused: ['adviser'],
  },
  admitted: {},
  joined: {},
  refused: {},
}

/** A first invitation, or a new password for someone who was here before. */
export const INVITATION_KINDS = ['invitation', 'newPassword'] as const
export type InvitationKind = (typeof INVITATION_KINDS)[number]

export const INVITATION_STATUSES = ['issued', 'used', 'expired', 'revoked'] as const
export type InvitationStatus = (typeof INVITATION_STATUSES)[number]

/** How long a one-time link works. */
export const INVITATION_DAYS = 7

/** Where an invitation stands at a moment (milliseconds): what happened to it goes before the time that passed. */
export function invitationStatus(
  invitation: { isUsed: boolean; isRevoked: boolean; expiresAt: number },
  now: number,
): InvitationStatus {
  if (invitation.isUsed) return 'used'
  if (invitation.isRevoked) return 'revoked'
  return invitation.expiresAt <= now ? 'expired' : 'issued'
}

export const ACCOUNT_STATUSES = ['invited', 'linkExpired', 'active', 'ended'] as const
export type AccountStatus = (typeof ACCOUNT_STATUSES)[number]

/** Where an account stands: invited until its first password is set. */
export function accountStatus(
  account: { hasPassword: boolean; hasEnded: boolean; linkUntil: number | null },
  now: number,
): AccountStatus {
  if (account.hasEnded) return 'ended'
  if (account.hasPassword) return 'active'
  return account.linkUntil !== null && account.linkUntil > now ? 'invited' : 'linkExpired'
}

/** People of a list, each with where the account stands at a moment (milliseconds). */
export function withAccountStatus<
  Person extends { hasPassword: boolean; linkUntil: number | null },
>(people: readonly Person[], now: number): (Person & { status: AccountStatus })[] {
  return people.map((person) => ({
    ...person,
    status: accountStatus({ ...person, hasEnded: false }, now),
  }))
}
