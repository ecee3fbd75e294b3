import { readFile } from 'node:fs/promises'
import { eq } from 'drizzle-orm'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { coverage } from '#app/domain/coverage/coverage.ts'
import { forEmployer } from '#app/domain/coverage/for-employer.ts'
import { RULES_VERSION } from '#app/domain/coverage/law/rules.ts'
import { sentenceForEmployer } from '#app/domain/coverage/words/sentences.ts'
import { becauseForStaff } from '#app/domain/coverage/words/staff-sentences.ts'
import type { OfferId } from '#app/domain/primitives.ts'
import { renewCoverageByRules } from '#app/use-cases/renew-coverage-by-rules.ts'
import { declineOffer } from '#app/use-cases/turn-down-offer.ts'
import { coverageVersions, placementOffers } from '#db/schema/index.ts'
import { done } from '#seed/done.ts'
import { learn, REGISTERED } from '#tests/support/make-facts.ts'
import { day, makeSent } from '#tests/support/make-way.ts'
import { makeCandidate, makeWorld, type World } from '#tests/support/make-world.ts'
import { openTestServices } from '#tests/support/services.ts'

const services = await openTestServices()
const { db } = services
const { sql } = services.database
afterAll(services.close)

let world: World
beforeEach(async () => {
  services.clock.set(day('2026-03-02'))
  world = await makeWorld(services)
})

async function offerRow(id: OfferId) {
  const [row] = await db.select().from(placementOffers).where(eq(placementOffers.id, id))
  return row
}

async function versionsOf(id: OfferId) {
  return db.select().from(coverageVersions).where(eq(coverageVersions.offerId, id))
}

/** As if this offer was sent when the rules gave no no-riskpolis yet, or only had another name. */
async function sentByOlderRules(id: OfferId, withNoRisk: boolean): Promise<void> {
  if (!withNoRisk) {
    await sql`update placement_offers
      set coverage = jsonb_set(coverage, '{instruments,0,certainty}', '"notApplicable"')
      where id = ${id}`
  }
  await sql`update placement_offers set rules_version = '2026-01-01' where id = ${id}`
}

test('a change of rules makes a version where the outcome differs, once', async () => {
  const candidateId = await makeCandidate(world)
  await learn(world, candidateId, REGISTERED)
  const differs = await makeSent(world, { candidateId })
  const same = await makeSent(world, { candidateId })
  const declined = await makeSent(world, { candidateId })
  const no = { version: 1, reason: 'Wij wachten nog even.' }
  done(await declineOffer(services, world.employer, declined.offerId, no))
  await sentByOlderRules(differs.offerId, false)
  await sentByOlderRules(same.offerId, true)
  await sentByOlderRules(declined.offerId, false)
  const before = await offerRow(differs.offerId)

  const first = await renewCoverageByRules(services)
  const again = await renewCoverageByRules(services)

  expect([first, again]).toEqual([1, 0])
  expect(await versionsOf(differs.offerId)).toMatchObject([
    {
      number: 2,
      because: 'ruleChanged',
      changed: [RULES_VERSION],
      sentence: 'De regels zijn veranderd. De no-riskpolis geldt vanaf 1 april 2026.',
    },
  ])
  expect((await offerRow(differs.offerId))?.coverage).toEqual(before?.coverage)
  expect(await versionsOf(same.offerId)).toEqual([])
  expect((await offerRow(same.offerId))?.rulesVersion).toBe(RULES_VERSION)
  expect(await versionsOf(declined.offerId)).toEqual([])
})

test('two portals that start at once make one version', async () => {
  const candidateId = await makeCandidate(world)
  await learn(world, candidateId, REGISTERED)
  const { offerId } = await makeSent(world, { candidateId })
  await sentByOlderRules(offerId, false)

  const both = await Promise.all([renewCoverageByRules(services), renewCoverageByRules(services)])

  expect(both.toSorted()).toEqual([0, 1])
  expect(await versionsOf(offerId)).toHaveLength(1)
})

test('when no rule changed since, it is one statement', async () => {
  await makeSent(world)
  await renewCoverageByRules(services)

  const heard = await services.database.statementsDuring(() => renewCoverageByRules(services))

  expect(heard.filter((statement) => /^select/i.test(statement))).toHaveLength(1)
  expect(heard.filter((statement) => /^(insert|update)/i.test(statement))).toEqual([])
})

/** A line as the first release kept it. */
function oldLine(instrument: string, code: string, certainty = 'unknown') {
  return {
    instrument,
    certainty,
    from: certainty === 'confirmed' ? '2026-04-01' : null,
    until: null,
    perMonthCents: null,
    perYearCents: null,
    basedOn: null,
    formula: [],
    because: { code, on: null },
    needs: [],
    canTell: null,
    decides: 'uwv',
    decidesBy: null,
    employerDoes: [{ text: 'Vraag UWV of de registratie rond is.', by: null }],
    basis: 'Ziektewet artikel 29b',
    source: 'https://wetten.overheid.nl/BWBR0001888/2026-07-01',
    checkedOn: '2026-11-21',
    ruleId: `${instrument}-2026`,
  }
}

const OLD = [
  oldLine('noRiskPolicy', 'registered', 'confirmed'),
  oldLine('jobcoaching', 'supportUnknown'),
  oldLine('wageCostSubsidy', 'dispensation'),
  oldLine('wageCostSubsidy', 'under21'),
  oldLine('wageCostSubsidy', 'flatRate'),
  oldLine('wageCostSubsidy', 'factsMissing'),
  oldLine('trialPlacement', 'noTrial', 'notApplicable'),
]

/** Makes the coverage of this offer one of the first release, and then brings the database up to date. */
async function convert(id: OfferId): Promise<void> {
  await sql`update placement_offers set coverage = ${JSON.stringify(OLD)}::jsonb, rules_version = null
    where id = ${id}`
  const migration = new URL(
    '../../db/migrations/0005_coverage_of_first_release.sql',
    import.meta.url,
  )
  await sql.unsafe(await readFile(migration, 'utf8'))
}

test('an offer of the first release reads as it did, for the employer and for staff', async () => {
  const { offerId } = await makeSent(world)

  await convert(offerId)

  const converted = await offerRow(offerId)
  const read = coverage.parse(converted?.coverage)
  const { lines, months, branches } = forEmployer(read)
  expect(converted?.rulesVersion).toBe('2026-11-21')
  expect(read).toMatchObject({ months: [], branches: [], rulesVersion: '2026-11-21' })
  expect(read.instruments.map(({ because }) => because.code)).toEqual([
    'registered',
    'supportUnknown',
    'dispensationInstead',
    'amountUnknown',
    'flatRateAwaited',
    'notMeasured',
    'noTrial',
  ])
  expect(lines.map((line) => sentenceForEmployer(line))[0]).toContain('vanaf 1 april 2026')
  expect(read.instruments.map(becauseForStaff).join(' ')).not.toContain('undefined')
  expect([months, branches]).toEqual([[], []])
})

test('an offer of the first release that runs gets today’s whole beside it', async () => {
  const candidateId = await makeCandidate(world)
  await learn(world, candidateId, REGISTERED)
  const { offerId } = await makeSent(world, { candidateId })
  await convert(offerId)
  const before = await offerRow(offerId)

  await renewCoverageByRules(services)

  const [version] = await versionsOf(offerId)
  expect(version?.coverage.months.length).toBeGreaterThan(0)
  expect(version?.sentence).toMatch(/^De regels zijn veranderd\. /)
  expect((await offerRow(offerId))?.coverage).toEqual(before?.coverage)
})
