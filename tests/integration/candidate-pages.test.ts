import { randomUUID } from 'node:crypto'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import type { SignedInJobhunter } from '#app/domain/access/signed-in.ts'
import {
  loader as overview,
  action as stepAction,
} from '#app/routes/_jobhunter.kandidaten.$candidateId._index/route.tsx'
import {
  action as factAction,
  loader as facts,
} from '#app/routes/_jobhunter.kandidaten.$candidateId.feiten/route.tsx'
import {
  action as profileAction,
  loader as profilePage,
} from '#app/routes/_jobhunter.kandidaten.$candidateId.profiel/route.tsx'
import {
  action as flagAction,
  loader as flagPage,
} from '#app/routes/_jobhunter.kandidaten.$candidateId.signaleren/route.tsx'
import {
  loader as vacanciesPage,
  action as withdrawFlagAction,
} from '#app/routes/_jobhunter.kandidaten.$candidateId.vacatures/route.tsx'
import {
  action as releaseAction,
  loader as releasePage,
} from '#app/routes/_jobhunter.kandidaten.$candidateId.vrijgave/route.tsx'
import {
  action as consentAction,
  loader as sheet,
} from '#app/routes/_jobhunter.kandidaten.$candidateId.zo-zien-werkgevers-jou/route.tsx'
import { askRoute, statusOf } from '#tests/support/ask-route.ts'
import { makeJobhunter } from '#tests/support/make-people.ts'
import { day, makeRequest } from '#tests/support/make-way.ts'
import { makeCandidate, makeVacancy, makeWorld, type World } from '#tests/support/make-world.ts'
import { openTestServices } from '#tests/support/services.ts'

const services = await openTestServices()
afterAll(services.close)

let world: World
let candidateId: string
let vacancy: string
beforeEach(async () => {
  services.clock.set(day('2026-03-02'))
  world = await makeWorld(services)
  candidateId = await makeCandidate(world)
  vacancy = `/x?vacature=${await makeVacancy(world)}`
})

const LOADERS = { overview, profilePage, facts, releasePage, sheet, vacanciesPage, flagPage }
const WRITES = [
  { what: 'a step', route: stepAction, form: { intent: 'confirm' } },
  { what: 'a profile', route: profileAction, form: { version: '2' } },
  { what: 'a release', route: releaseAction, form: { intent: 'takeBack' } },
  {
    what: 'a yes',
    route: consentAction,
    form: { version: '2', on: '2026-03-02', way: 'byPhone' },
  },
  { what: 'a fact', route: factAction, form: { percentage: '55' } },
  { what: 'a tip', route: flagAction, form: { reason: 'Past goed bij dit werk.' } },
  { what: 'a tip taken back', route: withdrawFlagAction, form: { flagId: randomUUID() } },
] as const

function see(who: SignedInJobhunter, page: keyof typeof LOADERS, id: string = candidateId) {
  return askRoute<unknown>(services, who, LOADERS[page], vacancy, { params: { candidateId: id } })
}

const pages = Object.keys(LOADERS).map((page) => ({ page: page as keyof typeof LOADERS }))

describe('a page of one candidate', () => {
  test.each(pages)('$page opens for the own jobhunter', async ({ page }) => {
    expect(await see(world.jobhunter, page)).toMatchObject({ head: { name: 'Sam Voorbeeld' } })
  })

  test.each(pages)(
    '$page is not there for a colleague, as for someone who is not there',
    async ({ page }) => {
      const colleague = await makeJobhunter(services.db, world.senderId)

      expect(await statusOf(see(colleague, page))).toBe(404)
      expect(await statusOf(see(world.jobhunter, page, randomUUID()))).toBe(404)
      expect(await statusOf(see(world.jobhunter, page, 'no-id'))).toBe(404)
    },
  )

  test.each(WRITES)('$what is not taken from a colleague', async ({ route, form }) => {
    const colleague = await makeJobhunter(services.db, world.senderId)

    const written = askRoute<unknown>(services, colleague, route, `${vacancy}&soort=loonwaarde`, {
      params: { candidateId },
      form,
    })

    expect(await statusOf(written)).toBe(404)
  })
})

test('the overview takes as many statements whatever runs', async () => {
  const few = await services.database.statementsDuring(() => see(world.jobhunter, 'overview'))
  const { candidateId: busy } = await makeRequest(world)
  await makeRequest(world, { candidateId: busy as typeof busy, vacancyId: null })

  const many = await services.database.statementsDuring(() =>
    see(world.jobhunter, 'overview', busy),
  )

  expect(many).toHaveLength(few.length)
})
