import { expect, test } from 'vitest'
import { dutchCalendar } from '#app/adapters/dutch-calendar.ts'
import { minimumHourOn } from '#app/domain/coverage/law/minimum-wage.ts'
import { isoDate, municipalityCode } from '#app/domain/primitives.ts'
import { daysAround } from '#seed/demo-days.ts'
import { planRegion } from '#seed/plan-region.ts'
import { TINY } from '#seed/sizes.ts'
import { makeTerms } from './make-offer.ts'
import type { PlannedWay } from './plan-ways.ts'

const ways = waysOn('2026-11-23')

function waysOn(date: string): PlannedWay[] {
  const today = isoDate.parse(date)
  const clock = { now: () => new Date(`${today}T12:00:00Z`), today: () => today }
  return planRegion(TINY, daysAround({ clock, calendar: dutchCalendar() }), today).ways
}

/** The way of someone who is to be measured, with other facts or somewhere else. */
function wayWith(other: Partial<PlannedWay['profile']['person']>): PlannedWay {
  const way = ways.find(({ end }) => end === 'measured')
  if (!way) throw new Error('nobody is measured at work')
  return { ...way, profile: { ...way.profile, person: { ...way.profile.person, ...other } } }
}

test('who is to be measured in Utrecht starts with a flat rate, on a contract that outlasts it', () => {
  expect(makeTerms(wayWith({}))).toMatchObject({
    subsidyWanted: true,
    flatRate: true,
    trialMonths: 0,
    months: 12,
    fixedHours: true,
    intendsToExtend: true,
  })
})

test('who is to be measured in Amsterdam starts with the trial in which that is done', () => {
  const amsterdam = wayWith({ municipality: municipalityCode.parse('GM0363') })

  expect(makeTerms(amsterdam)).toMatchObject({
    subsidyWanted: true,
    flatRate: false,
    trialMonths: 2,
  })
})

test('where no policy is on record the subsidy is wanted, and nothing is promised of a flat rate', () => {
  const zeist = wayWith({ municipality: municipalityCode.parse('GM0355') })

  expect(makeTerms(zeist)).toMatchObject({ subsidyWanted: true, flatRate: false })
})

test('an offer pays the minimum wage of its first day, also when that rises after today', () => {
  const later = waysOn('2026-06-05').filter(({ startsOn }) => startsOn >= '2026-07-01')
  const wages = later.map((way) => makeTerms(way).hourlyWageCents)

  expect(later.length).toBeGreaterThan(5)
  expect(Math.min(...wages)).toBe(minimumHourOn(21, isoDate.parse('2026-07-01'))?.value)
})

test('who needs no measuring and is not in the target group gets no subsidy', () => {
  const facts = { benefit: null, register: null, wageValue: null, targetGroup: null }

  expect(makeTerms(wayWith({ facts }))).toMatchObject({ subsidyWanted: false, flatRate: false })
})
