import type { AccountId, EmployerId, RegionCode, SenderId } from '#app/domain/primitives.ts'

type Person = { accountId: AccountId; name: string }

/** Someone who is signed in, with what their role may see: an organisation, a region or a sender. */
export type SignedInEmployer = Person & { role: 'employer'; employerId: EmployerId }
export type SignedInAdviser = Person & { role: 'adviser'; region: RegionCode }
export type SignedInJobhunter = Person & { role: 'jobhunter'; senderId: SenderId }
export type SignedInManager = Person & { role: 'manager'; senderId: SenderId }
export type SignedInAdministrator = Person & { role: 'administrator' }

export type SignedIn =
  | SignedInEmployer
  | SignedInAdviser
  | SignedInJobhunter
  | SignedInManager
  | SignedInAdministrator
