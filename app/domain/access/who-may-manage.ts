import type { Role } from '#app/domain/actor.ts'
import { labourRegionOf } from '#app/domain/places/labour-regions.ts'
import type { AccountId, MunicipalityCode, SenderId } from '#app/domain/primitives.ts'
import type { SignedIn } from './signed-in.ts'

/** What decides who looks after an account: its role, and the sender or the employer it belongs to. */
export type ManagedAccount = {
  role: Role
  senderId: SenderId | null
  employer: { municipality: MunicipalityCode; adviserId: AccountId } | null
}

/**
 * Whether someone may invite, give a new link to, or end an account: an administrator staff of any kind, a
 * manager the staff of the own sender, an adviser the people of an employer of the own region or the own list.
 */
export function mayManageAccount(who: SignedIn, account: ManagedAccount): boolean {
  switch (who.role) {
    case 'administrator':
      return account.role !== 'employer'
    case 'manager':
      return isSenderStaff(account.role) && account.senderId === who.senderId
    case 'adviser':
      return account.employer !== null && mayServe(who, account.employer)
    case 'jobhunter':
    case 'employer':
      return false
  }
}

/** Whether an employer is one an adviser serves: on the own list, or in a place of the own region. */
export function mayServe(
  adviser: Extract<SignedIn, { role: 'adviser' }>,
  employer: { municipality: MunicipalityCode; adviserId: AccountId },
): boolean {
  if (employer.adviserId === adviser.accountId) return true
  return labourRegionOf(employer.municipality) === adviser.region
}

function isSenderStaff(role: Role): boolean {
  return role === 'jobhunter' || role === 'manager'
}
