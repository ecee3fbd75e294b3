import { afterAll, expect, test } from 'vitest'
import type { SignedInEmployer } from '#app/domain/access/signed-in.ts'
import type { VacancyId } from '#app/domain/primitives.ts'
import { loader as listOfAdviser } from '#app/routes/_adviser.bureau.vacatures._index/route.tsx'
import {
  loader as pageOfAdviser,
  action as stepOfAdviser,
} from '#app/routes/_adviser.bureau.vacatures.$vacancyId._index/route.tsx'
import { action as complete } from '#app/routes/_adviser.bureau.vacatures.$vacancyId.bewerken/route.tsx'
import { action as writeForCaller } from '#app/routes/_adviser.bureau.vacatures.nieuw/route.tsx'
import { loader as listOfEmployer } from '#app/routes/_employer.vacatures._index/route.tsx'
import {
  loader as pageOfEmployer,
  action as stepOfEmployer,
} from '#app/routes/_employer.vacatures.$vacancyId._index/route.tsx'
import { action as change } from '#app/routes/_employer.vacatures.$vacancyId.bewerken/route.tsx'
import { action as place } from '#app/routes/_employer.vacatures.nieuw/route.tsx'
import { placeVacancy } from '#app/use-cases/place-vacancy.ts'
import { introductions } from '#db/schema/index.ts'
import { askRoute, statusOf } from '#tests/support/ask-route.ts'
import {
  AMERSFOORT_REGION,
  makeAdviser,
  makeEmployer,
  makeJobhunter,
  makeSender,
} from '#tests/support/make-people.ts'
import { makeVacancyText } from '#tests/support/make-vacancy-text.ts'
import { makeVisibleCandidate } from '#tests/support/make-visible-candidate.ts'
import { openTestServices } from '#tests/support/services.ts'

const services = await openTestServices()
const { db } = services
afterAll(services.close)

const adviser = await makeAdviser(db)
const elsewhere = await makeAdviser(db, AMERSFOORT_REGION)
const employer = await makeEmployer(db, adviser)
const other = await makeEmployer(db, adviser)
const answers = {
  work: 'Bestellingen klaarzetten.',
  hoursLeast: '16',
  hoursMost: '24',
  place: 'Vleuten',
}

function ofVacancy(vacancyId: VacancyId, form?: Record<string, string>) {
  return { params: { vacancyId }, ...(form ? { form } : {}) }
}

async function placed(by: SignedInEmployer = employer): Promise<VacancyId> {
  return (await placeVacancy(services, by, makeVacancyText())).vacancyId
}

test('three answers make a vacancy, in the municipality of the place, and all else stays open', async () => {
  const someone = await makeEmployer(db, adviser)

  const status = await statusOf(askRoute(services, someone, place, '/vacatures', { form: answers }))

  const { vacancies } = await askRoute(services, someone, listOfEmployer, '/vacatures')
  expect(status).toBe(303)
  expect(vacancies).toMatchObject([
    {
      title: 'Bestellingen klaarzetten',
      where: 'Utrecht',
      hours: '16 tot 24 uur',
      status: 'provisional',
    },
  ])
})

test.each<{ wrong: Record<string, string>; field: string; says: string | RegExp }>([
  { wrong: { work: '' }, field: 'work', says: 'Vertel kort wat het werk is.' },
  { wrong: { place: 'Nergenshuizen' }, field: 'place', says: /kennen wij niet/ },
  { wrong: { place: 'Bergen' }, field: 'place', says: /Bergen \(L\.\) of Bergen \(NH\.\)/ },
  { wrong: { hoursMost: '8' }, field: 'hoursMost', says: /minstens zoveel/ },
  { wrong: { hoursLeast: '0,5' }, field: 'hoursLeast', says: /heel getal/ },
  { wrong: { tasks: 'geen-taak' }, field: 'tasks', says: /uit de lijst/ },
  { wrong: { work: 'Hulp bij dementie.' }, field: 'work', says: /ziekte of een diagnose/ },
])('what cannot be kept comes back with what was typed: $field', async ({ wrong, field, says }) => {
  const form = { ...answers, ...wrong }

  const answer = await askRoute(services, employer, place, '/vacatures/nieuw', { form })

  expect(answer).toMatchObject({
    data: { errors: { [field]: expect.stringMatching(says) }, typed: form },
    init: { status: 422 },
  })
})

test('a change on an older version is a 409 that says so, and keeps what was typed', async () => {
  const id = await placed()
  const form = { ...answers, version: '1' }
  await askRoute(services, adviser, complete, '/x', ofVacancy(id, { ...form, title: 'Aangevuld' }))

  const answer = await askRoute(services, employer, change, '/x', ofVacancy(id, form))

  expect(answer).toMatchObject({
    data: { showNow: true, form: { errors: { form: /net veranderd/ }, typed: form } },
    init: { status: 409 },
  })
})

test('what was written down for a caller is confirmed by that employer, on the version it read', async () => {
  const path = `/bureau/vacatures/nieuw?werkgever=${employer.employerId}`
  const made = await askRoute(services, adviser, writeForCaller, path, { form: answers })
  const location = made instanceof Response ? (made.headers.get('Location') ?? '') : ''
  const vacancyId = location.split('/').at(-1) ?? ''
  const confirm = (version: string) =>
    statusOf(
      askRoute(services, employer, stepOfEmployer, '/x', {
        params: { vacancyId },
        form: { intent: 'confirm', version },
      }),
    )

  expect(await confirm('2')).toBe(409)
  expect(await confirm('1')).toBe(303)
  expect(await confirm('1')).toBe(409)
})

test('a question goes back and forth, and the adviser reads the answer before publishing', async () => {
  const id = await placed()
  const ask = { intent: 'askBack', version: '1', question: 'Kan het ook met drie dagen?' }
  const answer = { intent: 'answer', version: '1', answer: 'Ja, drie dagen is prima.' }

  const asked = await statusOf(askRoute(services, adviser, stepOfAdviser, '/x', ofVacancy(id, ask)))
  const seen = await askRoute(services, employer, pageOfEmployer, '/x', ofVacancy(id))
  const told = await statusOf(
    askRoute(services, employer, stepOfEmployer, '/x', ofVacancy(id, answer)),
  )
  const page = await askRoute(services, adviser, pageOfAdviser, '/x', ofVacancy(id))

  expect([asked, told]).toEqual([303, 303])
  expect(seen.vacancy).toMatchObject({ status: 'askedBack', question: ask.question })
  expect(page.vacancy.status).toBe('provisional')
  expect(page.events.map(({ because }) => because)).toEqual([
    answer.answer,
    ask.question,
    undefined,
  ])
})

test('a question or an answer without words is asked for again', async () => {
  const id = await placed()
  const form = { intent: 'askBack', version: '1', question: ' ' }

  const answer = await askRoute(services, adviser, stepOfAdviser, '/x', ofVacancy(id, form))

  expect(answer).toMatchObject({
    data: { errors: { question: 'Schrijf wat u van de werkgever wilt weten.' } },
    init: { status: 422 },
  })
})

test('only the version on the screen is published', async () => {
  const id = await placed()
  const publish = (version: string) =>
    statusOf(
      askRoute(
        services,
        adviser,
        stepOfAdviser,
        '/x',
        ofVacancy(id, { intent: 'publish', version }),
      ),
    )

  expect(await publish('7')).toBe(409)
  expect(await publish('1')).toBe(303)
})

test('a vacancy of another employer or another region is not there', async () => {
  const id = await placed()
  const step = ofVacancy(id, { intent: 'withdraw', version: '1' })
  const text = ofVacancy(id, { ...answers, version: '1' })

  const statuses = await Promise.all([
    statusOf(askRoute(services, other, stepOfEmployer, '/x', step)),
    statusOf(askRoute(services, other, change, '/x', text)),
    statusOf(askRoute(services, elsewhere, pageOfAdviser, '/x', ofVacancy(id))),
    statusOf(askRoute(services, elsewhere, stepOfAdviser, '/x', step)),
    statusOf(askRoute(services, elsewhere, complete, '/x', text)),
  ])

  expect(statuses).toEqual([404, 404, 404, 404, 404])
})

test('who was introduced waits in the list, and stands above the matches with whom and why', async () => {
  const someone = await makeEmployer(db, adviser)
  const id = await placed(someone)
  const jobhunter = await makeJobhunter(db, await makeSender(db))
  const { id: candidateId, code } = await makeVisibleCandidate(services, jobhunter)
  const row = { candidateId, vacancyId: id, employerId: someone.employerId }
  const reason = 'Houdt van vaste taken.'
  const shown = { ...row, reason, adviserId: adviser.accountId, status: 'shown' as const }
  await db.insert(introductions).values({ ...shown, dueOn: services.clock.today() })

  const list = await askRoute(services, someone, listOfEmployer, '/vacatures')
  const page = await askRoute(services, someone, pageOfEmployer, '/x', ofVacancy(id))
  const ofOther = await askRoute(services, other, listOfEmployer, '/vacatures')

  expect(list.vacancies.map(({ introduced }) => introduced)).toEqual([1])
  expect(page.introduced).toMatchObject([{ code, adviser: adviser.name, reason }])
  expect(page.matches?.people[0]?.running?.label).toMatch(/^Aan u voorgesteld/)
  expect(ofOther.vacancies.every(({ introduced }) => introduced === 0)).toBe(true)
})

test("an adviser's own employers come first, and of those what is due first", async () => {
  const colleague = await makeAdviser(db)
  const later = await placed()
  await placed(await makeEmployer(db, colleague))

  const { vacancies, counts } = await askRoute(
    services,
    colleague,
    listOfAdviser,
    '/bureau/vacatures?stap=beoordelen',
  )

  expect(vacancies[0]?.isOwn).toBe(true)
  expect(vacancies.map(({ isOwn }) => isOwn).lastIndexOf(true)).toBe(0)
  expect(vacancies.map(({ id }) => id)).toContain(later)
  expect(counts.provisional).toBe(vacancies.length)
})
