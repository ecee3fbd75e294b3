import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { SignedInManager } from '#app/domain/access/signed-in.ts'
import { accountId, candidateId } from '#app/domain/primitives.ts'
import { action } from '#app/routes/_manager.team.toewijzen/route.tsx'
import { assignJobhunter } from '#app/use-cases/assign-jobhunter.ts'
import { movesOf } from '#db/queries/moves.ts'
import { jobhuntersOfSender } from '#db/queries/sender-jobhunters.ts'
import { unassignedIds } from '#db/queries/sender-unassigned.ts'
import { askRoute, statusOf } from '#tests/support/ask-route.ts'
import { formOf } from '#tests/support/form-of.ts'
import { makeJobhunter, makeManager } from '#tests/support/make-people.ts'
import { openSender, type TestSender } from '#tests/support/register.ts'
import { openTestServices } from '#tests/support/services.ts'

type Team = {
  sender: TestSender
  manager: SignedInManager
  jobhunter: Awaited<ReturnType<typeof makeJobhunter>>
}
let services: Awaited<ReturnType<typeof openTestServices>>
let teams = 0

beforeAll(async () => {
  services = await openTestServices('2026-03-02')
})
afterAll(() => services.close())

async function newTeam(people: number, over: { plaats?: string } = {}): Promise<Team> {
  teams += 1
  const sender = await openSender(services, `Gemeente ${teams}`)
  await sender.importRows(
    Array.from({ length: people }, (_, at) => ({
      referentie: `P-${at}`,
      voornaam: 'Sam',
      achternaam: `Voorbeeld ${at}`,
      plaats: 'Utrecht',
      ...over,
    })),
  )
  const manager = await makeManager(services.db, sender.senderId)
  return { sender, manager, jobhunter: await makeJobhunter(services.db, sender.senderId) }
}

function idsOf({ sender }: Team) {
  return unassignedIds(services.db, sender.senderId, {}, services.clock.today())
}

describe('144 people who were just measured', () => {
  test('go to a jobhunter in one go, with few statements, each with a dated row', async () => {
    const team = await newTeam(144)
    const candidateIds = await idsOf(team)
    const { accountId: jobhunterId } = team.jobhunter

    const statements = await services.database.statementsDuring(() =>
      assignJobhunter(services, team.manager, { candidateIds, jobhunterId, from: null }),
    )

    expect(statements.length).toBeLessThan(12)
    expect(await idsOf(team)).toEqual([])
    expect(await jobhuntersOfSender(services.db, team.sender.senderId)).toMatchObject([
      { id: jobhunterId, caseload: 144 },
    ])
    expect(await movesOf(services.db, candidateIds[0] ?? '')).toMatchObject([
      { object: 'caseload', from: null, to: jobhunterId, byRole: 'manager' },
    ])
  })

  test('are all taken by the button for everyone that was found', async () => {
    const team = await newTeam(144)
    await team.sender.importRows([{ referentie: 'Z-1', plaats: 'Zeist' }])

    const answer = await send(team, '/team/toewijzen?gemeente=GM0344&pagina=2', {
      intent: 'found',
      found: '144',
    })

    expect(answer).toMatchObject({ status: 303 })
    expect(locationOf(answer)).toBe('/team/toewijzen?gemeente=GM0344&toegewezen=144')
    expect(await idsOf(team)).toHaveLength(1)
  })
})

describe('the page', () => {
  test('takes only who was ticked', async () => {
    const team = await newTeam(3)
    const [first = ''] = await idsOf(team)

    await send(team, '/team/toewijzen', { intent: 'ticked', person: first, found: '3' })

    expect(await idsOf(team)).toHaveLength(2)
  })

  test('takes nobody when others were found meanwhile', async () => {
    const team = await newTeam(3)

    const answer = await send(team, '/team/toewijzen', { intent: 'found', found: '2' })

    expect(answer).toMatchObject({ init: { status: 409 } })
    expect(await idsOf(team)).toHaveLength(3)
  })

  test.each([
    { field: 'jobhunterId', value: '' },
    { field: 'person', value: [] },
  ])('says what is missing without $field', async ({ field, value }) => {
    const team = await newTeam(1)
    const [first = ''] = await idsOf(team)

    const answer = await send(team, '/team/toewijzen', {
      intent: 'ticked',
      person: first,
      found: '1',
      [field]: value,
    })

    expect(answer).toMatchObject({
      init: { status: 422 },
      data: { errors: { [field]: expect.any(String) } },
    })
  })

  test('is not there for people of another sender', async () => {
    const [team, other] = [await newTeam(1), await newTeam(1)]
    const [theirs = ''] = await idsOf(other)

    const sent = send(team, '/team/toewijzen', { intent: 'ticked', person: theirs, found: '1' })

    expect(await statusOf(sent)).toBe(404)
    expect(await idsOf(other)).toHaveLength(1)
  })
})

describe('a manager', () => {
  test('leaves people of another sender where they are', async () => {
    const [team, other] = [await newTeam(1), await newTeam(1)]
    const candidateIds = [...(await idsOf(team)), ...(await idsOf(other))]
    const { accountId: jobhunterId } = team.jobhunter

    const done = await assignJobhunter(services, team.manager, { candidateIds, jobhunterId })

    expect(done).toEqual({ ok: true, assigned: 1, elsewhere: 0 })
    expect(await idsOf(other)).toHaveLength(1)
  })

  test.each([
    { whom: 'a jobhunter of another sender', of: async () => (await newTeam(0)).jobhunter },
    { whom: 'a manager', of: async (team: Team) => team.manager },
    {
      whom: 'nobody',
      of: async () => ({ accountId: accountId.parse('00000000-0000-4000-8000-000000000000') }),
    },
  ])('cannot give people to $whom', async ({ of }) => {
    const team = await newTeam(1)
    const { accountId: jobhunterId } = await of(team)

    const done = await assignJobhunter(services, team.manager, {
      candidateIds: await idsOf(team),
      jobhunterId,
    })

    expect(done).toEqual({ ok: false, because: 'otherSender' })
  })

  test('who was second leaves people with the jobhunter they got meanwhile', async () => {
    const team = await newTeam(2)
    const candidateIds = await idsOf(team)
    const colleague = await makeJobhunter(services.db, team.sender.senderId)
    const give = (ids: string[], jobhunterId = team.jobhunter.accountId) =>
      assignJobhunter(services, team.manager, {
        candidateIds: ids.map((id) => candidateId.parse(id)),
        jobhunterId,
        from: null,
      })
    await give(candidateIds.slice(0, 1), colleague.accountId)

    expect(await give(candidateIds)).toEqual({ ok: true, assigned: 1, elsewhere: 1 })
    expect(await give(candidateIds.slice(0, 1))).toEqual({ ok: false, because: 'movedByOther' })
    expect(await give(candidateIds.slice(1))).toEqual({ ok: true, assigned: 0, elsewhere: 0 })
  })
})

async function send(
  { manager, jobhunter }: Team,
  path: string,
  values: Record<string, string | string[]>,
) {
  const form = formOf({ jobhunterId: jobhunter.accountId, ...values })
  return askRoute(services, manager, action, path, { form })
}

function locationOf(answer: unknown): string | null {
  return answer instanceof Response ? answer.headers.get('Location') : null
}
