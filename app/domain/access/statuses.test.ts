import { describe, expect, test } from 'vitest'
import { canMove, ROLES } from '#app/domain/actor.ts'
import {
  ACCESS_REQUEST_MOVES,
  ACCESS_REQUEST_STATUSES,
  accountStatus,
  invitationStatus,
} from './statuses.ts'

const link = { isUsed: false, isRevoked: false, expiresAt: 1000 }

describe('a one-time link', () => {
  test.each([
    { now: 999, status: 'issued', why: 'just before its end' },
    { now: 1000, status: 'expired', why: 'at its end' },
  ])('is $status $why', ({ now, status }) => {
    expect(invitationStatus(link, now)).toBe(status)
  })

  test('that was used stays used, also when its time is over', () => {
    expect(invitationStatus({ ...link, isUsed: true }, 5000)).toBe('used')
  })

  test('that was taken back is revoked', () => {
    expect(invitationStatus({ ...link, isRevoked: true }, 0)).toBe('revoked')
  })
})

describe('an account', () => {
  const invited = { hasPassword: false, hasEnded: false, linkUntil: 1000 }

  test.each([
    { account: invited, now: 999, status: 'invited' },
    { account: invited, now: 1000, status: 'linkExpired' },
    { account: { ...invited, linkUntil: null }, now: 0, status: 'linkExpired' },
    { account: { ...invited, hasPassword: true }, now: 5000, status: 'active' },
    { account: { ...invited, hasPassword: true, hasEnded: true }, now: 0, status: 'ended' },
  ])('is $status', ({ account, now, status }) => {
    expect(accountStatus(account, now)).toBe(status)
  })
})

describe('a request for access', () => {
  test.each(['admitted', 'joined', 'refused'] as const)('is %s by an adviser alone', (to) => {
    const who = ROLES.filter((role) => canMove(ACCESS_REQUEST_MOVES, 'asked', to, role))
    expect(who).toEqual(['adviser'])
  })

  test.each(['admitted', 'joined', 'refused'] as const)('that is %s stays so', (from) => {
    const onwards = ACCESS_REQUEST_STATUSES.filter((to) =>
      ROLES.some((role) => canMove(ACCESS_REQUEST_MOVES, from, to, role)),
    )
    expect(onwards).toEqual([])
  })
})
