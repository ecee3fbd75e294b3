import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { SignedInManager } from '#app/domain/access/signed-in.ts'
import { action as uploadForSender } from '#app/routes/_administrator.beheer.aanleveren._index/route.tsx'
import { loader as anyRun } from '#app/routes/_administrator.beheer.aanleveren.$runId._index/route.tsx'
import { loader as anyRefusedRows } from '#app/routes/_administrator.beheer.aanleveren.$runId.geweigerd[.]csv/route.ts'
import { action as upload } from '#app/routes/_manager.team.aanleveren._index/route.tsx'
import {
  loader as ownRun,
  action as settle,
} from '#app/routes/_manager.team.aanleveren.$runId._index/route.tsx'
import { loader as ownRefusedRows } from '#app/routes/_manager.team.aanleveren.$runId.geweigerd[.]csv/route.ts'
import { importRunsOf, insertRun } from '#db/queries/import-runs.ts'
import { movesOf } from '#db/queries/moves.ts'
import { filesWithRefusedRows, newestUnreadFile } from '#db/queries/sender-files.ts'
import { makeRegisterFile } from '#seed/make-register-file.ts'
import { askRoute, statusOf } from '#tests/support/ask-route.ts'
import { formOf } from '#tests/support/form-of.ts'
import { makeAdministrator, makeManager, makeSender } from '#tests/support/make-people.ts'
import { FULL_ROW } from '#tests/support/register.ts'
import { openTestServices } from '#tests/support/services.ts'

let services: Awaited<ReturnType<typeof openTestServices>>

beforeAll(async () => {
  services = await openTestServices('2026-03-02')
})
afterAll(() => services.close())

const SOME_REFUSED = makeRegisterFile([FULL_ROW, { voornaam: 'Zonder' }])

async function newManager(): Promise<SignedInManager> {
  return makeManager(services.db, await makeSender(services.db))
}

async function send(manager: SignedInManager, content: string, over: { dryRun?: 'ja' } = {}) {
  const form = formOf({ file: new File([content], 'mensen.csv'), ...over })
  return askRoute(services, manager, upload, '/team/aanleveren', { form })
}

async function newestRun({ senderId }: SignedInManager) {
  const [run] = await importRunsOf(services.db, senderId)
  if (!run) throw new Error('nothing was read')
  return run
}

describe('an upload', () => {
  test('leads to the page of its run, which has been read by then', async () => {
    const manager = await newManager()

    const answer = await send(manager, SOME_REFUSED)

    const run = await newestRun(manager)
    expect(answer).toMatchObject({ status: 303 })
    expect(answer instanceof Response && answer.headers.get('Location')).toBe(
      `/team/aanleveren/${run.id}`,
    )
    expect(run).toMatchObject({ status: 'done', read: 2, new: 1, refused: 1 })
  })

  test('that only tries changes nothing', async () => {
    const manager = await newManager()

    await send(manager, SOME_REFUSED, { dryRun: 'ja' })
    const dry = await newestRun(manager)
    services.clock.set(new Date('2026-03-02T11:01:00Z'))
    await send(manager, SOME_REFUSED)

    services.clock.set(new Date('2026-03-02T11:00:00Z'))
    expect(dry).toMatchObject({ dryRun: true, new: 1, refused: 1 })
    expect(await newestRun(manager)).toMatchObject({ dryRun: false, new: 1, refused: 1 })
  })

  test.each([
    { content: '', name: 'leeg.csv', says: 'Dit bestand is leeg. Er is niets veranderd.' },
    { content: '', name: '', says: 'Kies een bestand.' },
  ])('of nothing, named $name, says so at the form', async ({ content, name, says }) => {
    const manager = await newManager()
    const form = formOf({ file: new File([content], name) })

    const answer = await askRoute(services, manager, upload, '/team/aanleveren', { form })

    expect(answer).toMatchObject({ init: { status: 422 }, data: { errors: { file: says } } })
    expect(await importRunsOf(services.db, manager.senderId)).toEqual([])
  })

  test.each([
    { content: 'PK\u0003\u0004rest', because: 'zip' },
    { content: 'naam;kleur\nSam;rood\n', because: 'notARegisterFile' },
    { content: 'referentie;voornaam\nU-1;"Sam', because: 'truncated' },
  ])('of a wrong file is a run that says $because and changed nothing', async (wrong) => {
    const manager = await newManager()

    await send(manager, wrong.content)

    const { because } = wrong
    expect(await newestRun(manager)).toMatchObject({ status: 'refused', because, read: 0 })
    expect(await newestUnreadFile(services.db, manager.senderId)).toMatchObject({ because })
  })

  test('waits while another file of the sender is read', async () => {
    const manager = await newManager()
    const startedAt = services.clock.now()
    const { senderId } = manager
    await insertRun(services.db, { senderId, startedBy: null, dryRun: false, startedAt })

    expect(await send(manager, SOME_REFUSED)).toMatchObject({ init: { status: 409 } })
  })

  test('by an administrator is for the sender that was chosen', async () => {
    const [administrator, manager] = [await makeAdministrator(services.db), await newManager()]
    const file = new File([SOME_REFUSED], 'mensen.csv')
    const form = formOf({ file, senderId: manager.senderId })

    await askRoute(services, administrator, uploadForSender, '/beheer/aanleveren', { form })

    expect(await newestRun(manager)).toMatchObject({ status: 'done', new: 1 })
  })
})

describe('a run', () => {
  test('and its refused rows are for the own sender and the administrator only', async () => {
    const [manager, other] = [await newManager(), await newManager()]
    const administrator = await makeAdministrator(services.db)
    await send(manager, SOME_REFUSED)
    const params = { runId: (await newestRun(manager)).id }

    expect(await askRoute(services, manager, ownRun, '/', { params })).toMatchObject({
      run: { refused: 1, startedOn: '2026-03-02', startedTime: '12:00' },
      refusals: [{ line: 3, column: 'referentie', sentence: expect.stringContaining('Vul') }],
      more: 0,
    })
    expect(await askRoute(services, administrator, anyRun, '/', { params })).toMatchObject({
      run: { refused: 1 },
    })
    const statuses = await Promise.all([
      statusOf(askRoute(services, other, ownRun, '/', { params })),
      statusOf(askRoute(services, other, ownRefusedRows, '/', { params })),
      statusOf(askRoute(services, manager, anyRefusedRows, '/', { params })),
    ])
    expect(statuses).toEqual([404, 404, 404])
  })

  test('gives its refused rows as a file to correct, which nothing on the way keeps', async () => {
    const manager = await newManager()
    await send(manager, SOME_REFUSED)
    const params = { runId: (await newestRun(manager)).id }

    const answer = await askRoute(services, manager, ownRefusedRows, '/', { params })

    const rows = (await answer.text()).trim().split('\r\n')
    expect(rows).toHaveLength(2)
    expect(rows[1]).toContain('Zonder')
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'cache-control': 'no-store',
      'content-disposition': 'attachment; filename="geweigerd.csv"',
      'content-type': 'text/csv; charset=utf-8',
    })
  })

  test.each(['geen-nummer', '00000000-0000-4000-8000-000000000000'])(
    'that is called %s is not there',
    async (runId) => {
      const [manager, params] = [await newManager(), { runId }]

      expect(await statusOf(askRoute(services, manager, ownRun, '/', { params }))).toBe(404)
      expect(await statusOf(askRoute(services, manager, ownRefusedRows, '/', { params }))).toBe(404)
    },
  )
})

describe('a run with refused rows', () => {
  test('stands open until they are settled, which wipes the rows', async () => {
    const manager = await newManager()
    const { senderId } = manager
    await send(manager, SOME_REFUSED, { dryRun: 'ja' })
    services.clock.set(new Date('2026-03-02T11:01:00Z'))
    await send(manager, SOME_REFUSED)
    const params = { runId: (await newestRun(manager)).id }
    services.clock.set(new Date('2026-03-02T11:02:00Z'))
    await send(manager, makeRegisterFile([FULL_ROW]))
    services.clock.set(new Date('2026-03-02T11:00:00Z'))
    const before = await filesWithRefusedRows(services.db, senderId)

    const settled = await askRoute(services, manager, settle, '/', { params, form: {} })

    expect(before).toMatchObject([{ id: params.runId, refused: 1, startedOn: '2026-03-02' }])
    expect(settled.status).toBe(303)
    expect(await filesWithRefusedRows(services.db, senderId)).toEqual([])
    const after = askRoute(services, manager, ownRefusedRows, '/', { params })
    expect(await statusOf(after)).toBe(404)
    expect(await movesOf(services.db, params.runId)).toMatchObject([
      { object: 'refusedRows', to: 'settled', byRole: 'manager' },
    ])
  })

  test('of another sender is not there to settle', async () => {
    const [manager, other] = [await newManager(), await newManager()]
    await send(manager, SOME_REFUSED)
    const params = { runId: (await newestRun(manager)).id }

    const tried = askRoute(services, other, settle, '/', { params, form: {} })

    expect(await statusOf(tried)).toBe(404)
    expect(await filesWithRefusedRows(services.db, manager.senderId)).toHaveLength(1)
  })
})
