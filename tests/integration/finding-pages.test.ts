import { eq } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { loader as adviserList } from '#app/routes/_adviser.bureau.kandidaten._index/route.tsx'
import { loader as talents } from '#app/routes/_employer.talenten._index/route.tsx'
import { action as ask, loader as talent } from '#app/routes/_employer.talenten.$code/route.tsx'
import { loader as vacancyPage } from '#app/routes/_employer.vacatures.$vacancyId._index/route.tsx'
import { action as searchForMe } from '#app/routes/_employer.zoek-voor-mij/route.tsx'
import { placeVacancy } from '#app/use-cases/place-vacancy.ts'
import { candidates, requests } from '#db/schema/index.ts'
import { askRoute, statusOf } from '#tests/support/ask-route.ts'
import {
  makeAdviser,
  makeEmployer,
  makeJobhunter,
  makeSender,
  UTRECHT,
} from '#tests/support/make-people.ts'
import { makeVacancyText } from '#tests/support/make-vacancy-text.ts'
import {
  FIRST_NAME,
  LAST_NAME,
  makeVisibleCandidate,
} from '#tests/support/make-visible-candidate.ts'
import { openTestServices } from '#tests/support/services.ts'

const services = await openTestServices()
const { db } = services
afterAll(services.close)

const adviser = await makeAdviser(db)
const employer = await makeEmployer(db, adviser)
const other = await makeEmployer(db, adviser)
const jobhunter = await makeJobhunter(db, await makeSender(db))
const { id, code } = await makeVisibleCandidate(services, jobhunter, { municipality: UTRECHT })
const { vacancyId } = await placeVacancy(services, employer, makeVacancyText())

test('nothing an employer is sent holds a name, or the id behind a code', async () => {
  const params = { code }
  const sent = [
    await askRoute(services, employer, talents, '/talenten'),
    await askRoute(services, employer, talent, `/talenten/${code}`, { params }),
    await askRoute(services, employer, vacancyPage, `/vacatures/${vacancyId}`, {
      params: { vacancyId },
    }),
    await askRoute(services, adviser, adviserList, '/bureau/kandidaten'),
  ].map((page) => JSON.stringify(page))

  for (const page of sent) {
    expect(page).toContain(code)
    expect(page).not.toContain(FIRST_NAME)
    expect(page).not.toContain(LAST_NAME)
    expect(page).not.toContain(id)
  }
})

test.each([
  '?talent=%00&kan[]=1&uren=9999-1&maand=2026-99&km=-1&pagina=1e9&uiterlijk=morgen',
  `?zoek=${encodeURIComponent('\'"; drop table candidates; -- \\ NOT [1] 💥')}`,
  `?plaats=${'x'.repeat(5000)}&onbekend=niet&gemeente=GM0000&pagina=0`,
])('an address that makes no sense breaks no page: %s', async (query) => {
  const page = await askRoute(services, employer, talents, `/talenten${query}`)

  expect(page.page).toBe(1)
})

test('the vacancy of another employer is not there, nor as a reason to look at someone', async () => {
  const params = { vacancyId }
  const through = `/talenten/${code}?vacature=${vacancyId}`

  const statuses = await Promise.all([
    statusOf(askRoute(services, other, vacancyPage, `/vacatures/${vacancyId}`, { params })),
    statusOf(askRoute(services, other, talent, through, { params: { code } })),
    statusOf(askRoute(services, employer, talent, through, { params: { code } })),
  ])

  expect(statuses).toEqual([404, 404, 200])
})

test.each(['K-00000', 'geen code', '../etc'])('%s is nobody', async (wrong) => {
  const params = { code: wrong }

  expect(await statusOf(askRoute(services, employer, talent, '/talenten/x', { params }))).toBe(404)
})

test('asking for someone goes on to the request; a double click makes one', async () => {
  const form = { vacancyId, message: 'Kom een keer kijken.' }
  const twice = [1, 2].map(() =>
    askRoute(services, employer, ask, `/talenten/${code}`, { params: { code }, form }),
  )

  const statuses = await Promise.all(twice.map(statusOf))

  expect(statuses).toEqual([303, 303])
  expect(await db.select().from(requests).where(eq(requests.candidateId, id))).toHaveLength(1)
})

test.each([
  { message: '', says: 'Schrijf een paar woorden over het werk.' },
  { message: 'Bel mij op 111222333 over dit werk.', says: /BSN/ },
  { message: 'Graag iemand zonder depressie.', says: /ziekte of een diagnose/ },
])('a message that cannot be kept comes back: $says', async ({ message, says }) => {
  const path = `/talenten/${code}`
  const form = { vacancyId: '', message }
  const answer = askRoute(services, other, ask, path, { params: { code }, form })

  expect(await answer).toMatchObject({
    data: { ok: false, errors: { message: expect.stringMatching(says) }, typed: { message } },
    init: { status: 422 },
  })
})

test('who was taken back a moment ago is a 409 with a kind sentence', async () => {
  const gone = await makeVisibleCandidate(services, jobhunter)
  await db.update(candidates).set({ release: 'takenBack' }).where(eq(candidates.id, gone.id))
  const asked = askRoute(services, employer, ask, `/talenten/${gone.code}`, {
    params: { code: gone.code },
    form: { vacancyId: '', message: 'Kom een keer kijken.' },
  })

  await expect(asked).rejects.toMatchObject({
    data: expect.stringContaining('op dit moment niet beschikbaar'),
    init: { status: 409 },
  })
})

test("'zoek voor mij' is a request without a candidate; another's vacancy is refused", async () => {
  const path = '/zoek-voor-mij'
  const message = 'Twee dagen hulp in de kas.'
  const own = askRoute(services, employer, searchForMe, path, { form: { vacancyId, message } })
  const stolen = askRoute(services, other, searchForMe, path, { form: { vacancyId, message } })

  expect(await statusOf(own)).toBe(303)
  expect(await statusOf(stolen)).toBe(409)
  expect(await db.select().from(requests).where(eq(requests.message, message))).toMatchObject([
    { employerId: employer.employerId, candidateId: null, vacancyId, status: 'open' },
  ])
})
