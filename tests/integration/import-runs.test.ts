import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { SignedInManager } from '#app/domain/access/signed-in.ts'
import { type AccountId, isoDate, type SenderId } from '#app/domain/primitives.ts'
import { startImport, stopStaleRuns } from '#app/use-cases/start-import.ts'
import { wipeRefusedRows } from '#app/use-cases/wipe-refused-rows.ts'
import { importRunOf, insertRun, refusedFileOf } from '#db/queries/import-runs.ts'
import { movesOf } from '#db/queries/moves.ts'
import { accounts } from '#db/schema/index.ts'
import { makeRegisterFile } from '#seed/make-register-file.ts'
import { bytesOf, FULL_ROW, openSender, type TestSender } from '#tests/support/register.ts'
import { openTestServices } from '#tests/support/services.ts'

let services: Awaited<ReturnType<typeof openTestServices>>
let sender: TestSender
let other: TestSender
let manager: SignedInManager
let senders = 0

beforeAll(async () => {
  services = await openTestServices('2026-03-02')
})
afterAll(() => services.close())
beforeEach(async () => {
  senders += 1
  sender = await openSender(services, `Gemeente ${senders}`)
  other = await openSender(services, `UWV ${senders}`)
  manager = { role: 'manager', name: 'Mila', ...(await addManager(sender.senderId)) }
})

async function addManager(
  senderId: SenderId,
): Promise<{ accountId: AccountId; senderId: SenderId }> {
  const [row] = await services.db
    .insert(accounts)
    .values({ email: `${senders}@voorbeeld.nl`, role: 'manager', name: 'Mila', senderId })
    .returning({ accountId: accounts.id })
  if (!row) throw new Error('no manager')
  return { ...row, senderId }
}

const file = bytesOf(makeRegisterFile([FULL_ROW, { voornaam: 'Zonder', achternaam: '123456782' }]))

async function runningSince(senderId: SenderId) {
  const startedAt = services.clock.now()
  return insertRun(services.db, { senderId, startedBy: null, dryRun: false, startedAt })
}

describe('an upload', () => {
  test('answers with a run, which is done when the file has been read', async () => {
    const upload = { senderId: sender.senderId, bytes: file }

    const started = await startImport(services, manager, upload)

    if (!started.ok) throw new Error(started.because)
    expect(await started.finished).toMatchObject({ report: { ok: true, new: 1, refused: 1 } })
    expect(await importRunOf(services.db, sender.senderId, started.runId)).toMatchObject({
      status: 'done',
      read: 2,
      new: 1,
      refused: 1,
      refusals: [
        { line: 3, column: 'referentie', because: 'referenceMissing' },
        { line: 3, column: 'achternaam', because: 'bsn' },
      ],
    })
  })

  test('keeps how many rows there are, and which columns were not read', async () => {
    const row = `\ufeffreferentie;vornaam;schoenmaat\nU-1;Sam;42\nU-2;Ria;38\n`
    const upload = { senderId: sender.senderId, bytes: bytesOf(row) }

    const started = await startImport(services, manager, upload)

    if (!started.ok) throw new Error(started.because)
    await started.finished
    expect(await importRunOf(services.db, sender.senderId, started.runId)).toMatchObject({
      total: 2,
      unknownColumns: ['vornaam', 'schoenmaat'],
    })
  })

  test('offers the refused rows with the BSN masked, to the own sender only', async () => {
    const started = await startImport(services, manager, { senderId: sender.senderId, bytes: file })

    if (!started.ok) throw new Error(started.because)
    await started.finished
    const text = await refusedFileOf(services.db, sender.senderId, started.runId)
    expect(text).toContain('Zonder;*********')
    expect(text).not.toContain('123456782')
    expect(await refusedFileOf(services.db, other.senderId, started.runId)).toBeNull()
    expect(await importRunOf(services.db, other.senderId, started.runId)).toBeNull()
    expect(await importRunOf(services.db, 'any', started.runId)).not.toBeNull()
  })

  test('is refused for another sender than the manager’s own', async () => {
    const upload = { senderId: other.senderId, bytes: file }

    expect(await startImport(services, manager, upload)).toEqual({ ok: false, because: 'notThere' })
    await expect(other.personOf('U-1')).rejects.toThrow('nobody')
  })

  test('waits its turn while another file of the sender is read', async () => {
    await runningSince(sender.senderId)

    const started = await startImport(services, manager, { senderId: sender.senderId, bytes: file })

    expect(started).toEqual({ ok: false, because: 'alreadyRunning' })
  })

  test('by an administrator is for any sender', async () => {
    const administrator = { ...manager, role: 'administrator' as const }

    const started = await startImport(services, administrator, {
      senderId: other.senderId,
      bytes: file,
    })

    expect(started.ok && (await started.finished)).toMatchObject({ report: { new: 1 } })
  })

  test('of a file that is no register file ends its run with the reason', async () => {
    const upload = { senderId: sender.senderId, bytes: bytesOf('a;b\n1;2\n') }

    const started = await startImport(services, manager, upload)

    if (!started.ok) throw new Error(started.because)
    await started.finished
    expect(await importRunOf(services.db, sender.senderId, started.runId)).toMatchObject({
      status: 'refused',
      because: 'notARegisterFile',
    })
  })
})

test('refused rows that nobody settles are wiped after four weeks, and not before', async () => {
  const { db, clock } = services
  const upload = { senderId: sender.senderId, bytes: file }
  const started = await startImport(services, manager, upload)
  if (!started.ok) throw new Error(started.because)
  await started.finished

  clock.set(new Date('2026-03-30T11:59:59+02:00'))
  await wipeRefusedRows(services)
  const kept = await refusedFileOf(db, sender.senderId, started.runId)
  clock.set(new Date('2026-03-30T13:00:01+02:00'))
  await wipeRefusedRows(services)
  clock.set(isoDate.parse('2026-03-02'))

  expect(kept).not.toBeNull()
  expect(await refusedFileOf(db, sender.senderId, started.runId)).toBeNull()
  expect(await importRunOf(db, sender.senderId, started.runId)).toMatchObject({ refused: 1 })
  expect(await movesOf(db, started.runId)).toMatchObject([{ to: 'wiped', byRole: 'portal' }])
})

test('a run that a crash cut off is stopped at the next start, and files can come again', async () => {
  const runId = await runningSince(sender.senderId)

  const stopped = await stopStaleRuns(services)

  expect(stopped).toBeGreaterThanOrEqual(1)
  expect(await importRunOf(services.db, sender.senderId, runId)).toMatchObject({
    status: 'stopped',
    because: 'interrupted',
  })
  const started = await startImport(services, manager, { senderId: sender.senderId, bytes: file })
  expect(started.ok && (await started.finished)).toMatchObject({ report: { new: 1 } })
})
