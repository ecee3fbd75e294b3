import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import type { CandidateId } from '#app/domain/primitives.ts'
import type { Guarded } from '#app/http/guards.server.ts'
import { action as flagAction } from '#app/routes/_jobhunter.kandidaten.$candidateId.signaleren/route.tsx'
import {
  loader as vacanciesPage,
  action as withdrawFlagAction,
} from '#app/routes/_jobhunter.kandidaten.$candidateId.vacatures/route.tsx'
import { declineFlag } from '#app/use-cases/answer-flag.ts'
import { flagsOfCandidate } from '#db/queries/candidate-of-jobhunter-ways.ts'
import { done } from '#seed/done.ts'
import { askRoute, statusOf } from '#tests/support/ask-route.ts'
import { formOf } from '#tests/support/form-of.ts'
import { day } from '#tests/support/make-way.ts'
import {
  makeCandidate,
  makePerson,
  makeVacancy,
  makeWorld,
  type World,
} from '#tests/support/make-world.ts'
import { openTestServices } from '#tests/support/services.ts'

const services = await openTestServices()
const { db } = services
afterAll(services.close)

const TODAY = '2026-03-02'
type Typed = Record<string, string | readonly string[]>

let world: World
beforeEach(async () => {
  services.clock.set(day(TODAY))
  world = await makeWorld(services)
})

function send<Answer>(route: Guarded<Answer>, candidateId: CandidateId, form: Typed, path = '/x') {
  const asked = { params: { candidateId }, form: formOf(form) }
  return askRoute(services, world.jobhunter, route, path, asked)
}

function see<Answer>(route: Guarded<Answer>, candidateId: CandidateId) {
  return askRoute(services, world.jobhunter, route, '/x', { params: { candidateId } })
}

describe('a tip', () => {
  const REASON = 'Werkt graag met de handen.'

  test('is for a vacancy that fits, and its answer is read back', async () => {
    const id = await makeCandidate(world)
    const vacancyId = await makeVacancy(world)
    const path = `/x?vacature=${vacancyId}`

    const given = await statusOf(send(flagAction, id, { reason: REASON }, path))
    const again = await statusOf(send(flagAction, id, { reason: REASON }, path))
    const [tip] = await flagsOfCandidate(db, world.jobhunter.accountId, id)
    if (!tip) throw new Error('no tip was written')
    done(
      await declineFlag(services, world.adviser, tip.id, 'De werkgever zoekt iemand voor nacht.'),
    )

    const page = await see(vacanciesPage, id)
    expect([given, again]).toEqual([303, 409])
    expect(page.vacancies.map((vacancy) => vacancy.id)).toContain(vacancyId)
    expect(page.tips).toMatchObject([
      { answer: 'De werkgever zoekt iemand voor nacht.', mayWithdraw: false },
    ])
  })

  test('can be taken back while nobody answered', async () => {
    const id = await makeCandidate(world)
    const path = `/x?vacature=${await makeVacancy(world)}`
    await send(flagAction, id, { reason: REASON }, path)
    const [tip] = await flagsOfCandidate(db, world.jobhunter.accountId, id)

    const back = () => statusOf(send(withdrawFlagAction, id, { flagId: tip?.id ?? '' }))

    expect([await back(), await back()]).toEqual([303, 409])
  })

  test('waits for the yes and the release', async () => {
    const id = await makePerson(world)
    const path = `/x?vacature=${await makeVacancy(world)}`

    const answer = await send(flagAction, id, { reason: REASON }, path)

    expect(answer).toMatchObject({
      data: { errors: { form: expect.stringContaining('het ja van de kandidaat') } },
      init: { status: 409 },
    })
  })
})
