import { eq } from 'drizzle-orm'
import { afterAll, beforeEach, expect, test } from 'vitest'
import type { VacancyId } from '#app/domain/primitives.ts'
import type { VacancyText } from '#app/domain/vacancy/vacancy.ts'
import { changeVacancy, completeVacancy } from '#app/use-cases/change-vacancy.ts'
import { askBack, confirmVacancy, publishVacancy } from '#app/use-cases/curate-vacancy.ts'
import { placeVacancy, placeVacancyForCaller } from '#app/use-cases/place-vacancy.ts'
import { withdrawVacancy } from '#app/use-cases/withdraw-vacancy.ts'
import { openStepsOfAdviser } from '#db/queries/open-steps-of-adviser.ts'
import { openStepsOfEmployer } from '#db/queries/open-steps-of-employer.ts'
import { vacancies } from '#db/schema/index.ts'
import { done } from '#seed/done.ts'
import { AMERSFOORT_REGION, makeAdviser, makeEmployer } from '#tests/support/make-people.ts'
import { makePlacement } from '#tests/support/make-way.ts'
import { makeVacancy, makeWorld, THREE_ANSWERS, type World } from '#tests/support/make-world.ts'
import { openTestServices } from '#tests/support/services.ts'
import { untoldMoves } from '#tests/support/untold-moves.ts'

const services = await openTestServices()
const { db } = services
afterAll(services.close)
const today = services.clock.today()

let world: World
beforeEach(async () => {
  world = await makeWorld(services)
})

const refused = (because: string) => ({ ok: false, because })

async function placed() {
  return done(await placeVacancy(services, world.employer, THREE_ANSWERS)).vacancyId
}

async function phoned() {
  const { adviser, employer } = world
  return done(await placeVacancyForCaller(services, adviser, employer.employerId, THREE_ANSWERS))
    .vacancyId
}

async function row(id: VacancyId) {
  const [found] = await db.select().from(vacancies).where(eq(vacancies.id, id))
  if (!found) throw new Error('there is no such vacancy')
  return found
}

async function textOf(id: VacancyId, change: Partial<VacancyText> = {}) {
  return { ...(await row(id)).text, ...change }
}

async function steps() {
  const { adviser, employer } = world
  const ofAdviser = await openStepsOfAdviser(db, adviser.accountId, today)
  const ofEmployer = await openStepsOfEmployer(db, employer.employerId, today)
  return {
    adviser: ofAdviser.map(({ kind }) => kind),
    employer: ofEmployer.map(({ kind }) => kind),
  }
}

test('three answers make a vacancy that waits for the adviser', async () => {
  const id = await placed()

  expect(await row(id)).toMatchObject({ status: 'provisional', places: 1, publishedText: null })
  expect(await steps()).toEqual({ adviser: ['curateVacancy'], employer: [] })
})

test('what a form leaves out erases nothing', async () => {
  const said = { ...THREE_ANSWERS, title: undefined, places: undefined, wageCentsPerHour: 1_600 }

  const { vacancyId } = done(await placeVacancy(services, world.employer, said))

  expect((await row(vacancyId)).text).toMatchObject({
    title: 'Bestellingen klaarzetten',
    places: 1,
    wageCentsPerHour: 1_600,
  })
})

test('what an adviser wrote down for a caller waits for that employer’s yes to this version', async () => {
  const id = await phoned()
  const { adviser, employer } = world

  const waits = await steps()
  done(
    await completeVacancy(services, adviser, id, {
      version: 1,
      text: await textOf(id, { hoursMost: 32 }),
    }),
  )
  const published = await publishVacancy(services, adviser, id, 2)
  const yesToOld = await confirmVacancy(services, employer, id, 1)
  const yes = await confirmVacancy(services, employer, id, 2)

  expect(waits).toEqual({ adviser: [], employer: ['confirmVacancy'] })
  expect(published).toEqual(refused('movedByOther'))
  expect(yesToOld).toEqual(refused('otherVersion'))
  expect(yes).toEqual({ ok: true })
  expect((await row(id)).status).toBe('provisional')
})

test('an adviser sends a vacancy back with a question, and has it again with the answer', async () => {
  const id = await placed()
  const { adviser, employer } = world

  done(await askBack(services, adviser, id, 'Is er een lift?'))
  const asked = await row(id)
  const waits = await steps()
  done(await changeVacancy(services, employer, id, { version: 1, text: await textOf(id) }))

  expect(asked).toMatchObject({ status: 'askedBack', question: 'Is er een lift?' })
  expect(waits).toEqual({ adviser: [], employer: ['answerQuestion'] })
  expect(await row(id)).toMatchObject({ status: 'provisional', question: null })
})

test('an edit of a published vacancy waits for the adviser; until then others read the old version', async () => {
  const id = await makeVacancy(world)
  const { adviser, employer } = world
  const change = { version: 1, text: await textOf(id, { title: 'Nieuwe naam' }) }

  done(await changeVacancy(services, employer, id, change))
  const waiting = await row(id)
  const oldVersion = await publishVacancy(services, adviser, id, 1)
  done(await publishVacancy(services, adviser, id, 2))

  expect(waiting).toMatchObject({ status: 'provisional', version: 2, publishedVersion: 1 })
  expect(waiting.publishedText?.title).toBe('Bestellingen klaarzetten')
  expect(oldVersion).toEqual(refused('otherVersion'))
  expect((await row(id)).publishedText?.title).toBe('Nieuwe naam')
})

test('what an adviser completes in a published vacancy waits to be published anew', async () => {
  const id = await makeVacancy(world)
  const { adviser } = world

  done(
    await completeVacancy(services, adviser, id, {
      version: 1,
      text: await textOf(id, { sector: 'logistiek' }),
    }),
  )
  const completed = await row(id)
  const waits = await steps()
  done(await publishVacancy(services, adviser, id, 2))

  expect(completed).toMatchObject({ status: 'published', version: 2, publishedVersion: 1 })
  expect(waits.adviser).toEqual(['curateVacancy'])
  expect(await row(id)).toMatchObject({ status: 'published', publishedVersion: 2 })
  expect(await steps()).toEqual({ adviser: [], employer: [] })
})

test('of two who write at once the second looks at the new text first', async () => {
  const id = await placed()
  const text = await textOf(id)
  const { adviser, employer } = world

  const answers = await Promise.all([
    changeVacancy(services, employer, id, { version: 1, text }),
    completeVacancy(services, adviser, id, { version: 1, text }),
  ])

  expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  expect(answers).toContainEqual(refused('otherVersion'))
})

test('a vacancy keeps at least the places that are taken', async () => {
  const vacancyId = await makeVacancy(world, { places: 3 })
  await makePlacement(world, { vacancyId })
  await makePlacement(world, { vacancyId })
  const change = async (places: number) =>
    changeVacancy(services, world.employer, vacancyId, {
      version: 1,
      text: await textOf(vacancyId, { places }),
    })

  expect(await change(1)).toEqual(refused('fewerPlacesThanTaken'))
  expect(await change(2)).toEqual({ ok: true })
})

test('a vacancy that is withdrawn is not withdrawn, changed or published again', async () => {
  const id = await placed()
  const { adviser, employer } = world
  done(await withdrawVacancy(services, employer, id))

  expect(await withdrawVacancy(services, adviser, id)).toEqual(refused('notOpen'))
  expect(
    await changeVacancy(services, employer, id, { version: 1, text: await textOf(id) }),
  ).toEqual(refused('notOpen'))
  expect(await publishVacancy(services, adviser, id, 1)).toEqual(refused('movedByOther'))
})

test('another employer’s vacancy is not there, nor one of another region', async () => {
  const id = await phoned()
  const other = await makeEmployer(db, world.adviser)
  const elsewhere = await makeAdviser(db, AMERSFOORT_REGION)
  const change = { version: 1, text: await textOf(id) }
  const notThere = refused('notThere')

  expect(await changeVacancy(services, other, id, change)).toEqual(notThere)
  expect(await confirmVacancy(services, other, id, 1)).toEqual(notThere)
  expect(await withdrawVacancy(services, other, id)).toEqual(notThere)
  expect(await completeVacancy(services, elsewhere, id, change)).toEqual(notThere)
  expect(await askBack(services, elsewhere, id, 'Is er een lift?')).toEqual(notThere)
  expect(await publishVacancy(services, elsewhere, id, 1)).toEqual(notThere)
  expect(await withdrawVacancy(services, elsewhere, id)).toEqual(notThere)
  expect(
    await placeVacancyForCaller(services, elsewhere, world.employer.employerId, THREE_ANSWERS),
  ).toEqual(notThere)
})

test('every status here is told by its moves', async () => {
  expect(await untoldMoves(db)).toEqual([])
})
