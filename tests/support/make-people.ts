import { randomUUID } from 'node:crypto'
import type {
  SignedInAdministrator,
  SignedInAdviser,
  SignedInEmployer,
  SignedInJobhunter,
  SignedInManager,
} from '#app/domain/access/signed-in.ts'
import {
  type AccountId,
  municipalityCode,
  regionCode,
  type SenderId,
} from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import { insertAccount, type NewAccount } from '#db/queries/accounts.ts'
import { insertEmployer } from '#db/queries/employers.ts'
import { insertSender } from '#db/queries/senders.ts'

export const MIDDEN_UTRECHT = regionCode.parse('AM13')
export const AMERSFOORT_REGION = regionCode.parse('AM14')
export const UTRECHT = municipalityCode.parse('GM0344')
export const ZEIST = municipalityCode.parse('GM0355')
export const AMERSFOORT = municipalityCode.parse('GM0307')

const name = 'Noor Voorbeeld'

/** An adviser of Midden-Utrecht, unless another region is given. */
export async function makeAdviser(db: Db, region = MIDDEN_UTRECHT): Promise<SignedInAdviser> {
  const accountId = await account(db, { role: 'adviser', region })
  return { accountId, name, role: 'adviser', region }
}

export async function makeAdministrator(db: Db): Promise<SignedInAdministrator> {
  return { accountId: await account(db, { role: 'administrator' }), name, role: 'administrator' }
}

export async function makeSender(db: Db): Promise<SenderId> {
  const senderId = await insertSender(db, { name: `Team ${randomUUID()}`, kind: 'municipality' })
  if (!senderId) throw new Error('this sender was made before')
  return senderId
}

export async function makeManager(db: Db, senderId: SenderId): Promise<SignedInManager> {
  return {
    accountId: await account(db, { role: 'manager', senderId }),
    name,
    role: 'manager',
    senderId,
  }
}

export async function makeJobhunter(db: Db, senderId: SenderId): Promise<SignedInJobhunter> {
  const accountId = await account(db, { role: 'jobhunter', senderId })
  return { accountId, name, role: 'jobhunter', senderId }
}

/** An organisation with one person who can sign in. */
export async function makeEmployer(
  db: Db,
  adviser: SignedInAdviser,
  { municipality = UTRECHT, kvk = someKvk() } = {},
): Promise<SignedInEmployer> {
  const organisation = { name: 'Kas en Kruid', kvk, municipality, phone: '030 000 00 00' }
  const employerId = await insertEmployer(db, { ...organisation, adviserId: adviser.accountId })
  if (!employerId) throw new Error('this KvK number was used before')
  const accountId = await account(db, { role: 'employer', employerId })
  return { accountId, name, role: 'employer', employerId }
}

export function someKvk(): string {
  return String(Math.floor(Math.random() * 90_000_000) + 10_000_000)
}

type Place<Account> = Account extends unknown
  ? Omit<Account, 'email' | 'name' | 'passwordHash'>
  : never

async function account(db: Db, place: Place<NewAccount>): Promise<AccountId> {
  const id = await insertAccount(db, {
    ...place,
    name,
    email: `${randomUUID()}@voorbeeld.nl`,
    passwordHash: 'quick:een lang wachtwoord',
  })
  if (!id) throw new Error('this address was used before')
  return id
}
