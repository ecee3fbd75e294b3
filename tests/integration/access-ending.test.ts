import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, test } from 'vitest'
import type { SignedInJobhunter } from '#app/domain/access/signed-in.ts'
import { endAccount } from '#app/use-cases/end-account.ts'
import { givePlace } from '#app/use-cases/give-place.ts'
import { handOverAdviser } from '#app/use-cases/hand-over-adviser.ts'
import { handOverCaseload } from '#app/use-cases/hand-over-caseload.ts'
import { resumeSession } from '#app/use-cases/resume-session.ts'
import { openSession } from '#app/use-cases/sign-in.ts'
import { employerForAdviser } from '#db/queries/employers.ts'
import { movesOf } from '#db/queries/moves.ts'
import {
  AMERSFOORT_REGION,
  makeAdministrator,
  makeAdviser,
  makeEmployer,
  makeJobhunter,
  makeManager,
  makeSender,
  UTRECHT,
} from '#tests/support/make-people.ts'
import { openTestServices } from '#tests/support/services.ts'

const services = await openTestServices()
const {
  db,
  database: { sql },
} = services
afterAll(services.close)

const sender = await makeSender(db)
const manager = await makeManager(db, sender)
const administrator = await makeAdministrator(db)

async function candidateOf({ accountId, senderId }: SignedInJobhunter): Promise<string> {
  const code = randomUUID()
  const [row] = await sql`
    insert into candidates (code, sender_id, reference, jobhunter_id, profile)
    values (${code}, ${senderId}, ${code}, ${accountId}, '{}') returning id`
  return row?.id
}

async function vacancyOf(employerId: string): Promise<void> {
  await sql`
    insert into vacancies (employer_id, status, text, municipality, places)
    values (${employerId}, 'published', '{}', 'GM0344', 1)`
}

describe('a jobhunter', () => {
  test('with people stays, until a colleague has them', async () => {
    const leaves = await makeJobhunter(db, sender)
    const takesOver = await makeJobhunter(db, sender)
    const candidate = await candidateOf(leaves)

    const before = await endAccount(services, manager, leaves.accountId)
    const handed = await handOverCaseload(services, manager, {
      from: leaves.accountId,
      to: takesOver.accountId,
    })
    const after = await endAccount(services, manager, leaves.accountId)

    expect(before).toMatchObject({ because: 'stillHolds', holdings: { candidates: 1 } })
    expect(handed).toEqual({ ok: true, moved: 1 })
    expect(after).toEqual({ ok: true })
    expect(
      (await movesOf(db, candidate)).map(({ object, from, to }) => [object, from, to]),
    ).toEqual([['caseload', leaves.accountId, takesOver.accountId]])
  })

  test('gives people only to a jobhunter of the same sender who is still there', async () => {
    const leaves = await makeJobhunter(db, sender)
    await candidateOf(leaves)
    const stranger = await makeJobhunter(db, await makeSender(db))
    const gone = await makeJobhunter(db, sender)
    await endAccount(services, manager, gone.accountId)
    const nobody = { ok: false, because: 'nobodyToTakeOver' }
    const from = leaves.accountId

    for (const to of [stranger.accountId, gone.accountId, manager.accountId, from])
      expect(await handOverCaseload(services, manager, { from, to })).toEqual(nobody)
  })

  test('of another sender is not there for a manager', async () => {
    const stranger = await makeJobhunter(db, await makeSender(db))
    const own = await makeJobhunter(db, sender)
    const over = { from: stranger.accountId, to: own.accountId }
    const notThere = { ok: false, because: 'notThere' }

    expect(await endAccount(services, manager, stranger.accountId)).toEqual(notThere)
    expect(await handOverCaseload(services, manager, over)).toEqual(notThere)
  })
})

describe('an adviser', () => {
  test('with employers and places stays, until a colleague of the region has them', async () => {
    const leaves = await makeAdviser(db)
    const takesOver = await makeAdviser(db)
    const { employerId } = await makeEmployer(db, leaves)
    const place = { municipality: UTRECHT, adviserId: leaves.accountId }
    await givePlace(services, administrator, place)

    const before = await endAccount(services, administrator, leaves.accountId)
    await handOverAdviser(services, administrator, {
      from: leaves.accountId,
      to: takesOver.accountId,
    })
    const after = await endAccount(services, administrator, leaves.accountId)

    const employer = await employerForAdviser(db, takesOver, employerId)
    expect(before).toMatchObject({ because: 'stillHolds', holdings: { employers: 1, places: 1 } })
    expect(employer?.adviserId).toBe(takesOver.accountId)
    expect(after).toEqual({ ok: true })
  })

  test('of another region takes nothing over', async () => {
    const leaves = await makeAdviser(db)
    const elsewhere = await makeAdviser(db, AMERSFOORT_REGION)
    const over = { from: leaves.accountId, to: elsewhere.accountId }

    expect(await handOverAdviser(services, administrator, over)).toEqual({
      ok: false,
      because: 'nobodyToTakeOver',
    })
  })
})

describe('the last', () => {
  test('person of an employer with an open vacancy stays; one of two may go', async () => {
    const adviser = await makeAdviser(db)
    const employer = await makeEmployer(db, adviser)
    await vacancyOf(employer.employerId)

    const last = await endAccount(services, adviser, employer.accountId)
    await sql`
      insert into accounts (email, role, name, employer_id, password_hash)
      values (${randomUUID()}, 'employer', 'Kim Tweede', ${employer.employerId}, 'x')`
    const oneOfTwo = await endAccount(services, adviser, employer.accountId)

    expect(last).toMatchObject({ because: 'stillHolds', holdings: { employerWaiting: 1 } })
    expect(oneOfTwo).toEqual({ ok: true })
  })

  test('manager of a sender with people stays, and goes when there is another', async () => {
    const team = await makeSender(db)
    const only = await makeManager(db, team)
    await candidateOf(await makeJobhunter(db, team))

    const last = await endAccount(services, administrator, only.accountId)
    await makeManager(db, team)

    expect(last).toEqual({ ok: false, because: 'lastManager' })
    expect(await endAccount(services, administrator, only.accountId)).toEqual({ ok: true })
  })
})

test('an ended account is out at once, and its address is free again', async () => {
  const leaves = await makeJobhunter(db, sender)
  const { token } = await openSession(services, db, leaves.accountId)
  const [before] = await sql`select email from accounts where id = ${leaves.accountId}`

  await endAccount(services, manager, leaves.accountId)

  expect(await resumeSession(services, token)).toBeNull()
  expect(await endAccount(services, manager, leaves.accountId)).toMatchObject({
    because: 'hasEnded',
  })
  await expect(
    sql`insert into accounts (email, role, name) values (${before?.email}, 'administrator', 'N')`,
  ).resolves.toBeDefined()
})

test('nobody ends the own account', async () => {
  expect(await endAccount(services, administrator, administrator.accountId)).toEqual({
    ok: false,
    because: 'yourself',
  })
})
