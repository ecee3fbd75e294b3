import { expect, test } from 'vitest'
import { EMPTY_PROFILE, type Profile } from '#app/domain/candidate/profile.ts'
import { isoDate, municipalityCode } from '#app/domain/primitives.ts'
import type { VacancyText } from '#app/domain/vacancy/vacancy.ts'
import { makeVacancyText } from '#tests/support/make-vacancy-text.ts'
import { reasonsFor } from './reasons-for.ts'

const today = isoDate.parse('2026-03-02')
const day = (text: string) => isoDate.parse(text)
const wantsOrders: Partial<VacancyText> = {
  needs: [{ code: 'orders-verzamelen', weight: 'essential' }],
}

test.each<{ profile: Partial<Profile>; reason: string }>([
  {
    profile: {
      competencies: [{ code: 'orders-verzamelen', level: 'experienced', evidence: 'observed' }],
    },
    reason: 'fits: Kan orders verzamelen (ervaren, gezien op het werk)',
  },
  {
    profile: {
      competencies: [{ code: 'barcodes-scannen', level: 'independent', evidence: 'ownWords' }],
    },
    reason: 'partly: Lijkt op wat u vraagt (orders verzamelen): kan barcodes scannen',
  },
  {
    profile: { tasks: ['bestellingen-in-het-magazijn-verzamelen'] },
    reason: 'partly: Deed in eerder werk: orders verzamelen',
  },
  {
    profile: {
      competencies: [{ code: 'ramen-wassen', level: 'independent', evidence: 'ownWords' }],
    },
    reason: 'missing: orders verzamelen',
  },
  { profile: {}, reason: 'unknown: Nog niet bekend: orders verzamelen' },
])('competence, $reason', ({ profile, reason }) => {
  expect(read('competence', wantsOrders, profile)).toEqual([reason])
})

test('what nobody stated is never told as missing or unknown, and what fits it is', () => {
  const guessed = { tasks: ['bestellingen-in-het-magazijn-verzamelen'] }
  const other: Partial<Profile> = {
    competencies: [{ code: 'ramen-wassen', level: 'independent', evidence: 'ownWords' }],
  }
  const near: Partial<Profile> = {
    competencies: [{ code: 'orders-verzamelen', level: 'independent', evidence: 'ownWords' }],
  }

  expect(read('competence', guessed, other)).toEqual([])
  expect(read('competence', guessed, {})).toEqual([])
  expect(read('competence', guessed, near)[0]).toBe(
    'fits: Kan orders verzamelen (zelfstandig, zegt het zelf)',
  )
})

test('the same work done before is named', () => {
  const task = 'leveringen-aannemen'

  const reasons = read('competence', { tasks: [task] }, { tasks: [task] })

  expect(reasons[0]).toBe('fits: Deed dit werk eerder: leveringen aannemen en controleren')
})

test.each([
  { least: null, most: null, reason: 'unknown: Nog niet bekend: hoeveel uur' },
  { least: 8, most: 15, reason: 'missing: Wil 8 tot 15 uur werken; het werk is 16 tot 24 uur' },
  { least: 8, most: 16, reason: 'fits: Wil 8 tot 16 uur werken, dat past' },
  { least: 24, most: 32, reason: 'fits: Wil 24 tot 32 uur werken, dat past' },
  { least: 25, most: 32, reason: 'missing: Wil 25 tot 32 uur werken; het werk is 16 tot 24 uur' },
  { least: 24, most: null, reason: 'fits: Wil minstens 24 uur werken, dat past' },
  {
    least: 25,
    most: null,
    reason: 'missing: Wil minstens 25 uur werken; het werk is 16 tot 24 uur',
  },
  {
    least: 8,
    most: null,
    reason: 'unknown: Wil minstens 8 uur werken; nog niet bekend of dat past',
  },
  {
    least: null,
    most: 15,
    reason: 'missing: Wil hoogstens 15 uur werken; het werk is 16 tot 24 uur',
  },
])('hours from $least to $most: $reason', ({ least, most, reason }) => {
  expect(read('condition', {}, { hoursLeast: least, hoursMost: most })).toContain(reason)
})

test.each([
  { from: '2026-03-02', startsOn: '2026-04-01', reason: 'fits: Kan meteen beginnen' },
  { from: '2026-04-01', startsOn: '2026-04-01', reason: 'fits: Kan beginnen vanaf 1 april 2026' },
  {
    from: '2026-04-29',
    startsOn: '2026-04-01',
    reason: 'partly: Kan beginnen vanaf 29 april 2026, later dan u vraagt',
  },
  {
    from: '2026-04-30',
    startsOn: '2026-04-01',
    reason: 'missing: Kan beginnen vanaf 30 april 2026, later dan u vraagt',
  },
  { from: '2026-09-01', startsOn: null, reason: 'partly: Kan beginnen vanaf 1 september 2026' },
  { from: null, startsOn: '2026-04-01', reason: 'unknown: Nog niet bekend: vanaf welke dag' },
])('from $from for a start on $startsOn: $reason', ({ from, startsOn, reason }) => {
  const vacancy = { startsOn: startsOn === null ? null : day(startsOn) }

  expect(read('condition', vacancy, { availableFrom: from === null ? null : day(from) })).toContain(
    reason,
  )
})

test.each<{ profile: Partial<Profile>; reason: string }>([
  { profile: { travelKm: 12 }, reason: 'fits: Woont ongeveer 12 km verderop, dat lukt' },
  { profile: { travelKm: 11 }, reason: 'missing: Woont ongeveer 12 km verderop; reist tot 11 km' },
  {
    profile: { travelMeans: ['bicycle', 'publicTransport'] },
    reason: 'fits: Woont ongeveer 12 km verderop en reist met de fiets of met bus, tram of trein',
  },
  {
    profile: { travelMeans: ['bicycle'] },
    reason: 'unknown: Woont ongeveer 12 km verderop; nog niet bekend of dat lukt met de fiets',
  },
  {
    profile: { travelMeans: [] },
    reason: 'missing: Woont ongeveer 12 km verderop en heeft nog geen vervoer',
  },
  {
    profile: {},
    reason: 'unknown: Woont ongeveer 12 km verderop; nog niet bekend hoe ver reizen lukt',
  },
  {
    profile: { municipality: municipalityCode.parse('GM0344'), travelMeans: [] },
    reason: 'fits: Woont in dezelfde gemeente',
  },
  {
    profile: { municipality: null },
    reason: 'unknown: Nog niet bekend: waar deze kandidaat woont',
  },
])('travel, $reason', ({ profile, reason }) => {
  const home = { municipality: municipalityCode.parse('GM0355') }

  expect(read('condition', {}, { ...home, ...profile })).toContain(reason)
})

test.each<{ has: Profile['drivingLicences']; reason: string }>([
  { has: ['B'], reason: 'fits: Heeft rijbewijs B (auto)' },
  { has: ['C'], reason: 'fits: Heeft rijbewijs B (auto)' },
  { has: ['AM'], reason: 'missing: Heeft nog geen rijbewijs B (auto)' },
  { has: [], reason: 'missing: Heeft nog geen rijbewijs B (auto)' },
  { has: null, reason: 'unknown: Nog niet bekend: rijbewijs B (auto)' },
])('with $has where B is needed: $reason', ({ has, reason }) => {
  expect(read('condition', { licenceNeeded: 'B' }, { drivingLicences: has })).toContain(reason)
})

test.each<{ offered: VacancyText['conditionsOffered']; reason: string }>([
  { offered: ['fixedRoutine'], reason: 'fits: Heeft nodig: vaste dagindeling – u biedt dat' },
  {
    offered: [],
    reason: 'unknown: Vraagt: vaste dagindeling – nog niet bekend of u dat biedt',
  },
  {
    offered: ['quietRoom'],
    reason: 'missing: Vraagt: vaste dagindeling – dat staat nog niet bij deze werkplek',
  },
])('a workplace that offers $offered, $reason', ({ offered, reason }) => {
  const reasons = read(
    'condition',
    { conditionsOffered: offered },
    { workConditions: ['fixedRoutine'] },
  )

  expect(reasons).toContain(reason)
})

test.each([
  { interests: ['groen'], kind: 'fits' },
  { interests: ['logistiek'], kind: 'missing' },
  { interests: [], kind: 'unknown' },
])('someone with interests $interests for green work: $kind', ({ interests, kind }) => {
  const reasons = read('interest', { sector: 'groen' }, { interests })

  expect(reasons.map((text) => text.split(':')[0])).toEqual([kind])
})

test('a jobhunter reads about the employer, not about "u"', () => {
  const vacancy = makeVacancyText({ ...wantsOrders, conditionsOffered: ['fixedRoutine'] })
  const profile: Profile = {
    ...EMPTY_PROFILE,
    competencies: [{ code: 'barcodes-scannen', level: 'independent', evidence: 'ownWords' }],
    workConditions: ['fixedRoutine'],
  }

  const texts = reasonsFor(vacancy, profile, today, undefined, 'staff').map(({ text }) => text)

  expect(texts).toContain('Heeft nodig: vaste dagindeling – de werkgever biedt dat')
  expect(texts.join(' ')).not.toMatch(/\bu\b/)
})

function read(
  about: 'competence' | 'condition' | 'interest',
  vacancy: Partial<VacancyText>,
  profile: Partial<Profile>,
): string[] {
  return reasonsFor(makeVacancyText(vacancy), { ...EMPTY_PROFILE, ...profile }, today, () => 12)
    .filter((reason) => reason.about === about)
    .map(({ kind, text }) => `${kind}: ${text}`)
}
