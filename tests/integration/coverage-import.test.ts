import { randomUUID } from 'node:crypto'
import { asc, eq } from 'drizzle-orm'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { settleDifference } from '#app/use-cases/settle-difference.ts'
import { candidates, coverageVersions } from '#db/schema/index.ts'
import { done } from '#seed/done.ts'
import { learn } from '#tests/support/make-facts.ts'
import { makeJobhunter } from '#tests/support/make-people.ts'
import { day, makeSent, type Offered } from '#tests/support/make-way.ts'
import { makeCandidate, makeWorld, type World } from '#tests/support/make-world.ts'
import { FULL_ROW, openSender, type TestSender } from '#tests/support/register.ts'
import { openTestServices } from '#tests/support/services.ts'

const services = await openTestServices()
const { db } = services
afterAll(services.close)

let world: World
let sender: TestSender
beforeEach(async () => {
  services.clock.set(day('2026-03-02'))
  sender = await openSender(services, `Team ${randomUUID()}`)
  const { senderId } = sender
  world = { ...(await makeWorld(services)), senderId, jobhunter: await makeJobhunter(db, senderId) }
})

/** An offer of someone whom the sender's files call by this reference. */
async function sentFor(reference: string): Promise<Offered> {
  const candidateId = await makeCandidate(world)
  await db.update(candidates).set({ reference }).where(eq(candidates.id, candidateId))
  return makeSent(world, { candidateId })
}

function versionsOf({ offerId }: Offered) {
  return db
    .select()
    .from(coverageVersions)
    .where(eq(coverageVersions.offerId, offerId))
    .orderBy(asc(coverageVersions.number))
}

test('a file that says something new of someone renews the offers of that person', async () => {
  const told = await sentFor('U-1')
  const untold = await sentFor('U-2')
  services.clock.set(day('2026-03-09'))

  await sender.importRows([FULL_ROW], true)
  const afterDryRun = await versionsOf(told)
  await sender.importRows([FULL_ROW])
  await sender.importRows([FULL_ROW])

  const [version, ...more] = await versionsOf(told)
  expect(afterDryRun).toEqual([])
  expect(version).toMatchObject({ number: 2, because: 'factChanged', determinedOn: '2026-03-09' })
  expect(version?.changed).toEqual(expect.arrayContaining(['registerStatus', 'identity']))
  expect(version?.sentence).toContain('De no-riskpolis geldt van 1 april 2026 tot en met')
  expect(more).toEqual([])
  expect(await versionsOf(untold)).toEqual([])
})

test('a file about three offers costs no more statements than about one', async () => {
  await sentFor('U-1')
  for (const reference of ['U-2', 'U-3', 'U-4']) await sentFor(reference)
  const rowsOf = (references: string[]) =>
    references.map((referentie) => ({ ...FULL_ROW, referentie }))

  const heard = services.database.statementsDuring
  const few = await heard(() => sender.importRows(rowsOf(['U-1'])))
  const many = await heard(() => sender.importRows(rowsOf(['U-2', 'U-3', 'U-4'])))

  expect(many).toHaveLength(few.length)
})

test('the file’s word that a jobhunter takes over renews them too', async () => {
  const offered = await sentFor('U-1')
  const notIn = { status: 'notRegistered', on: day('2026-03-02') } as const
  await learn(world, offered.candidateId, { kind: 'registerStatus', value: notIn })
  await sender.importRows([FULL_ROW])
  const before = await versionsOf(offered)
  services.clock.set(day('2026-03-03'))

  const difference = { field: 'registerStatus', seenOn: day('2026-03-02'), take: true }
  done(await settleDifference(services, world.jobhunter, offered.candidateId, difference))

  const after = await versionsOf(offered)
  expect(after).toHaveLength(before.length + 1)
  expect(after.at(-1)).toMatchObject({ changed: ['registerStatus'] })
  expect(after.at(-1)?.sentence).toContain('De no-riskpolis geldt')
})
