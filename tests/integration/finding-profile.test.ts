import { eq } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import type { RequestStatus } from '#app/domain/introduction/statuses.ts'
import { isoDate, type RequestId } from '#app/domain/primitives.ts'
import { viewCandidate } from '#app/use-cases/view-candidate.ts'
import { visibleProfileInRegion } from '#db/queries/profiles-for-advisers.ts'
import { insertRequest } from '#db/queries/requests-moves.ts'
import { accessLog, candidates, requests } from '#db/schema/index.ts'
import {
  AMERSFOORT,
  AMERSFOORT_REGION,
  MIDDEN_UTRECHT,
  makeAdviser,
  makeEmployer,
  makeJobhunter,
  makeSender,
  UTRECHT,
} from '#tests/support/make-people.ts'
import {
  FIRST_NAME,
  LAST_NAME,
  makeVisibleCandidate,
} from '#tests/support/make-visible-candidate.ts'
import { openTestServices } from '#tests/support/services.ts'

const services = await openTestServices()
const { db, clock } = services
afterAll(services.close)

const adviser = await makeAdviser(db)
const employer = await makeEmployer(db, adviser)
const other = await makeEmployer(db, adviser)
const jobhunter = await makeJobhunter(db, await makeSender(db))
const dueOn = isoDate.parse('2026-03-09')

async function makeRequest(
  candidateId: Awaited<ReturnType<typeof makeVisibleCandidate>>['id'],
  status: RequestStatus,
): Promise<RequestId> {
  return insertRequest(db, {
    employerId: employer.employerId,
    candidateId,
    vacancyId: null,
    introductionId: null,
    message: 'Kom eens kijken.',
    status,
    dueOn,
    waitingSince: clock.now(),
  })
}

test.each([
  { status: 'open', name: null },
  { status: 'candidateYes', name: `${FIRST_NAME} ${LAST_NAME}` },
  { status: 'met', name: `${FIRST_NAME} ${LAST_NAME}` },
] as const)('of a request that is $status the name is $name', async ({ status, name }) => {
  const { id, code } = await makeVisibleCandidate(services, jobhunter)
  await makeRequest(id, status)

  const own = await viewCandidate(services, employer, code)
  const others = await viewCandidate(services, other, code)

  expect(own?.name).toBe(name)
  expect(others?.name).toBeNull()
})

test('a name is gone again when the request closes', async () => {
  const { id, code } = await makeVisibleCandidate(services, jobhunter)
  const requestId = await makeRequest(id, 'candidateYes')
  await db
    .update(requests)
    .set({ status: 'closed', closedBecause: 'other' })
    .where(eq(requests.id, requestId))

  expect((await viewCandidate(services, employer, code))?.name).toBeNull()
})

test('every view is written down: who, of which employer, whom', async () => {
  const { id, code } = await makeVisibleCandidate(services, jobhunter)

  await viewCandidate(services, employer, code)

  const views = await db.select().from(accessLog).where(eq(accessLog.candidateId, id))
  expect(views).toMatchObject([
    { employerId: employer.employerId, accountId: employer.accountId, what: 'profile' },
  ])
})

test('of a screening an employer reads the day alone', async () => {
  const on = isoDate.parse('2026-02-02')
  const screening = { checked: ['workTried' as const], by: 'Een Jobhunter', on }
  const { code } = await makeVisibleCandidate(services, jobhunter, {}, { screening })

  const seen = await viewCandidate(services, employer, code)

  expect(seen?.screenedOn).toBe(on)
  expect(JSON.stringify(seen)).not.toMatch(/workTried|Een Jobhunter/)
})

test('who is not visible is not there, and that is no view', async () => {
  const { id, code } = await makeVisibleCandidate(services, jobhunter)
  await db.update(candidates).set({ consent: 'withdrawn' }).where(eq(candidates.id, id))

  expect(await viewCandidate(services, employer, code)).toBeNull()
  expect(await db.select().from(accessLog).where(eq(accessLog.candidateId, id))).toEqual([])
})

test('an adviser reads who lives in the region, may do so, or has something open there', async () => {
  const here = await makeVisibleCandidate(services, jobhunter, { municipality: UTRECHT })
  const unknown = await makeVisibleCandidate(services, jobhunter)
  const asked = await makeVisibleCandidate(services, jobhunter, { municipality: AMERSFOORT })
  const there = await makeVisibleCandidate(services, jobhunter, { municipality: AMERSFOORT })
  await makeRequest(asked.id, 'open')
  const reads = async (code: typeof here.code, region = MIDDEN_UTRECHT, forVacancy = false) =>
    (await visibleProfileInRegion(db, region, code, forVacancy)) !== null

  expect(await reads(here.code)).toBe(true)
  expect(await reads(unknown.code)).toBe(true)
  expect(await reads(asked.code)).toBe(true)
  expect(await reads(there.code)).toBe(false)
  expect(await reads(there.code, MIDDEN_UTRECHT, true)).toBe(true)
  expect(await reads(here.code, AMERSFOORT_REGION)).toBe(false)
})
