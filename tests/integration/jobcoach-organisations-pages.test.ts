import { afterAll, expect, test } from 'vitest'
import type { SignedInAdministrator, SignedInManager } from '#app/domain/access/signed-in.ts'
import * as ofAdministrator from '#app/routes/_administrator.beheer.jobcoaches/route.tsx'
import * as ofManager from '#app/routes/_manager.team.jobcoaches/route.tsx'
import { addJobcoachOrganisation } from '#app/use-cases/add-jobcoach-organisation.ts'
import { addSender } from '#app/use-cases/add-sender.ts'
import { jobcoachOrganisationsOf } from '#db/queries/jobcoach-organisations.ts'
import { done } from '#seed/done.ts'
import { askRoute, statusOf } from '#tests/support/ask-route.ts'
import {
  AMERSFOORT,
  makeAdministrator,
  makeManager,
  UTRECHT,
  ZEIST,
} from '#tests/support/make-people.ts'
import { day } from '#tests/support/make-way.ts'
import { openTestServices } from '#tests/support/services.ts'

const services = await openTestServices('2026-03-02')
const { db } = services
afterAll(services.close)

const administrator = await makeAdministrator(db)
const manager = await managerOf({ name: 'Gemeente Utrecht', kind: 'municipality' })
const managerOfUwv = await managerOf({ name: 'UWV Midden', kind: 'uwv' })
const FORM = {
  intent: 'add',
  municipality: UTRECHT,
  name: 'Voorbeeld Jobcoaching',
  inForceFrom: '2026-01-01',
  inForceUntil: '',
  source: 'Bedacht voor deze test',
  checkedOn: '2026-03-02',
}

test('a manager puts an organisation on the list of the own municipality, and reads it there', async () => {
  const added = await send(manager, FORM)
  const { kept } = await read(manager)

  expect(added).toMatchObject({ status: 303 })
  expect(kept?.municipalities).toEqual([{ value: UTRECHT, label: 'Utrecht' }])
  expect(kept?.organisations).toMatchObject([
    { name: FORM.name, municipalityName: 'Utrecht', inForceUntil: null, isCheckOld: false },
  ])
})

test('the administrator reads and keeps the lists of all municipalities', async () => {
  await send(administrator, { ...FORM, municipality: AMERSFOORT })
  const { kept } = await read(administrator)

  expect(kept?.municipalities.length).toBeGreaterThan(300)
  expect(kept?.organisations.map((one) => one.municipalityName)).toContain('Amersfoort')
})

test('the list of another municipality is not there for a manager, to read or to change', async () => {
  const id = await organisationOf(ZEIST, 'Bedachte Werkmaatjes')
  const { kept } = await read(manager)

  expect(kept?.organisations.map((one) => one.id)).not.toContain(id)
  expect(await statusOf(send(manager, { ...FORM, municipality: ZEIST }))).toBe(404)
  expect(await statusOf(send(manager, { intent: 'end', id, until: '2026-03-31' }))).toBe(404)
  expect(await statusOf(send(manager, { intent: 'end', id, until: '' }))).toBe(404)
  expect(await statusOf(send(manager, { intent: 'recheck', id }))).toBe(404)
  expect(await jobcoachOrganisationsOf(db, ZEIST)).toMatchObject([{ id, inForceUntil: null }])
})

test.each([
  { change: { municipality: '' }, field: 'municipality', status: 422 },
  { change: { name: ' ' }, field: 'name', status: 422 },
  { change: { inForceFrom: '' }, field: 'inForceFrom', status: 422 },
  { change: { inForceUntil: '2025-12-31' }, field: 'inForceUntil', status: 422 },
  { change: { source: '' }, field: 'source', status: 422 },
  { change: { checkedOn: '2026-02-30' }, field: 'checkedOn', status: 422 },
  { change: { name: 'Dubbele Coach' }, field: 'name', status: 409 },
  { change: { checkedOn: '2026-03-03' }, field: 'checkedOn', status: 409 },
])(
  '$change is refused at its field, and what was typed stays',
  async ({ change, field, status }) => {
    await send(administrator, { ...FORM, name: 'Dubbele Coach' })
    const typed = { ...FORM, name: 'Andere Coach', ...change }

    const answer = await send(administrator, typed)

    expect(answer).toMatchObject({
      init: { status },
      data: { add: { errors: { [field]: expect.any(String) }, typed }, end: null },
    })
  },
)

test('a municipality that does not exist is not there', async () => {
  expect(await statusOf(send(administrator, { ...FORM, municipality: 'GM9999' }))).toBe(404)
})

test('a last day is given once, not before the first day, and the row stays to be read', async () => {
  const id = await organisationOf(UTRECHT, 'Korte Coach')
  const end = { intent: 'end', id }

  const empty = await send(manager, { ...end, until: '' })
  const early = await send(manager, { ...end, until: '2025-12-31' })
  const ended = await send(manager, { ...end, until: '2026-03-01' })
  const again = await send(manager, { ...end, until: '2026-03-05' })

  expect(empty).toMatchObject({ init: { status: 422 }, data: { end: { id } } })
  expect(early).toMatchObject({
    init: { status: 409 },
    data: { end: { id, form: { errors: { until: expect.stringMatching(/begindatum/) } } } },
  })
  expect(ended).toMatchObject({ status: 303 })
  expect(again).toMatchObject({
    init: { status: 409 },
    data: { end: { form: { errors: { form: expect.any(String) } } } },
  })
  expect(await rowOf(id)).toMatchObject({ inForceUntil: '2026-03-01', isOver: true })
})

test('an old check is told of until someone looks again', async () => {
  const id = await organisationOf(UTRECHT, 'Lang Geleden Nagekeken')
  services.clock.set(day('2026-09-03'))

  const before = await rowOf(id)
  await send(manager, { intent: 'recheck', id })
  const after = await rowOf(id)
  services.clock.set(day('2026-03-02'))

  expect(before).toMatchObject({ isCheckOld: true, checkedOn: '2026-03-02' })
  expect(after).toMatchObject({ isCheckOld: false, checkedOn: '2026-09-03' })
})

test('a manager of UWV has no list, and cannot write one', async () => {
  expect((await read(managerOfUwv)).kept).toBeNull()
  expect(await statusOf(send(managerOfUwv, FORM))).toBe(409)
  const id = await organisationOf(UTRECHT, 'Van Utrecht')
  expect(await statusOf(send(managerOfUwv, { intent: 'recheck', id }))).toBe(404)
})

test.each<Record<string, string>>([
  {},
  { intent: 'anders' },
  { intent: 'end', id: 'geen-id', until: '2026-03-31' },
])('a form that the page does not have is not there: %j', async (form) => {
  expect(await statusOf(send(administrator, form))).toBe(404)
})

test('each page is for its own role', async () => {
  const swapped = [
    askRoute(services, manager, ofAdministrator.loader, '/beheer/jobcoaches'),
    askRoute(services, administrator, ofManager.loader, '/team/jobcoaches'),
  ]

  expect(await Promise.all(swapped.map(statusOf))).toEqual([404, 404])
})

async function managerOf(sender: { name: string; kind: 'municipality' | 'uwv' }) {
  return makeManager(db, done(await addSender(services, administrator, sender)).senderId)
}

async function organisationOf(municipality: typeof UTRECHT, name: string): Promise<string> {
  const days = { inForceFrom: day('2026-01-01'), inForceUntil: null, checkedOn: day('2026-03-02') }
  const row = { municipality, name, source: FORM.source, ...days }
  return done(await addJobcoachOrganisation(services, administrator, row)).id
}

async function rowOf(id: string) {
  const { kept } = await read(administrator)
  return kept?.organisations.find((one) => one.id === id)
}

function read(who: SignedInAdministrator | SignedInManager) {
  return who.role === 'manager'
    ? askRoute(services, who, ofManager.loader, '/team/jobcoaches')
    : askRoute(services, who, ofAdministrator.loader, '/beheer/jobcoaches')
}

function send(who: SignedInAdministrator | SignedInManager, form: Record<string, string>) {
  return who.role === 'manager'
    ? askRoute(services, who, ofManager.action, '/team/jobcoaches', { form })
    : askRoute(services, who, ofAdministrator.action, '/beheer/jobcoaches', { form })
}
