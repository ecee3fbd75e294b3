import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { RegisterStatus } from '#app/domain/candidate/facts.ts'
import { TEAM_LISTS, type TeamList } from '#app/domain/candidate/team-lists.ts'
import { type CandidateId, isoDate } from '#app/domain/primitives.ts'
import { loader as startPage } from '#app/routes/_manager.team._index/route.tsx'
import { loader as peoplePage } from '#app/routes/_manager.team.mensen._index/route.tsx'
import { countsOfSender } from '#db/queries/sender-counts.ts'
import { peopleOnList } from '#db/queries/sender-people.ts'
import { sendersForAdministrator } from '#db/queries/senders-overview.ts'
import { candidateFacts, candidateIdentities, candidates } from '#db/schema/index.ts'
import { askRoute } from '#tests/support/ask-route.ts'
import { makePlacement, makeRequest } from '#tests/support/make-way.ts'
import { makeCandidate, makePerson, makeWorld, type World } from '#tests/support/make-world.ts'
import { openTestServices } from '#tests/support/services.ts'

const day = (text: string) => isoDate.parse(text)
let services: Awaited<ReturnType<typeof openTestServices>>

beforeAll(async () => {
  services = await openTestServices('2026-03-02')
})
afterAll(() => services.close())

function today() {
  return services.clock.today()
}

async function set(id: CandidateId, to: Partial<typeof candidates.$inferInsert>) {
  await services.db.update(candidates).set(to).where(eq(candidates.id, id))
}

async function say(candidateId: CandidateId, value: RegisterStatus, recordedAt: string) {
  const fact = { kind: 'registerStatus', value } as const
  const row = { candidateId, fact, kind: fact.kind, source: 'test' }
  await services.db.insert(candidateFacts).values({ ...row, recordedAt: new Date(recordedAt) })
}

async function countsOf({ senderId }: World) {
  return countsOfSender(services.db, senderId, today())
}

async function listsOf({ senderId }: World, id: CandidateId): Promise<TeamList[]> {
  const view = (list: TeamList) => ({ list, text: '', page: 1 })
  const found = await Promise.all(
    TEAM_LISTS.map((list) => peopleOnList(services.db, senderId, view(list), today())),
  )
  return TEAM_LISTS.filter((_, at) => found[at]?.people.some((one) => one.id === id))
}

describe('someone stands on the lists', () => {
  test('of what is not known, when nobody wrote anything yet', async () => {
    const world = await makeWorld(services)
    const id = await makePerson(world)
    await set(id, { jobhunterId: null })

    expect(await listsOf(world, id)).toEqual([
      'known',
      'withoutJobhunter',
      'readinessUnknown',
      'registerUnknown',
    ])
  })

  test('up to visible and in conversation, when an employer asked', async () => {
    const world = await makeWorld(services)
    const { candidateId } = await makeRequest(world)

    expect(await listsOf(world, candidateId)).toEqual([
      'known',
      'inCaseload',
      'profileFilled',
      'agreed',
      'released',
      'visible',
      'openWay',
      'readinessUnknown',
      'registerUnknown',
    ])
  })

  test('of who begins soon, and not of who is visible, when an offer was accepted', async () => {
    const world = await makeWorld(services)
    const { candidateId } = await makePlacement(world)

    const lists = await listsOf(world, candidateId)

    expect(lists).toContain('reserved')
    expect(lists).not.toContain('visible')
    expect(lists).not.toContain('started')
  })

  test.each([
    { confirmedOn: '2025-12-01', placed: false, isOld: true, why: '91 days' },
    { confirmedOn: '2025-12-02', placed: false, isOld: false, why: '90 days' },
    { confirmedOn: '2025-12-01', placed: true, isOld: false, why: 'at work' },
  ])('of old profiles: $isOld, confirmed on $confirmedOn ($why)', async (of) => {
    const world = await makeWorld(services)
    const id = await makePerson(world)

    await set(id, { confirmedOn: day(of.confirmedOn), placed: of.placed })

    expect((await listsOf(world, id)).includes('oldProfile')).toBe(of.isOld)
  })

  test.each([
    { until: null, list: 'registered' },
    { until: day('2026-03-02'), list: 'registered' },
    { until: day('2026-03-01'), list: 'notRegistered' },
  ])('of $list, registered until $until', async ({ until, list }) => {
    const world = await makeWorld(services)
    const id = await makePerson(world)
    const registered = { status: 'registered', ground: null, from: day('2025-01-01') } as const

    await say(id, { ...registered, until }, '2026-01-01T12:00:00Z')

    expect(await listsOf(world, id)).toContain(list)
  })

  test('of the newest word on the register only', async () => {
    const world = await makeWorld(services)
    const id = await makePerson(world)

    await say(id, { status: 'notRegistered', on: day('2026-01-01') }, '2026-01-01T12:00:00Z')
    const asked = { status: 'askedFor', route: null, since: day('2026-02-01') } as const
    await say(id, asked, '2026-02-01T12:00:00Z')

    const lists = await listsOf(world, id)
    expect(lists).toContain('askedFor')
    expect(lists).not.toContain('notRegistered')
    expect(lists).not.toContain('registerUnknown')
  })
})

describe('the counts', () => {
  test('are those of the lists behind them, in one statement', async () => {
    const world = await makeWorld(services)
    await makePlacement(world)
    await makeRequest(world)
    await makePerson(world)
    const others = await makeWorld(services)
    await makePerson(others)

    let counts: Awaited<ReturnType<typeof countsOf>> | null = null
    const statements = await services.database.statementsDuring(async () => {
      counts = await countsOf(world)
    })
    const totals = await Promise.all(
      TEAM_LISTS.map(async (list) => {
        const view = { list, text: '', page: 1 }
        return [list, (await peopleOnList(services.db, world.senderId, view, today())).total]
      }),
    )

    expect(statements).toHaveLength(1)
    expect(counts).toEqual(Object.fromEntries(totals))
    expect(counts).toMatchObject({ known: 3, reserved: 1, openWay: 1, visible: 1 })
  })
})

describe('a list', () => {
  test('finds by name and by reference, and takes a percent sign as it is typed', async () => {
    const world = await makeWorld(services)
    const id = await makePerson(world)
    await makePerson(world)
    await set(id, { reference: 'U-100%' })
    await services.db
      .update(candidateIdentities)
      .set({ lastName: 'Zoekmij' })
      .where(eq(candidateIdentities.candidateId, id))
    const find = (text: string) =>
      peopleOnList(services.db, world.senderId, { list: 'known', text, page: 1 }, today())

    for (const text of ['sam zoek', 'u-100', '0%']) {
      expect(
        (await find(text)).people.map((one) => one.id),
        text,
      ).toEqual([id])
    }
  })

  test('shows nobody of another sender', async () => {
    const [world, other] = [await makeWorld(services), await makeWorld(services)]
    await makePerson(other)

    const page = await askRoute(services, world.manager, peoplePage, '/team/mensen?lijst=x')

    expect(page).toMatchObject({ list: 'known', people: [], total: 0 })
  })
})

describe('the start page of a manager', () => {
  test('names who waits without a jobhunter first, with the day by which to act', async () => {
    const world = await makeWorld(services)
    const { candidateId } = await makeRequest(world)
    const nobodys = await makePerson(world)
    await set(candidateId, { jobhunterId: null, createdAt: new Date('2026-02-20T12:00:00Z') })
    await set(nobodys, { jobhunterId: null, createdAt: new Date('2026-02-20T12:00:00Z') })

    const { matters } = await askRoute(services, world.manager, startPage, '/team')

    expect(matters).toMatchObject([
      {
        what: 'Wijs 2 mensen een jobhunter toe',
        about: 'Aangeleverd op 20 februari 2026.',
        dueOn: '2026-02-27',
        late: true,
      },
      {
        what: 'Wijs Sam Voorbeeld een jobhunter toe',
        about: 'Er wacht een aanvraag van Kas en Kruid.',
        to: `/team/mensen/${candidateId}`,
        dueOn: '2026-03-09',
        late: false,
      },
    ])
  })

  test('is read in as many statements for many people as for one', async () => {
    const world = await makeWorld(services)
    await makePerson(world)
    const during = () =>
      services.database.statementsDuring(() =>
        askRoute(services, world.manager, startPage, '/team'),
      )
    const forOne = await during()
    for (let more = 0; more < 5; more += 1) await makeCandidate(world)

    expect(await during()).toHaveLength(forOne.length)
  })
})

test('an administrator sees of every sender how many people it has and whether they are looked after', async () => {
  const world = await makeWorld(services)
  await makePerson(world)
  await set(await makePerson(world), { jobhunterId: null })

  const senders = await sendersForAdministrator(services.db)

  expect(senders.find(({ id }) => id === world.senderId)).toMatchObject({
    people: 2,
    withoutJobhunter: 1,
    managers: 1,
    lastFileOn: null,
  })
})
