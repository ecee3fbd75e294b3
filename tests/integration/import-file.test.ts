import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { importRunsOf } from '#db/queries/import-runs.ts'
import { type MadeRow, makeRegisterFile } from '#seed/make-register-file.ts'
import { bytesOf, FULL_ROW, openSender, type TestSender } from '#tests/support/register.ts'
import { openTestServices } from '#tests/support/services.ts'

let services: Awaited<ReturnType<typeof openTestServices>>
let sender: TestSender
let senders = 0

beforeAll(async () => {
  services = await openTestServices('2026-03-02')
})
afterAll(() => services.close())
beforeEach(async () => {
  senders += 1
  sender = await openSender(services, `Gemeente ${senders}`)
})

function people(count: number): MadeRow[] {
  return Array.from({ length: count }, (_, at) => ({ ...FULL_ROW, referentie: `M-${at}` }))
}

describe('a file of 144 people', () => {
  test('comes in at once, with few statements, and changes nothing the second time', async () => {
    const statements = await services.database.statementsDuring(() =>
      sender.importRows(people(144)),
    )
    const again = await sender.importRows(people(144))

    expect(statements.length).toBeLessThan(25)
    expect(again).toMatchObject({ read: 144, new: 0, changed: 0, unchanged: 144, refused: 0 })
    expect(await sender.factsOf('M-143')).toHaveLength(4)
    expect(await sender.personOf('M-143')).toMatchObject({ profileVersion: 1 })
  })

  test('changes nothing on a later day either', async () => {
    await sender.importRows(people(144))
    services.clock.set(new Date('2026-03-09T12:00:00Z'))

    const again = await sender.importRows(people(144))

    services.clock.set(new Date('2026-03-02T12:00:00Z'))
    expect(again).toMatchObject({ new: 0, changed: 0, unchanged: 144 })
  })

  test('is reported the same by a dry run, which leaves nothing behind', async () => {
    const dry = await sender.importRows(people(144), true)
    const runs = await importRunsOf(services.db, sender.senderId)
    const real = await sender.importRows(people(144))

    expect(dry).toEqual(real)
    expect(real).toMatchObject({ new: 144 })
    expect(runs).toEqual([])
  })

  test('comes in but for the rows that are refused', async () => {
    const rows = people(144).map((row, at) =>
      at % 12 === 0 ? { ...row, plaats: 'Nergenshuizen' } : row,
    )

    const report = await sender.importRows(rows)

    expect(report).toMatchObject({ read: 144, new: 132, refused: 12 })
    expect(report.ok && report.refusals[1]).toEqual({
      line: 14,
      column: 'plaats',
      because: 'unknownPlace',
    })
  })

  test('can be completed with the corrected file of refused rows', async () => {
    const rows = people(3).map((row, at) => (at === 1 ? { ...row, plaats: 'Nergenshuizen' } : row))
    const first = await sender.importRows(rows)
    const text = (first.ok && first.refusedFile) || ''

    const second = await sender.importBytes(bytesOf(text.replace('Nergenshuizen', 'Zeist')))

    expect(second).toMatchObject({ read: 1, new: 1, refused: 0 })
    expect((await sender.personOf('M-1')).profile.municipality).toBe('GM0355')
  })
})

test('a region of 7,500 people comes in within seconds', async () => {
  const started = performance.now()

  const report = await sender.importRows(people(7_500))

  expect(report).toMatchObject({ new: 7_500 })
  expect(performance.now() - started).toBeLessThan(10_000)
})

test('a file that is refused as a whole leaves nothing half done', async () => {
  const whole = makeRegisterFile(people(20))

  const report = await sender.importBytes(bytesOf(whole.slice(0, -40)))

  expect(report).toMatchObject({ ok: false, because: 'truncated', line: 21 })
  await expect(sender.personOf('M-0')).rejects.toThrow('nobody')
  expect(await importRunsOf(services.db, sender.senderId)).toMatchObject([
    { status: 'refused', because: 'truncated', read: 0 },
  ])
})

test('a run that is done says what it did', async () => {
  await sender.importRows([...people(2), { voornaam: 'Zonder' }])

  expect(await importRunsOf(services.db, sender.senderId)).toMatchObject([
    { status: 'done', read: 3, new: 2, refused: 1, dryRun: false, sender: `Gemeente ${senders}` },
  ])
})
