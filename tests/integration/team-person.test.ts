import { afterAll, beforeAll, expect, test } from 'vitest'
import { action, loader } from '#app/routes/_manager.team.mensen.$id/route.tsx'
import { movesOf } from '#db/queries/moves.ts'
import { personOfSender } from '#db/queries/sender-person.ts'
import { askRoute, statusOf } from '#tests/support/ask-route.ts'
import { makeJobhunter } from '#tests/support/make-people.ts'
import { makePlacement, makeRequest } from '#tests/support/make-way.ts'
import { makeCandidate, makePerson, makeWorld, type World } from '#tests/support/make-world.ts'
import { openTestServices } from '#tests/support/services.ts'

let services: Awaited<ReturnType<typeof openTestServices>>
let world: World

beforeAll(async () => {
  services = await openTestServices('2026-03-02')
  world = await makeWorld(services)
})
afterAll(() => services.close())

async function send(by: World, id: string, values: Record<string, string>) {
  return askRoute(services, by.manager, action, '/', { params: { id }, form: values })
}

test('a person shows what runs, and where it waits', async () => {
  const { candidateId: id } = await makeRequest(world)

  const page = await askRoute(services, world.manager, loader, '/', { params: { id } })

  expect(page).toMatchObject({
    person: { name: 'Sam Voorbeeld', jobhunterId: world.jobhunter.accountId },
    register: null,
    ways: [{ employer: 'Kas en Kruid', standing: { step: 'askCandidate' } }],
  })
})

test('a person who begins soon shows the work, and not the request it came from', async () => {
  const { candidateId: id } = await makePlacement(world)

  const { ways } = await askRoute(services, world.manager, loader, '/', { params: { id } })

  expect(ways).toMatchObject([{ standing: { step: 'start' } }])
})

test('a person of another sender is not there, to read or to change', async () => {
  const [other, id] = [await makeWorld(services), await makeCandidate(world)]
  const { accountId: jobhunterId } = other.jobhunter
  const read = askRoute(services, other.manager, loader, '/', { params: { id } })

  expect(await statusOf(read)).toBe(404)
  expect(await statusOf(send(other, id, { intent: 'takeBack' }))).toBe(404)
  const assign = { intent: 'assign', jobhunterId, from: '' }
  expect(await statusOf(send(other, id, assign))).toBe(404)
  expect(await personOfSender(services.db, world.senderId, id)).toMatchObject({
    release: 'released',
    jobhunterId: world.jobhunter.accountId,
  })
})

test('a manager takes a release back, which closes what was open, and releases again', async () => {
  const { candidateId: id, requestId } = await makeRequest(world)

  const back = await send(world, id, { intent: 'takeBack', reason: 'Eerst een leerplek.' })
  const afterwards = await personOfSender(services.db, world.senderId, id)
  const again = await send(world, id, { intent: 'takeBack' })
  await send(world, id, { intent: 'release' })

  expect(back).toMatchObject({ status: 303 })
  expect(afterwards).toMatchObject({ release: 'takenBack' })
  expect(again).toMatchObject({ init: { status: 409 } })
  expect((await movesOf(services.db, requestId)).at(-1)).toMatchObject({ to: 'closed' })
  expect((await movesOf(services.db, id)).slice(-2)).toMatchObject([
    { to: 'takenBack', byRole: 'manager', reason: 'Eerst een leerplek.' },
    { to: 'released', byRole: 'manager' },
  ])
})

test('a reason with a word for an illness is refused, and nothing changes', async () => {
  const id = await makeCandidate(world)

  const answer = await send(world, id, { intent: 'takeBack', reason: 'Heeft een burn-out.' })

  expect(answer).toMatchObject({
    init: { status: 422 },
    data: { release: { errors: { reason: expect.any(String) } } },
  })
})

test('another jobhunter is given only from the one who was on the screen', async () => {
  const id = await makePerson(world)
  const { accountId: jobhunterId } = await makeJobhunter(services.db, world.senderId)
  const assign = { intent: 'assign', jobhunterId }

  const late = await send(world, id, { ...assign, from: '' })
  const right = await send(world, id, { ...assign, from: world.jobhunter.accountId })

  expect(late).toMatchObject({ init: { status: 409 } })
  expect(right).toMatchObject({ status: 303 })
})
