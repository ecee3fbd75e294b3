import { expect, test } from 'vitest'
import { dutchCalendar } from '#app/adapters/dutch-calendar.ts'
import { freeTextProblem } from '#app/domain/candidate/free-text.ts'
import { isoDate } from '#app/domain/primitives.ts'
import { findBsn } from '#app/domain/register/bsn.ts'
import { isToBeMeasured } from '#seed/people/make-facts.ts'
import { makeRegisterRow } from '#seed/people/make-register-row.ts'
import { isOfHomeCaseload } from '#seed/people/plan-people.ts'
import { makeTerms } from '#seed/ways/make-offer.ts'
import { type StepName, WAY_KINDS, type WayEnd } from '#seed/ways/way-ends.ts'
import { daysAround } from './demo-days.ts'
import { makeRegisterFile } from './make-register-file.ts'
import { activeEmployers, planRegion } from './plan-region.ts'
import { REGION } from './sizes.ts'

const today = isoDate.parse('2026-11-23')
const clock = { now: () => new Date(`${today}T12:00:00Z`), today: () => today }
const region = planRegion(REGION, daysAround({ clock, calendar: dutchCalendar() }), today)
const { people, employers, vacancies, ways } = region

test('the demo region has as many of everything as was asked for', () => {
  const shown = people.filter(({ fate }) => fate === 'shown' || fate === 'shownOutdated')

  expect(people).toHaveLength(7_500)
  expect(shown).toHaveLength(1_000)
  expect(people.filter(({ isJustMeasured }) => isJustMeasured)).toHaveLength(144)
  expect(people.filter(isOfHomeCaseload)).toHaveLength(80)
  expect(people.filter(({ jobhunter }) => jobhunter === null)).toHaveLength(304)
  expect(vacancies).toHaveLength(800)
  expect(vacancies.filter(({ employer }) => employer.adviser === 0)).toHaveLength(60)
})

test('nobody and no organisation is there twice', () => {
  const references = people.map(({ reference }) => reference)
  const organisations = employers.map(({ name, kvk }) => `${name} ${kvk}`)

  expect(new Set(references).size).toBe(7_500)
  expect(new Set(organisations).size).toBe(1_200)
  expect(new Set(employers.map(({ kvk }) => kvk)).size).toBe(1_200)
})

test('as much is unknown as in the system of UWV: of 42 % the education, of 38 % the sectors', () => {
  const percentage = (isUnknown: (person: (typeof people)[number]) => boolean) =>
    Math.round((100 * people.filter(isUnknown).length) / people.length)

  expect(percentage(({ profile }) => profile.educationLevel === null)).toBe(42)
  expect(percentage(({ profile }) => profile.interests.length === 0)).toBe(38)
})

test('what a vacancy needs, someone who is shown can do', () => {
  const shown = people.filter(({ fate }) => fate === 'shown')
  const known = new Set(
    shown.flatMap(({ profile }) => profile.competencies.map(({ code }) => code)),
  )
  const strange = vacancies.filter(({ text }) => !text.needs.some(({ code }) => known.has(code)))

  expect(strange).toEqual([])
})

test('ways end everywhere, and every employer on one has an adviser', () => {
  const ends = new Set(ways.map(({ end }) => end))

  expect([...ends].sort()).toEqual(Object.keys(WAY_KINDS).sort())
  expect(activeEmployers(region).size).toBeGreaterThan(200)
  expect(employers.every(({ adviser }) => adviser < REGION.advisers)).toBe(true)
})

test('what the demo accounts find, they find with people of whom it can be told', () => {
  const [home] = employers
  const atHome = (end: WayEnd) => ways.filter((way) => way.end === end && way.employer === home)
  const [measured] = atHome('measured')
  const sent = atHome('offerSent')
  const drafts = ways.filter(({ end, employer }) => end === 'offerDraft' && employer.adviser === 0)

  expect(measured && isToBeMeasured(measured.profile.person.facts)).toBe(true)
  expect(measured && isOfHomeCaseload(measured.profile.person)).toBe(true)
  expect(sent.map(({ profile }) => isToBeMeasured(profile.person.facts))).toEqual([true, false])
  expect(sent.map(({ profile }) => isOfHomeCaseload(profile.person))).toEqual([true, false])
  expect([...sent.slice(1), ...atHome('startDue')].map(({ subsidy }) => subsidy)).toEqual([
    'agreed',
    'asked',
  ])
  expect(drafts.some((way) => makeTerms(way).subsidyWanted)).toBe(true)
})

test('measuring comes weeks after the start, and no way began before everyone was shown', () => {
  const measured = ways.filter(({ end }) => end === 'measured')
  const weeks = measured.map(({ steps }) => {
    const agoOf = (step: StepName) => steps.find(({ name }) => name === step)?.daysAgo ?? 0
    return agoOf('start') - agoOf('measure') > 15 && agoOf('measure') - agoOf('register') > 4
  })
  const first = ways.map(({ steps }) => steps[0]?.daysAgo ?? 0)

  expect(weeks).toEqual([true])
  expect(Math.max(...first)).toBeLessThan(46)
})

test('no made-up text names an illness, and no made-up file holds a number that could be a BSN', () => {
  const texts = [
    ...people.map(({ firstName, lastName }) => `${firstName} ${lastName}`),
    ...people.map(({ profile }) => profile.ownWords ?? ''),
    ...vacancies.map(({ text }) => `${text.title}. ${text.work}`),
    ...employers.map(({ name }) => name),
  ]
  const lines = makeRegisterFile(people.map(makeRegisterRow)).split('\r\n')

  expect(texts.filter((text) => freeTextProblem(text) !== null)).toEqual([])
  expect(lines.filter(findBsn)).toEqual([])
})
