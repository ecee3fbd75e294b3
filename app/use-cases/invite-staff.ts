import type { SenderStaffInput, StaffInput } from '#app/domain/access/forms.ts'
import type { SignedInAdministrator, SignedInManager } from '#app/domain/access/signed-in.ts'
import type { NewAccount } from '#db/queries/accounts.ts'
import { inOneStep } from './in-one-step.ts'
import { type Invited, openAccount } from './open-account.ts'
import type { Services } from './services.ts'

/** A manager invites a jobhunter or a manager of the own sender. */
export async function inviteSenderStaff(
  services: Services,
  manager: SignedInManager,
  person: SenderStaffInput,
): Promise<Invited> {
  const account = { ...person, senderId: manager.senderId }
  return inOneStep(services, (db) => openAccount(services, db, manager, account))
}

/** An administrator invites staff of any kind. */
export async function inviteStaff(
  services: Services,
  administrator: SignedInAdministrator,
  person: StaffInput,
): Promise<Invited> {
  return inOneStep(services, (db) => openAccount(services, db, administrator, staffAccount(person)))
}

function staffAccount({ name, email, role, region, senderId }: StaffInput): NewAccount {
  switch (role) {
    case 'administrator':
      return { name, email, role }
    case 'adviser':
      return { name, email, role, region: chosen(region) }
    case 'jobhunter':
    case 'manager':
      return { name, email, role, senderId: chosen(senderId) }
  }
}

function chosen<Choice>(value: Choice | null): Choice {
  if (value === null) throw new Error('the form lets no role through without where it belongs')
  return value
}
