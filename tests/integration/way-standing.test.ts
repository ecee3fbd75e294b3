import { afterAll, beforeAll, expect, test } from 'vitest'
import { loader as adviserRequest } from '#app/routes/_adviser.bureau.aanvragen.$requestId/route.tsx'
import { loader as adviserOffer } from '#app/routes/_adviser.bureau.voorstellen.$offerId._index/route.tsx'
import { loader as adviserEmployer } from '#app/routes/_adviser.bureau.werkgevers.$employerId/route.tsx'
import { loader as employerRequest } from '#app/routes/_employer.aanvragen.$requestId/route.tsx'
import { loader as employerList } from '#app/routes/_employer.overzicht/route.tsx'
import { loader as employerOffer } from '#app/routes/_employer.voorstellen.$offerId/route.tsx'
import { loader as jobhunterPerson } from '#app/routes/_jobhunter.kandidaten.$candidateId._index/route.tsx'
import { loader as jobhunterRequest } from '#app/routes/_jobhunter.vragen.aanvragen.$requestId/route.tsx'
import { loader as jobhunterOffer } from '#app/routes/_jobhunter.vragen.voorstellen.$offerId/route.tsx'
import { loader as managerPerson } from '#app/routes/_manager.team.mensen.$id/route.tsx'
import { withdrawOffer } from '#app/use-cases/change-offer.ts'
import { planMeeting } from '#app/use-cases/plan-meeting.ts'
import { withdrawConsent } from '#app/use-cases/record-consent.ts'
import { declineOffer } from '#app/use-cases/turn-down-offer.ts'
import { openStepsOfAdviser } from '#db/queries/open-steps-of-adviser.ts'
import { openStepsOfEmployer } from '#db/queries/open-steps-of-employer.ts'
import { openStepsOfJobhunter } from '#db/queries/open-steps-of-jobhunter.ts'
import { done } from '#seed/done.ts'
import { askRoute } from '#tests/support/ask-route.ts'
import {
  type Asked,
  day,
  makeAwaitingYes,
  makeDraft,
  makeMet,
  makePlacement,
  makeReady,
  makeRequest,
  makeSent,
  makeYes,
  type Offered,
} from '#tests/support/make-way.ts'
import { makeWorld, type World } from '#tests/support/make-world.ts'
import { openTestServices } from '#tests/support/services.ts'

/*
 * One way, read on every list and every page of every role: they agree on what happens next, who does it and by when.
 */

let services: Awaited<ReturnType<typeof openTestServices>>
beforeAll(async () => {
  services = await openTestServices('2026-03-02')
})
afterAll(() => services.close())

async function makePlanned(world: World): Promise<Asked> {
  const asked = await makeYes(world)
  const plan = { plannedOn: day('2026-03-06'), plannedTime: '14:00', place: 'De kas', who: 'Sam' }
  done(await planMeeting(world.services, world.adviser, asked.requestId, plan))
  return asked
}

const TAKEN_BACK = { reason: 'Het werk verandert.', seen: 'sent' } as const

async function makeWithdrawn(world: World): Promise<Offered> {
  const offered = await makeSent(world)
  done(await withdrawOffer(world.services, world.adviser, offered.offerId, TAKEN_BACK))
  return offered
}

async function makeDeclined(world: World): Promise<Offered> {
  const offered = await makeSent(world)
  const no = { version: 1, reason: 'De uren passen niet.' }
  done(await declineOffer(world.services, world.employer, offered.offerId, no))
  return offered
}

async function makeSteppedBack(world: World): Promise<Offered> {
  const placed = await makePlacement(world)
  done(await withdrawConsent(world.services, world.jobhunter, placed.candidateId))
  return placed
}

type Made = Asked & { offerId?: Offered['offerId'] }

/** Where a way stands, on the list of each role and on its pages. */
async function readByAll(world: World, { requestId, candidateId, offerId }: Made) {
  const { employer, adviser, jobhunter, manager } = world
  const { employerId } = employer
  const request = { params: { requestId } }
  const list = await askRoute(services, employer, employerList, '/')
  const running = await askRoute(services, adviser, adviserEmployer, '/', {
    params: { employerId },
  })
  const person = await askRoute(services, jobhunter, jobhunterPerson, '/', {
    params: { candidateId },
  })
  const own = await askRoute(services, manager, managerPerson, '/', { params: { id: candidateId } })
  const pages = {
    employer: await askRoute(services, employer, employerRequest, '/', request),
    adviser: await askRoute(services, adviser, adviserRequest, '/', request),
    jobhunter: await askRoute(services, jobhunter, jobhunterRequest, '/', request),
  }
  const of = <Row extends { id: string }>(rows: readonly Row[]) =>
    rows.find(({ id }) => id === requestId)
  return {
    employer: [of(list.ways)?.standing, pages.employer.standing],
    adviser: [of(running.running)?.standing, pages.adviser.standing],
    jobhunter: [of(person.ways)?.standing, pages.jobhunter.standing],
    manager: [of(own.ways)?.standing],
    offerPages: offerId ? await readOffer(world, offerId) : null,
  }
}

async function readOffer({ adviser, employer, jobhunter }: World, offerId: string) {
  const about = { params: { offerId } }
  const theirs = askRoute(services, employer, employerOffer, '/', about).catch(() => null)
  return {
    employer: (await theirs)?.standing,
    adviser: (await askRoute(services, adviser, adviserOffer, '/', about)).standing,
    jobhunter: (await askRoute(services, jobhunter, jobhunterOffer, '/', about)).standing,
  }
}

/** The day by which each one's start page says it is to be done; empty when it is not there. */
async function dueOnDesks({ adviser, employer, jobhunter }: World) {
  const today = services.clock.today()
  const desks = {
    adviser: await openStepsOfAdviser(services.db, adviser.accountId, today),
    employer: await openStepsOfEmployer(services.db, employer.employerId, today),
    jobhunter: await openStepsOfJobhunter(services.db, jobhunter.accountId),
  }
  return (reader: keyof typeof desks) =>
    desks[reader]
      .filter(({ kind }) => kind !== 'curateVacancy' && kind !== 'askForProfile')
      .map(({ dueOn }) => dueOn)
}

const STATES = [
  { when: 'asked', make: makeRequest, step: 'askCandidate' },
  { when: 'the candidate’s yes', make: makeYes, step: 'planMeeting' },
  { when: 'a planned meeting', make: makePlanned, step: 'meet' },
  { when: 'met', make: makeMet, step: 'makeOffer' },
  { when: 'a draft', make: makeDraft, step: 'finishOffer' },
  { when: 'an offer with the candidate', make: makeAwaitingYes, step: 'askOffer' },
  { when: 'an offer that is ready', make: makeReady, step: 'sendOffer' },
  { when: 'a sent offer', make: makeSent, step: 'answerOffer' },
  { when: 'a withdrawn offer', make: makeWithdrawn, step: 'offerAgain' },
  { when: 'a declined offer', make: makeDeclined, step: 'offerAgain' },
  { when: 'a reservation', make: makePlacement, step: 'start' },
  { when: 'a candidate who stepped back', make: makeSteppedBack, step: 'call' },
]

test.each(STATES)('$when reads the same on lists and pages', async ({ make, step }) => {
  const world = await makeWorld(services)
  const made: Made = await make(world)

  const { employer, adviser, jobhunter, manager, offerPages } = await readByAll(world, made)

  expect(adviser[0]).toMatchObject({ step })
  expect(employer[1]).toEqual(employer[0])
  expect(adviser[1]).toEqual(adviser[0])
  expect(jobhunter[1]).toEqual(jobhunter[0])
  const { dueOn } = adviser[0] ?? {}
  expect(jobhunter[0]).toMatchObject({ step, dueOn })
  expect(manager[0]).toMatchObject({ step, dueOn })
  if (offerPages) {
    expect(offerPages.adviser).toEqual(adviser[0])
    expect(offerPages.jobhunter).toEqual(jobhunter[0])
    expect([undefined, employer[0]]).toContainEqual(offerPages.employer)
  }
})

test.each(STATES)('$when is due on the owner’s start page on the same day', async ({ make }) => {
  const world = await makeWorld(services)
  const { adviser, employer, jobhunter } = await readByAll(world, await make(world))
  const dueOn = await dueOnDesks(world)

  const [mine] = [adviser[0], employer[0], jobhunter[0]].filter((standing) => standing?.isMine)
  const owner = adviser[0]?.isMine ? 'adviser' : employer[0]?.isMine ? 'employer' : 'jobhunter'

  const waits = !['meet', 'start'].includes(mine?.step ?? '')
  expect(dueOn(owner)).toEqual(waits ? [mine?.dueOn] : [])
})
