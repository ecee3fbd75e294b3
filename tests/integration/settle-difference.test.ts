import { eq } from 'drizzle-orm'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import type { SignedInJobhunter } from '#app/domain/access/signed-in.ts'
import type { CandidateId } from '#app/domain/primitives.ts'
import { recordFact } from '#app/use-cases/record-fact.ts'
import { saveProfile } from '#app/use-cases/save-profile.ts'
import { settleDifference } from '#app/use-cases/settle-difference.ts'
import { factsOfCandidate } from '#db/queries/candidate-of-jobhunter.ts'
import { caseloadOf } from '#db/queries/caseload-people.ts'
import { differencesOf } from '#db/queries/import-differences.ts'
import { candidates } from '#db/schema/index.ts'
import { done } from '#seed/done.ts'
import { makeJobhunter } from '#tests/support/make-people.ts'
import { day } from '#tests/support/make-way.ts'
import { FULL_ROW, openSender, type TestSender } from '#tests/support/register.ts'
import { openTestServices } from '#tests/support/services.ts'

const services = await openTestServices('2026-03-02')
const { db } = services
afterAll(services.close)

const SEEN_ON = day('2026-03-02')
const NEXT_MONTH = day('2026-04-02')
const OTHER_HOURS = { ...FULL_ROW, uren_maximaal: '32' }
const refused = (because: string) => ({ ok: false, because })

let senders = 0
let sender: TestSender
let jobhunter: SignedInJobhunter
let id: CandidateId

/** Someone whose most hours were set to 20 here, after which a file said 32. */
beforeEach(async () => {
  services.clock.set(SEEN_ON)
  senders += 1
  sender = await openSender(services, `Gemeente ${senders}`)
  jobhunter = await makeJobhunter(db, sender.senderId)
  await sender.importRows([FULL_ROW])
  id = (await sender.personOf('U-1')).id
  await db.update(candidates).set({ jobhunterId: jobhunter.accountId }).where(eq(candidates.id, id))
  await save({ hoursMost: 20 })
  await sender.importRows([OTHER_HOURS])
})

async function save(change: { hoursLeast?: number; hoursMost?: number }) {
  const { profile, profileVersion } = await sender.personOf('U-1')
  const to = { version: profileVersion, profile: { ...profile, ...change } }
  done(await saveProfile(services, jobhunter, id, to))
}

const settle = (take: boolean, field = 'hoursMost', seenOn = SEEN_ON, who = jobhunter) =>
  settleDifference(services, who, id, { field, seenOn, take })
const open = () => differencesOf(db, jobhunter.accountId, id)

describe('a difference with the file', () => {
  test('that is taken over becomes the profile, and is settled', async () => {
    expect(await settle(true)).toEqual({ ok: true })

    const { profile, ownFields } = await sender.personOf('U-1')
    expect(profile.hoursMost).toBe(32)
    expect(ownFields).toContain('hoursMost')
    expect(await open()).toEqual([])
  })

  test('that is not taken over leaves what people wrote, and is settled', async () => {
    expect(await settle(false)).toEqual({ ok: true })

    expect((await sender.personOf('U-1')).profile.hoursMost).toBe(20)
    expect(await open()).toEqual([])
    expect(await caseloadOf(db, jobhunter.accountId)).toMatchObject([{ differencesSince: null }])
  })

  test('is not asked again by the same file, and is by one that says something new', async () => {
    await settle(false)
    services.clock.set(NEXT_MONTH)

    await sender.importRows([OTHER_HOURS])
    const bySame = await open()
    await sender.importRows([{ ...FULL_ROW, uren_maximaal: '36' }])

    expect(bySame).toEqual([])
    expect(await open()).toEqual([{ field: 'hoursMost', fileValue: 36, seenOn: NEXT_MONTH }])
  })

  test('that another file changed meanwhile is refused', async () => {
    services.clock.set(NEXT_MONTH)
    await sender.importRows([{ ...FULL_ROW, uren_maximaal: '36' }])

    expect(await settle(true)).toEqual(refused('movedByOther'))
    expect((await sender.personOf('U-1')).profile.hoursMost).toBe(20)
  })

  test('is settled once', async () => {
    await settle(true)

    expect(await settle(false)).toEqual(refused('movedByOther'))
  })

  test('is not there for a colleague of the same sender', async () => {
    const colleague = await makeJobhunter(db, sender.senderId)

    expect(await settle(true, 'hoursMost', SEEN_ON, colleague)).toEqual(refused('notThere'))
  })

  test('is not taken over when the least hours would be more than the most', async () => {
    await save({ hoursLeast: 18, hoursMost: 19 })
    await sender.importRows([{ ...FULL_ROW, uren_minimaal: '12', uren_maximaal: '16' }])

    expect(await settle(true)).toEqual(refused('hoursCross'))
    expect(await settle(true, 'hoursLeast')).toEqual({ ok: true })
  })
})

test('a fact of the file that is taken over is a new row, with the file as its source', async () => {
  const measured = { kind: 'wageValue', percentage: 40, measuredOn: SEEN_ON } as const
  services.clock.set(NEXT_MONTH)
  done(await recordFact(services, jobhunter, id, { fact: measured, source: 'Eigen meting' }))
  await sender.importRows([
    { ...FULL_ROW, loonwaarde_percentage: '70', loonwaarde_gemeten_op: '2026-02-20' },
  ])

  services.clock.set(day('2026-04-03'))
  expect(await settle(true, 'wageValue', NEXT_MONTH)).toEqual({ ok: true })

  const facts = await factsOfCandidate(db, jobhunter.accountId, id)
  expect(facts.at(-1)).toMatchObject({
    fact: { kind: 'wageValue', percentage: 70 },
    source: 'Aanlevering van 2 april 2026',
    recordedBy: jobhunter.name,
  })
})
