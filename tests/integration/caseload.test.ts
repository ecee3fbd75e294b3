import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { addDays } from '#app/domain/primitives.ts'
import { action, loader } from '#app/routes/_jobhunter.kandidaten._index/route.tsx'
import { keepDifferences } from '#db/queries/import-differences.ts'
import { visibleDocuments } from '#db/queries/visible-candidates.ts'
import { askRoute, statusOf } from '#tests/support/ask-route.ts'
import { formOf } from '#tests/support/form-of.ts'
import { makeJobhunter } from '#tests/support/make-people.ts'
import { day, makeAwaitingYes, makeRequest, makeStart } from '#tests/support/make-way.ts'
import { makeCandidate, makePerson, makeWorld, type World } from '#tests/support/make-world.ts'
import { openTestServices } from '#tests/support/services.ts'

const services = await openTestServices()
const { db } = services
afterAll(services.close)

const TODAY = day('2026-03-02')

let world: World
beforeEach(async () => {
  services.clock.set(TODAY)
  world = await makeWorld(services)
})

function list(address = '/kandidaten') {
  return askRoute(services, world.jobhunter, loader, address)
}

async function confirm(...ids: string[]) {
  return askRoute(services, world.jobhunter, action, '/kandidaten?nodig=klopt-nog', {
    form: formOf({ kandidaat: ids }),
  })
}

describe('a caseload', () => {
  test('tells of each person what is needed, who waits first', async () => {
    const empty = await makePerson(world)
    const known = await makeCandidate(world)
    const asked = await makeRequest(world)
    const offered = await makeAwaitingYes(world)

    const { rows, counts, everyone } = await list()

    const ids = rows.map(({ id }) => id)
    const needs = Object.fromEntries(rows.map(({ id, needs: told }) => [id, told[0]]))
    expect(everyone).toBe(4)
    expect(ids.slice(0, 2).toSorted()).toEqual([asked.candidateId, offered.candidateId].toSorted())
    expect(needs).toEqual({
      [empty]: 'Vul in wat iemand kan',
      [known]: expect.stringContaining('Nog onbekend'),
      [asked.candidateId]: 'Vraag: kennismaken met Kas en Kruid?',
      [offered.candidateId]: 'Neem het voorstel van Kas en Kruid door',
    })
    expect(counts).toMatchObject({ answer: 2, fill: 1, unknown: 4, nothing: 0 })
  })

  test('asks nothing of who has started', async () => {
    await makeStart(world)

    const { rows } = await list('/kandidaten?nodig=niets')

    expect(rows).toMatchObject([{ needs: [], standing: 'Heeft werk via het portaal' }])
  })

  test('tells when the newest file says something else', async () => {
    const candidateId = await makeCandidate(world)
    await keepDifferences(db, [{ candidateId, field: 'hoursMost', fileValue: 32, seenOn: TODAY }])

    const { rows } = await list('/kandidaten?nodig=verschil')

    expect(rows).toMatchObject([
      {
        id: candidateId,
        needs: ['Verschil met aanlevering', expect.stringContaining('Nog onbekend')],
      },
    ])
  })

  test('shows nobody of a colleague with the same sender', async () => {
    await makeCandidate(world)
    const colleague = await makeJobhunter(db, world.senderId)

    const { everyone } = await askRoute(services, colleague, loader, '/kandidaten')

    expect(everyone).toBe(0)
  })

  test('takes as many statements for one person as for many', async () => {
    await makeRequest(world)
    const forOne = await services.database.statementsDuring(() => list())
    for (let made = 0; made < 4; made += 1) await makeRequest(world)

    const forMany = await services.database.statementsDuring(() => list())

    expect(forMany).toHaveLength(forOne.length)
  })
})

describe('"klopt nog" for several people at once', () => {
  test('is written for each of them, and reaches what employers read', async () => {
    const ids = [await makeCandidate(world), await makeCandidate(world)]
    services.clock.set(addDays(TODAY, 91))
    const { found: stale } = await list('/kandidaten?nodig=klopt-nog')

    const answer = await confirm(...ids)

    const documents = await visibleDocuments(db, ids)
    expect(stale).toBe(2)
    expect(answer instanceof Response && answer.headers.get('Location')).toBe(
      '/kandidaten?nodig=klopt-nog&bevestigd=2',
    )
    expect(documents.map(({ confirmedOn }) => confirmedOn)).toEqual(['2026-06-01', '2026-06-01'])
    expect(await list('/kandidaten?nodig=klopt-nog')).toMatchObject({ found: 0 })
  })

  test('leaves out whoever is in another caseload', async () => {
    const colleague = await makeJobhunter(db, world.senderId)
    const theirs = await makeCandidate({ ...world, jobhunter: colleague })
    services.clock.set(addDays(TODAY, 91))

    const answer = await confirm(theirs)

    const [document] = await visibleDocuments(db, [theirs])
    expect(answer instanceof Response && answer.headers.get('Location')).toContain('bevestigd=0')
    expect(document?.confirmedOn).toBe(TODAY)
  })

  test('asks to choose someone first', async () => {
    expect(await statusOf(confirm())).toBe(422)
    expect(await statusOf(confirm('not an id'))).toBe(422)
  })
})
