import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Fact } from '#app/domain/candidate/facts.ts'
import type { ProfileField } from '#app/domain/candidate/profile.ts'
import { type AccountId, isoDate } from '#app/domain/primitives.ts'
import { recordFact } from '#app/use-cases/record-fact.ts'
import { differencesOf } from '#db/queries/import-differences.ts'
import { movesOf } from '#db/queries/moves.ts'
import { accounts, candidates } from '#db/schema/index.ts'
import { FULL_ROW, openSender, type TestSender } from '#tests/support/register.ts'
import { openTestServices } from '#tests/support/services.ts'

let services: Awaited<ReturnType<typeof openTestServices>>
let sender: TestSender
let jobhunterId: AccountId
let senders = 0

beforeAll(async () => {
  services = await openTestServices('2026-03-02')
})
afterAll(() => services.close())
beforeEach(async () => {
  senders += 1
  sender = await openSender(services, `Gemeente ${senders}`)
  await sender.importRows([FULL_ROW])
  const [jobhunter] = await services.db
    .insert(accounts)
    .values({
      email: `${senders}@voorbeeld.nl`,
      role: 'jobhunter',
      name: 'Jo Jobhunter',
      senderId: sender.senderId,
    })
    .returning({ id: accounts.id })
  if (!jobhunter) throw new Error('no jobhunter')
  jobhunterId = jobhunter.id
  await change({ jobhunterId })
})

async function change(to: Partial<typeof candidates.$inferInsert>) {
  const { id } = await sender.personOf('U-1')
  await services.db.update(candidates).set(to).where(eq(candidates.id, id))
  return id
}

async function differences() {
  const { id } = await sender.personOf('U-1')
  return differencesOf(services.db, jobhunterId, id)
}

describe('what people wrote here', () => {
  const ownFields: ProfileField[] = ['hoursMost', 'ownWords']

  test('is not overwritten by a file, and the difference is kept for the jobhunter', async () => {
    await change({ ownFields })

    const report = await sender.importRows([
      { ...FULL_ROW, uren_maximaal: '32', eigen_woorden: 'Iets anders.', opleiding: 'mbo 3' },
    ])

    expect(report).toMatchObject({ changed: 1 })
    const { profile } = await sender.personOf('U-1')
    expect(profile).toMatchObject({ hoursMost: 24, ownWords: 'Ik werk graag buiten.' })
    expect(profile.educationLevel).toBe('mbo3')
    expect(await differences()).toEqual([
      { field: 'hoursMost', fileValue: 32, seenOn: '2026-03-02' },
      { field: 'ownWords', fileValue: 'Iets anders.', seenOn: '2026-03-02' },
    ])
  })

  test('makes a person no other when the file only differs there', async () => {
    await change({ ownFields })

    const report = await sender.importRows([{ ...FULL_ROW, uren_maximaal: '32' }])

    expect(report).toMatchObject({ changed: 0, unchanged: 1 })
  })

  test('has no difference any more once the file says the same', async () => {
    await change({ ownFields })
    await sender.importRows([{ ...FULL_ROW, uren_maximaal: '32' }])

    await sender.importRows([FULL_ROW])

    expect(await differences()).toEqual([])
  })

  test('keeps the difference when the file leaves the column empty', async () => {
    await change({ ownFields })
    await sender.importRows([{ ...FULL_ROW, uren_maximaal: '32' }])

    await sender.importRows([{ ...FULL_ROW, uren_maximaal: '' }])

    expect(await differences()).toMatchObject([{ field: 'hoursMost', fileValue: 32 }])
  })

  test('keeps hours that go together: the file cannot ask for more than people wrote at most', async () => {
    await change({ ownFields })

    await sender.importRows([{ ...FULL_ROW, uren_minimaal: '30', uren_maximaal: '36' }])

    expect((await sender.personOf('U-1')).profile).toMatchObject({ hoursLeast: 16, hoursMost: 24 })
    expect(await differences()).toMatchObject([
      { field: 'hoursLeast', fileValue: 30 },
      { field: 'hoursMost', fileValue: 36 },
    ])
  })

  test('counts for facts too: a recorded wage value stays the newest', async () => {
    const fact: Fact = {
      kind: 'wageValue',
      percentage: 45,
      measuredOn: isoDate.parse('2026-02-20'),
    }
    services.clock.set(new Date('2026-03-03T12:00:00Z'))
    const { id } = await sender.personOf('U-1')
    const jobhunter = { role: 'jobhunter', name: 'Jo', accountId: jobhunterId } as const
    const recorded = await recordFact(services, { ...jobhunter, senderId: sender.senderId }, id, {
      fact,
      source: 'meting op het werk',
    })
    services.clock.set(new Date('2026-03-02T12:00:00Z'))

    const report = await sender.importRows([FULL_ROW])

    expect(recorded).toMatchObject({ ok: true })
    expect(report).toMatchObject({ changed: 0, unchanged: 1 })
    expect((await sender.factsOf('U-1')).at(-1)?.fact).toEqual(fact)
    expect(await differences()).toMatchObject([{ field: 'wageValue' }])
  })
})

describe('the yes of a person to be seen', () => {
  async function agree() {
    const { profile, profileVersion } = await sender.personOf('U-1')
    return change({
      release: 'released',
      consent: 'given',
      agreedProfile: profile,
      agreedVersion: profileVersion,
      agreedOn: isoDate.parse('2026-03-01'),
      agreedWay: 'inPerson',
    })
  }

  test('is outdated when a file changes what employers read; the agreed version stays', async () => {
    const id = await agree()

    await sender.importRows([{ ...FULL_ROW, opleiding: 'mbo 3' }])

    const person = await sender.personOf('U-1')
    expect(person).toMatchObject({ consent: 'outdated', release: 'released', agreedVersion: 1 })
    expect(person.waitingSince).toEqual(services.clock.now())
    expect(person.dueOn).toBe('2026-03-09')
    expect(person.agreedProfile?.educationLevel).toBe('mbo2')
    expect(await movesOf(services.db, id)).toMatchObject([
      { object: 'consent', from: 'given', to: 'outdated', byRole: 'portal' },
    ])
  })

  test('stands when only contact or facts change', async () => {
    const id = await agree()

    await sender.importRows([{ ...FULL_ROW, telefoon: '030 765 43 21', uitkering: 'ww' }])

    expect((await sender.personOf('U-1')).consent).toBe('given')
    expect(await movesOf(services.db, id)).toEqual([])
  })
})
