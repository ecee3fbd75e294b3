import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import type { CandidateId } from '#app/domain/primitives.ts'
import { profileValues } from '#app/forms/profile-fields.ts'
import type { Guarded } from '#app/http/guards.server.ts'
import { action as stepAction } from '#app/routes/_jobhunter.kandidaten.$candidateId._index/route.tsx'
import {
  action as factAction,
  loader as factsPage,
} from '#app/routes/_jobhunter.kandidaten.$candidateId.feiten/route.tsx'
import { action as profileAction } from '#app/routes/_jobhunter.kandidaten.$candidateId.profiel/route.tsx'
import { action as releaseAction } from '#app/routes/_jobhunter.kandidaten.$candidateId.vrijgave/route.tsx'
import {
  action as consentAction,
  loader as sheet,
} from '#app/routes/_jobhunter.kandidaten.$candidateId.zo-zien-werkgevers-jou/route.tsx'
import { saveProfile } from '#app/use-cases/save-profile.ts'
import { candidateOfJobhunter } from '#db/queries/candidate-of-jobhunter.ts'
import { done } from '#seed/done.ts'
import { askRoute, statusOf } from '#tests/support/ask-route.ts'
import { formOf } from '#tests/support/form-of.ts'
import { day, makeStart } from '#tests/support/make-way.ts'
import {
  AGREED_VERSION,
  KNOWN,
  makeCandidate,
  makePerson,
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

async function stored(id: CandidateId) {
  const candidate = await candidateOfJobhunter(db, world.jobhunter.accountId, id)
  if (!candidate) throw new Error('nobody of this caseload')
  return candidate
}

const KNOWN_VALUES = profileValues(KNOWN, () => 'Utrecht')

describe('a profile that is written', () => {
  test('keeps what was typed, finds the place, and is asked about again', async () => {
    const id = await makeCandidate(world)
    const typed = {
      ...KNOWN_VALUES,
      version: String(AGREED_VERSION),
      place: 'Vleuten',
      competencies: 'orders-verzamelen',
      'level-orders-verzamelen': 'withHelp',
      'evidence-orders-verzamelen': 'observed',
      travelMeans: 'geen',
    }

    expect(await statusOf(send(profileAction, id, typed))).toBe(303)

    expect(await stored(id)).toMatchObject({
      consent: 'outdated',
      profile: {
        ...KNOWN,
        competencies: [{ code: 'orders-verzamelen', level: 'withHelp', evidence: 'observed' }],
        travelMeans: [],
        drivingLicences: null,
      },
    })
  })

  test('in a place that is not known comes back with what was typed', async () => {
    const id = await makePerson(world)

    const answer = await send(profileAction, id, { version: '1', place: 'Nergenshuizen' })

    expect(answer).toMatchObject({
      data: { form: { errors: { place: expect.stringContaining('kennen wij niet') } } },
      init: { status: 422 },
    })
  })

  test('on an older version is refused, with what stands there now', async () => {
    const id = await makeCandidate(world)
    const newer = { version: AGREED_VERSION, profile: { ...KNOWN, hoursMost: 32 } }
    done(await saveProfile(services, world.jobhunter, id, newer))
    const typed = { ...KNOWN_VALUES, version: String(AGREED_VERSION) }

    const answer = await send(profileAction, id, typed)

    expect(answer).toMatchObject({
      data: {
        form: {
          errors: { form: expect.stringContaining('net veranderd') },
          typed: { hoursMost: '24', talents: 'rustig' },
        },
        elsewhere: [{ heading: 'Meeste uren per week', now: 'hoogstens 32 uur' }],
      },
      init: { status: 409 },
    })
  })
})

describe('the yes', () => {
  test('is to the version on the page: another one is refused, and the new one is there to look at', async () => {
    const id = await makeCandidate(world)
    const newer = { version: AGREED_VERSION, profile: { ...KNOWN, hoursMost: 32 } }
    done(await saveProfile(services, world.jobhunter, id, newer))
    const yes = { on: TODAY, way: 'signedPage' }

    const toOlder = await statusOf(send(consentAction, id, { ...yes, version: '2' }))
    const page = await see(sheet, id)
    const toNewest = await statusOf(send(consentAction, id, { ...yes, version: '3' }))

    expect(toOlder).toBe(409)
    expect(page.changed).toMatchObject([{ before: 'hoogstens 24 uur', after: 'hoogstens 32 uur' }])
    expect(page.sheet.version).toBe(3)
    expect(toNewest).toBe(303)
    expect(await stored(id)).toMatchObject({ consent: 'given', agreedVersion: 3 })
  })

  test('cannot be given tomorrow, nor to nothing', async () => {
    const yes = { on: '2026-03-03', way: 'byPhone', version: '2' }

    expect(await statusOf(send(consentAction, await makeCandidate(world), yes))).toBe(409)
    const toNothing = { ...yes, on: TODAY, version: '1' }
    expect(await statusOf(send(consentAction, await makePerson(world), toNothing))).toBe(409)
  })

  test('that is taken back hides the profile, and only once', async () => {
    const id = await makeCandidate(world)
    const stop = () => statusOf(send(stepAction, id, { intent: 'withdrawConsent' }))

    expect([await stop(), await stop()]).toEqual([303, 409])
    expect(await stored(id)).toMatchObject({ consent: 'withdrawn' })
  })
})

test('what was checked and the release are written apart from each other', async () => {
  const id = await makePerson(world)
  const checked = {
    intent: 'screening',
    readiness: 'ready',
    checked: ['travel', 'hours'],
    on: TODAY,
  }

  expect(await statusOf(send(releaseAction, id, checked))).toBe(303)
  expect(await statusOf(send(releaseAction, id, { intent: 'release' }))).toBe(303)
  expect(await statusOf(send(releaseAction, id, { intent: 'release' }))).toBe(409)

  const screening = { checked: ['travel', 'hours'], by: world.jobhunter.name, on: TODAY }
  expect(await stored(id)).toMatchObject({ readiness: 'ready', screening, release: 'released' })
})

test('facts stay in the list, and of each kind the newest counts', async () => {
  const id = await makePerson(world)
  services.clock.set(day('2026-02-02'))
  const measured = (percentage: string, on: string) =>
    statusOf(
      send(factAction, id, { percentage, on, source: 'Meting op het werk' }, '/x?soort=loonwaarde'),
    )

  const first = await measured('55', '2026-01-05')
  services.clock.set(day(TODAY))
  const answers = [first, await measured('60', TODAY), await measured('65', '2026-03-03')]

  const { facts } = await see(factsPage, id)
  expect(answers).toEqual([303, 303, 409])
  expect(facts).toMatchObject([
    { sentence: '60% van het minimumloon, gemeten op 2 maart 2026', counts: true },
    { sentence: '55% van het minimumloon, gemeten op 5 januari 2026', counts: false },
  ])
})

test('work that stopped is recorded, and then the profile is checked', async () => {
  const { candidateId, placementId } = await makeStart(world)
  const end = { intent: 'endWork', placementId, endedOn: '2026-04-01', because: 'contractEnded' }

  const { because: _why, ...withoutWhy } = end

  expect(await send(stepAction, candidateId, withoutWhy)).toMatchObject({
    data: { endWork: { errors: { because: 'Kies waarom het werk stopte.' } } },
    init: { status: 422 },
  })
  expect(await statusOf(send(stepAction, candidateId, end))).toBe(303)
  expect(await stored(candidateId)).toMatchObject({ checkNeeded: true })
  expect(await statusOf(send(stepAction, candidateId, { intent: 'check' }))).toBe(303)
  expect(await stored(candidateId)).toMatchObject({ checkNeeded: false, placed: false })
})
