import { eq } from 'drizzle-orm'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { wishesFrom } from '#app/domain/matching/wishes.ts'
import { addDays, isoDate, municipalityCode } from '#app/domain/primitives.ts'
import { findMatches } from '#app/use-cases/find-matches.ts'
import { candidates } from '#db/schema/index.ts'
import { makeJobhunter, makeSender, UTRECHT, ZEIST } from '#tests/support/make-people.ts'
import { makeVacancyText } from '#tests/support/make-vacancy-text.ts'
import { makeVisibleCandidate } from '#tests/support/make-visible-candidate.ts'
import { openTestServices } from '#tests/support/services.ts'

const services = await openTestServices()
const { db, database } = services
afterAll(services.close)

const jobhunter = await makeJobhunter(db, await makeSender(db))
const GRONINGEN = municipalityCode.parse('GM0014')
const vacancy = makeVacancyText({
  needs: [{ code: 'orders-verzamelen', weight: 'essential' }],
  municipality: UTRECHT,
})
const picker = {
  competencies: [
    { code: 'orders-verzamelen', level: 'experienced', evidence: 'workExperience' } as const,
  ],
  municipality: ZEIST,
}

beforeEach(async () => {
  await db.delete(candidates)
  await services.candidateIndex.rebuild([])
})

function matchesOf(query = '') {
  return findMatches(services, vacancy, wishesFrom(new URLSearchParams(query)), {
    reader: 'employer',
  })
}

test('whoever can do it comes first, with the reason in words', async () => {
  const unknown = await makeVisibleCandidate(services, jobhunter)
  const able = await makeVisibleCandidate(services, jobhunter, picker)

  const { matches, total } = await matchesOf()

  expect(total).toBe(2)
  expect(matches.map(({ document }) => document.code)).toEqual([able.code, unknown.code])
  expect(matches[0]?.reasons).toContainEqual({
    kind: 'fits',
    about: 'competence',
    text: 'Kan orders verzamelen (ervaren, uit eerder werk)',
  })
})

test.each([
  { why: 'the release was taken back', row: { release: 'takenBack' } as const },
  { why: 'the yes was taken back', row: { consent: 'withdrawn' } as const },
  { why: 'a job was reserved', row: { placed: true } },
])('the database has the last word: nobody is shown after $why', async ({ row }) => {
  const { id } = await makeVisibleCandidate(services, jobhunter, picker)
  await db.update(candidates).set(row).where(eq(candidates.id, id))

  const { matches } = await matchesOf()

  expect(await services.candidateIndex.ids()).toEqual([id])
  expect(matches).toEqual([])
})

test('what is shown is the agreed profile of now, when the index is behind', async () => {
  const { id } = await makeVisibleCandidate(services, jobhunter, picker)
  const agreed = await db.select({ profile: candidates.agreedProfile }).from(candidates)
  const [{ profile } = { profile: null }] = agreed
  await db
    .update(candidates)
    .set({ agreedProfile: profile && { ...profile, municipality: UTRECHT } })
    .where(eq(candidates.id, id))

  const { matches } = await matchesOf()

  expect(matches[0]?.document.municipality).toBe(UTRECHT)
  expect(matches[0]?.reasons.map(({ text }) => text)).toContain('Woont in dezelfde gemeente')
})

test('an unknown place or day never leaves someone out; a place out of reach does', async () => {
  const { code } = await makeVisibleCandidate(services, jobhunter, { availableFrom: null })
  await makeVisibleCandidate(services, jobhunter, { municipality: GRONINGEN })

  const near = await matchesOf()
  const everywhere = await matchesOf('km=overal')

  expect(near.matches.map(({ document }) => document.code)).toEqual([code])
  expect(everywhere.total).toBe(2)
})

test('only who is known, when that is asked for', async () => {
  await makeVisibleCandidate(services, jobhunter)
  const known = { ...picker, hoursLeast: 16, hoursMost: 24 }
  const { code } = await makeVisibleCandidate(services, jobhunter, known)

  const { matches } = await matchesOf('onbekend=niet')

  expect(matches.map(({ document }) => document.code)).toEqual([code])
})

test('an empty result says which filter left people out', async () => {
  await makeVisibleCandidate(services, jobhunter, { ...picker, talents: ['rustig'] })

  const { matches, whyNobody } = await matchesOf('talent=geduldig')

  expect(matches).toEqual([])
  expect(whyNobody).toEqual(['Niemand met ‘Heeft geduld’. Zonder dit filter: 1 kandidaat.'])
})

test('twenty on a page, each person once, and no more statements for more people', async () => {
  await makeVisibleCandidate(services, jobhunter, picker)
  await matchesOf()
  const forOne = await database.statementsDuring(() => matchesOf())
  for (let number = 0; number < 24; number += 1) {
    const availableFrom = addDays(isoDate.parse('2026-01-01'), number)
    await makeVisibleCandidate(services, jobhunter, { ...picker, availableFrom })
  }

  const forMany = await database.statementsDuring(() => matchesOf())
  const pages = [await matchesOf(), await matchesOf('pagina=2'), await matchesOf('pagina=99')]

  expect(forMany).toHaveLength(forOne.length)
  expect(pages.map(({ page, pages: all, matches }) => [page, all, matches.length])).toEqual([
    [1, 2, 20],
    [2, 2, 5],
    [2, 2, 5],
  ])
  const codes = pages.slice(0, 2).flatMap(({ matches }) => matches.map((one) => one.document.code))
  expect(new Set(codes).size).toBe(25)
})
