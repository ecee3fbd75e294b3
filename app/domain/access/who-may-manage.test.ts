import { expect, test } from 'vitest'
import {
  accountId,
  employerId,
  municipalityCode,
  regionCode,
  senderId,
} from '#app/domain/primitives.ts'
import type { SignedIn } from './signed-in.ts'
import { mayManageAccount } from './who-may-manage.ts'

const me = accountId.parse('00000000-0000-4000-8000-000000000001')
const colleague = accountId.parse('00000000-0000-4000-8000-000000000002')
const ours = senderId.parse('00000000-0000-4000-8000-000000000003')
const theirs = senderId.parse('00000000-0000-4000-8000-000000000004')
const organisation = employerId.parse('00000000-0000-4000-8000-000000000005')
const utrecht = municipalityCode.parse('GM0344')
const amersfoort = municipalityCode.parse('GM0307')

const person = { accountId: me, name: 'Noor Voorbeeld' }
const administrator: SignedIn = { ...person, role: 'administrator' }
const manager: SignedIn = { ...person, role: 'manager', senderId: ours }
const adviser: SignedIn = { ...person, role: 'adviser', region: regionCode.parse('AM13') }
const jobhunter: SignedIn = { ...person, role: 'jobhunter', senderId: ours }
const employer: SignedIn = { ...person, role: 'employer', employerId: organisation }

const staff = { senderId: null, employer: null }
const ourJobhunter = { role: 'jobhunter', senderId: ours, employer: null } as const
const personIn = (municipality: typeof utrecht, adviserId = colleague) =>
  ({ role: 'employer', senderId: null, employer: { municipality, adviserId } }) as const

test.each([
  { who: administrator, account: { role: 'adviser', ...staff } as const, may: true },
  { who: administrator, account: { role: 'administrator', ...staff } as const, may: true },
  { who: administrator, account: ourJobhunter, may: true },
  { who: administrator, account: personIn(utrecht), may: false },
  { who: manager, account: ourJobhunter, may: true },
  { who: manager, account: { ...ourJobhunter, role: 'manager' } as const, may: true },
  { who: manager, account: { ...ourJobhunter, senderId: theirs }, may: false },
  { who: manager, account: { role: 'adviser', ...staff } as const, may: false },
  { who: manager, account: { role: 'administrator', ...staff } as const, may: false },
  { who: adviser, account: personIn(utrecht), may: true },
  { who: adviser, account: personIn(amersfoort), may: false },
  { who: adviser, account: personIn(amersfoort, me), may: true },
  { who: adviser, account: { role: 'adviser', ...staff } as const, may: false },
  { who: jobhunter, account: ourJobhunter, may: false },
  { who: employer, account: personIn(utrecht, me), may: false },
])('$who.role on $account.role of $account.senderId $account.employer: $may', (row) => {
  expect(mayManageAccount(row.who, row.account)).toBe(row.may)
})
