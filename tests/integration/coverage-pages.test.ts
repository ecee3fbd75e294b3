import { afterAll, expect, test } from 'vitest'
import { day } from '#app/domain/coverage/law/dated.ts'
import { rulesOn } from '#app/domain/coverage/law/rules-on.ts'
import { loader as rulesPage } from '#app/routes/_administrator.beheer.regels/route.tsx'
import { loader as coveragePage } from '#app/routes/_public.dekking/route.tsx'
import { askRoute, statusOf } from '#tests/support/ask-route.ts'
import { makeAdministrator, makeAdviser, makeEmployer } from '#tests/support/make-people.ts'
import { openTestServices } from '#tests/support/services.ts'

const services = await openTestServices('2026-11-22')
afterAll(services.close)

const administrator = await makeAdministrator(services.db)
const adviser = await makeAdviser(services.db)
const employer = await makeEmployer(services.db, adviser)
const ASKED = 'uren=28&loonwaarde=50-60&uurloon=14,99&maanden=12&leeftijd=21&start=2026-2'
const GROUPS = /wajong|bijstand|\bww\b|\bwia\b|\bwao\b|\bwsw\b|beschut|uitkering|handicap|beperk/i

test('a visitor gets the answer to a question about nobody', async () => {
  const { data, init } = await askPublic(`?${ASKED}`)

  expect(init?.status).toBe(200)
  expect(data.calculator.amounts?.subsidy).toEqual({ leastCents: 98154, mostCents: 122693 })
})

test('without a question there is no answer and nothing to mend', async () => {
  const { data, init } = await askPublic('')

  expect(init?.status).toBe(200)
  expect(data.calculator).toMatchObject({ amounts: null, errors: {} })
  expect(data.calculator.typed).toEqual({ leeftijd: '21', start: '2026-2' })
})

test.each([
  { change: ['uren', '41'], field: 'uren' },
  { change: ['uren', ''], field: 'uren' },
  { change: ['loonwaarde', '55'], field: 'loonwaarde' },
  { change: ['uurloon', '14,98'], field: 'uurloon' },
  { change: ['uurloon', 'veel'], field: 'uurloon' },
  { change: ['maanden', '0'], field: 'maanden' },
  { change: ['leeftijd', '17'], field: 'leeftijd' },
  { change: ['start', '2026-1'], field: 'start' },
] as const)('$change is refused at its field, and kept', async ({ change, field }) => {
  const search = new URLSearchParams(ASKED)
  search.set(change[0], change[1])

  const { data, init } = await askPublic(`?${search}`)

  expect(init?.status).toBe(422)
  expect(Object.keys(data.calculator.errors)).toEqual([field])
  expect(data.calculator.typed[field]).toBe(change[1])
  expect(data.calculator.amounts).toBeNull()
})

test.each([
  '?x=1',
  '?uren=28&uren=30',
  `?uren=${'9'.repeat(5000)}`,
  '?loonwaarde=__proto__&start[]=1&leeftijd=constructor',
])('nonsense in the address breaks nothing: %s', async (query) => {
  const { init } = await askPublic(query)

  expect(init?.status).toBe(422)
})

test('nothing a visitor is sent names a group, a ground or a benefit', async () => {
  const sent = [await askPublic(''), await askPublic(`?${ASKED}`)]

  expect(JSON.stringify(sent.map(({ data }) => data))).not.toMatch(GROUPS)
})

test('the administrator reads the rules of a day, of today without one', async () => {
  const asked = await askRules('?op=2026-07-01')
  const now = await askRules('')

  expect(asked.data.rules).toEqual(rulesOn(day('2026-07-01'), day('2026-11-22')))
  expect(now.data.rules.on).toBe('2026-11-22')
})

test('a day that is not there is refused, beside the rules of today', async () => {
  const { data, init } = await askRules('?op=2026-02-29')

  expect(init?.status).toBe(422)
  expect(data.error).toMatch(/dag/)
  expect(data.rules.on).toBe('2026-11-22')
})

test('the warning follows the clock of the portal', async () => {
  services.clock.set(day('2027-05-22'))
  const { data } = await askRules('?op=2026-07-01')
  services.clock.set(day('2026-11-22'))

  expect(data.rules.oldChecks).toBeGreaterThan(0)
})

test('the rules, which name grounds, are for the administrator alone', async () => {
  const statuses = await Promise.all(
    [employer, adviser, administrator].map((who) =>
      statusOf(askRoute(services, who, rulesPage, '/beheer/regels')),
    ),
  )

  expect(statuses).toEqual([404, 404, 200])
})

function askRules(query: string) {
  return askRoute(services, administrator, rulesPage, `/beheer/regels${query}`)
}

function askPublic(query: string) {
  const request = new Request(`http://localhost:3000/dekking${query}`)
  return coveragePage({ request, params: {}, context: { services, nonce: '', clientAddress: '' } })
}
