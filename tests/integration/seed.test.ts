import { afterAll, beforeAll, expect, test } from 'vitest'
import { freeTextProblem } from '#app/domain/candidate/free-text.ts'
import { CONSENT_STATUSES, RELEASE_STATUSES } from '#app/domain/candidate/visibility.ts'
import {
  FLAG_STATUSES,
  INTRODUCTION_STATUSES,
  MEETING_STATUSES,
  REQUEST_STATUSES,
} from '#app/domain/introduction/statuses.ts'
import { wantedCompetencies } from '#app/domain/matching/wanted-competencies.ts'
import { OFFER_STATUSES, PLACEMENT_STATUSES } from '#app/domain/placement/statuses.ts'
import { accountId, isoDate } from '#app/domain/primitives.ts'
import { findBsn } from '#app/domain/register/bsn.ts'
import { type VacancyText, vacancyText } from '#app/domain/vacancy/vacancy.ts'
import { VACANCY_STATUSES } from '#app/domain/vacancy/vacancy-status.ts'
import { bringIndexUpToDate } from '#app/use-cases/follow-outbox.ts'
import { signIn } from '#app/use-cases/sign-in.ts'
import { coverChangedSince } from '#db/queries/coverage-versions-read.ts'
import { visibleDocuments } from '#db/queries/visible-candidates.ts'
import { type DemoAccounts, seedRegion } from '#seed/seed.ts'
import { TINY } from '#seed/sizes.ts'
import { openTestServices } from '#tests/support/services.ts'

const TODAY = '2026-10-14'
const services = await openTestServices(TODAY)
const again = await openTestServices(TODAY)
const { sql } = services.database
let accounts: DemoAccounts

beforeAll(async () => {
  accounts = await seedRegion(services, TINY)
})
afterAll(async () => {
  await services.close()
  await again.close()
})

test.each([
  { table: 'vacancies', column: 'status', all: without(VACANCY_STATUSES, 'draft') },
  { table: 'flags', column: 'status', all: FLAG_STATUSES },
  { table: 'introductions', column: 'status', all: INTRODUCTION_STATUSES },
  { table: 'requests', column: 'status', all: REQUEST_STATUSES },
  { table: 'meetings', column: 'status', all: MEETING_STATUSES },
  { table: 'placement_offers', column: 'status', all: OFFER_STATUSES },
  { table: 'placements', column: 'status', all: PLACEMENT_STATUSES },
  { table: 'candidates', column: 'release', all: RELEASE_STATUSES },
  { table: 'candidates', column: 'consent', all: CONSENT_STATUSES },
])(
  'every $column of $table comes about, but for a draft of a vacancy, which nothing makes yet',
  async (where) => {
    const { table, column, all } = where
    const rows = await sql<{ value: string }[]>`
    select distinct ${sql(column)} as value from ${sql(table)}`

    expect(rows.map(({ value }) => value).sort()).toEqual([...all].sort())
  },
)

test('there are as many of everything as was asked for', async () => {
  const [counts] = await sql`
    select (select count(*)::int from candidates) as people,
      (select count(*)::int from employers) as employers,
      (select count(*)::int from vacancies) as vacancies,
      (select count(*)::int from candidates
        where release = 'released' and consent in ('given', 'outdated')) as visible,
      (select count(*)::int from candidates where jobhunter_id is null) as unassigned`

  expect(counts).toEqual({
    people: TINY.people,
    employers: TINY.employers,
    vacancies: TINY.vacancies,
    visible: TINY.visible,
    unassigned: TINY.unassigned + TINY.justMeasured,
  })
})

test('what waits is due in the past and in days to come, and nothing was written in a day to come', async () => {
  const [due] = await sql`
    select count(*) filter (where due_on < ${TODAY})::int as late,
      count(*) filter (where due_on >= ${TODAY})::int as ahead
    from requests where status = 'open'`
  const [moved] = await sql`select max(at) < ${TODAY}::timestamptz as ok, min(at) from moves`

  expect(due?.late).toBeGreaterThan(0)
  expect(due?.ahead).toBeGreaterThan(0)
  expect(moved?.ok).toBe(true)
})

test('every account of the demo lets its role in', async () => {
  const signedIn = await Promise.all(accounts.map((account) => signIn(services, account)))

  expect(signedIn.map((one) => one.ok && one.role)).toEqual(accounts.map(({ role }) => role))
})

test('whoever signs in finds something waiting', async () => {
  const [home] = await sql`
    select (select count(*)::int from introductions i
        where i.employer_id = a.employer_id and i.status = 'shown') as introductions,
      (select count(*)::int from vacancies v
        where v.employer_id = a.employer_id and v.status = 'askedBack') as questions
    from accounts a where a.email = 'werkgever@voorbeeld.nl'`
  const [caseload] = await sql`
    select count(*) filter (where c.consent = 'outdated')::int > 0 as outdated,
      count(*) filter (where exists (
        select from import_differences d where d.candidate_id = c.id))::int > 0 as different,
      count(*) filter (where c.profile->>'educationLevel' is null)::int > 0 as unknown
    from candidates c join accounts a on a.id = c.jobhunter_id
    where a.email = 'jobhunter@voorbeeld.nl'`

  expect(home).toEqual({ introductions: 1, questions: 1 })
  expect(caseload).toEqual({ outdated: true, different: true, unknown: true })
})

test('the demo employer finds what is certain, what is not decided, and both outcomes of a measuring', async () => {
  const offers = await sql`
    select o.status, p.status as placement, jsonb_array_length(o.coverage->'branches') as outcomes,
      jsonb_path_query_first(o.coverage,
        '$.instruments[*] ? (@.instrument == "wageCostSubsidy").certainty') as subsidy,
      jsonb_path_query_first(o.coverage,
        '$.instruments[*] ? (@.instrument == "flatRateSubsidy").certainty') as "flatRate"
    from placement_offers o join accounts a on a.employer_id = o.employer_id
    left join placements p on p.offer_id = o.id
    where a.email = 'werkgever@voorbeeld.nl' order by 1, 2, 3`

  const byMeasuring = { outcomes: 2, subsidy: 'unknown', flatRate: 'confirmed' }
  const byWageValue = { outcomes: 0, flatRate: 'notApplicable' }
  expect(offers).toEqual([
    { status: 'accepted', placement: 'reserved', ...byWageValue, subsidy: 'expected' },
    { status: 'accepted', placement: 'started', ...byMeasuring },
    { status: 'sent', placement: null, ...byWageValue, subsidy: 'confirmed' },
    { status: 'sent', placement: null, ...byMeasuring },
  ])
})

test('a fact that came in later is told beside the offer, to jobhunter and adviser as well', async () => {
  const [jobhunter, adviser] = await sql<{ id: string }[]>`
    select id from accounts where email in ('jobhunter@voorbeeld.nl', 'adviseur@voorbeeld.nl')
    order by role desc`
  const since = isoDate.parse('2026-10-01')
  const ofJobhunter = { jobhunterId: accountId.parse(jobhunter?.id) }
  const ofAdviser = { adviserId: accountId.parse(adviser?.id) }
  const [told, ...more] = await coverChangedSince(services.db, ofJobhunter, since)
  const versions = await sql<{ sentence: string }[]>`
    select sentence from coverage_versions order by number`

  expect(more).toEqual([])
  expect(told?.sentence).toMatch(/^De no-riskpolis geldt vanaf/)
  expect(await coverChangedSince(services.db, ofAdviser, since)).toEqual([told])
  expect(versions.some(({ sentence }) => sentence.startsWith('De meting is gedaan.'))).toBe(true)
})

test('people who were just measured wait for their manager', async () => {
  const [measured] = await sql`
    select count(*)::int as people,
      min(f.fact->>'measuredOn') > '2026-09-20' as recently
    from candidates c
    join accounts a on a.sender_id = c.sender_id and a.email = 'manager@voorbeeld.nl'
    join candidate_facts f on f.candidate_id = c.id and f.kind = 'wageValue'
    where c.jobhunter_id is null and c.created_at > '2026-10-01'`

  expect(measured).toEqual({ people: TINY.justMeasured, recently: true })
})

test('for every published vacancy someone can be found who can do some of what it takes', async () => {
  const rows = await sql`select text from vacancies where status = 'published'`
  const people = await visibleDocuments(services.db, 'all')
  const known = new Set(people.flatMap(({ competencies }) => competencies.map(({ code }) => code)))
  const texts = rows.map(({ text }) => vacancyText.parse(text))

  expect(texts.length).toBeGreaterThan(10)
  expect(texts.filter((text) => !isWithin(text, known))).toEqual([])
})

test('no text names an illness, and none holds a number that could be a BSN', async () => {
  const rows = await sql<{ text: string }[]>`
    select profile->>'ownWords' as text from candidates where profile->>'ownWords' is not null
    union all select first_name || ' ' || last_name from candidate_identities
    union all select text->>'title' || '. ' || (text->>'work') from vacancies
    union all select reason || ' ' || coalesce(answer, '') from flags
    union all select reason || ' ' || coalesce(answer, '') from introductions
    union all select message || ' ' || coalesce(closing_text, '') from requests
    union all select outcome_employer || ' ' || outcome_candidate from meetings
      where outcome_employer is not null
    union all select support::text || ' ' || coalesce(answer, '') from placement_offers`
  const numbers = await sql<{ text: string }[]>`
    select reference || ' ' || coalesce(email, '') as text
      from candidates join candidate_identities on candidate_id = id
    union all select kvk || ' ' || coalesce(phone, '') from employers`

  expect(rows.length).toBeGreaterThan(300)
  expect(rows.filter(({ text }) => freeTextProblem(text) !== null)).toEqual([])
  expect(numbers.filter(({ text }) => findBsn(text))).toEqual([])
})

test('the index follows: everyone who is visible is in it, and nobody else', async () => {
  await bringIndexUpToDate(services)

  const visible = await visibleDocuments(services.db, 'all')
  const held = await services.candidateIndex.ids()
  expect([...held].sort()).toEqual(visible.map(({ id }) => id).sort())
})

test('on the same day the same region comes about again', async () => {
  await seedRegion(again, TINY)

  expect(await pictureOf(again.database.sql)).toEqual(await pictureOf(sql))
})

/** What a region holds, without the ids that the database draws. */
async function pictureOf(of: typeof sql) {
  return Promise.all([
    of`select code, reference, profile, release, consent, readiness, screening, agreed_version,
      confirmed_on, placed, check_needed, waiting_since from candidates order by code`,
    of`select name, kvk, municipality, phone, created_at from employers order by kvk`,
    of`select kvk, v.status, version, text, question, due_on, waiting_since, v.created_at
      from vacancies v join employers e on e.id = v.employer_id
      order by kvk, waiting_since, text::text, v.status`,
    of`select code, message, status, closed_because, on_hold, r.due_on, r.waiting_since, asked_at
      from requests r left join candidates c on c.id = r.candidate_id
      order by code, r.waiting_since, message`,
    of`select code, terms, support, coverage, status, starts_on, sent_on, o.due_on
      from placement_offers o join candidates c on c.id = o.candidate_id order by code, starts_on`,
    of`select code, offer_version, number, determined_on, because, changed, sentence
      from coverage_versions v join placement_offers o on o.id = v.offer_id
      join candidates c on c.id = o.candidate_id order by code, starts_on, offer_version, number`,
    of`select municipality, name, in_force_from, in_force_until, source, checked_on
      from jobcoach_organisations order by municipality, name`,
    of`select object, "from", "to", by_role, reason, at, count(*)::int from moves
      where object <> 'caseload' group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 4, 5, 6`,
  ])
}

function isWithin(text: VacancyText, known: ReadonlySet<string>): boolean {
  return wantedCompetencies(text).some(({ code }) => known.has(code))
}

function without<Status extends string>(all: readonly Status[], one: Status): Status[] {
  return all.filter((status) => status !== one)
}
