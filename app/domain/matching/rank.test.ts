import { expect, test } from 'vitest'
import { candidateCode } from '#app/domain/candidate/candidate-code.ts'
import { isoDate, municipalityCode } from '#app/domain/primitives.ts'
import { makeCandidateDocument } from '#tests/support/make-candidate-document.ts'
import { makeVacancyText } from '#tests/support/make-vacancy-text.ts'
import type { CandidateDocument } from './candidate-document.ts'
import { rank } from './rank.ts'

const today = isoDate.parse('2026-03-02')
const utrecht = municipalityCode.parse('GM0344')
const zeist = municipalityCode.parse('GM0355')
const vacancy = makeVacancyText({
  needs: [{ code: 'orders-verzamelen', weight: 'essential' }],
  sector: 'logistiek',
  startsOn: isoDate.parse('2026-04-01'),
  conditionsOffered: ['fixedRoutine'],
  licenceNeeded: 'B',
})
const fitting: Partial<CandidateDocument> = {
  competencies: [{ code: 'orders-verzamelen', level: 'withHelp', evidence: 'observed' }],
  interests: ['logistiek'],
  workConditions: ['fixedRoutine'],
  hoursLeast: 16,
  hoursMost: 24,
  availableFrom: isoDate.parse('2026-04-01'),
  municipality: zeist,
  travelMeans: ['bicycle'],
  travelKm: 15,
  drivingLicences: ['B'],
}

test.each<{
  subject: string
  unknown: Partial<CandidateDocument>
  not: Partial<CandidateDocument>
}>([
  {
    subject: 'what someone can do',
    unknown: { competencies: [] },
    not: { competencies: [{ code: 'ramen-wassen', level: 'experienced', evidence: 'observed' }] },
  },
  {
    subject: 'hours',
    unknown: { hoursLeast: null, hoursMost: null },
    not: { hoursLeast: 25, hoursMost: 30 },
  },
  {
    subject: 'the day',
    unknown: { availableFrom: null },
    not: { availableFrom: isoDate.parse('2026-04-30') },
  },
  { subject: 'the journey', unknown: { municipality: null }, not: { travelKm: 9 } },
  { subject: 'the licence', unknown: { drivingLicences: null }, not: { drivingLicences: [] } },
  {
    subject: 'the workplace',
    unknown: { workConditions: [] },
    not: { workConditions: ['quietRoom'] },
  },
  { subject: 'interest', unknown: { interests: [] }, not: { interests: ['groen'] } },
])('$subject: unknown comes after what fits, and before what does not', ({ unknown, not }) => {
  const fits = person('K-22222', {})
  const isUnknown = person('K-33333', unknown)
  const doesNot = person('K-44444', not)

  const ranked = rank(vacancy, [doesNot, isUnknown, fits], today, () => 10)

  expect(codes(ranked)).toEqual(['K-22222', 'K-33333', 'K-44444'])
})

test('someone who can do it and of whom little else is known comes before someone who cannot', () => {
  const able = makeCandidateDocument({
    code: candidateCode.parse('K-33333'),
    competencies: fitting.competencies,
  })
  const notAble = person('K-22222', {
    competencies: [{ code: 'ramen-wassen', level: 'experienced', evidence: 'observed' }],
  })

  expect(codes(rank(vacancy, [notAble, able], today))).toEqual(['K-33333', 'K-22222'])
})

test('more skilled comes first, then someone who can do something near it', () => {
  const skilled = person('K-44444', {
    competencies: [{ code: 'orders-verzamelen', level: 'experienced', evidence: 'observed' }],
  })
  const withHelp = person('K-33333', {})
  const near = person('K-22222', {
    competencies: [{ code: 'barcodes-scannen', level: 'experienced', evidence: 'observed' }],
  })

  const ranked = rank(vacancy, [near, withHelp, skilled], today, () => 10)

  expect(codes(ranked)).toEqual(['K-44444', 'K-33333', 'K-22222'])
})

test('between equals the last confirmed comes first, then the code', () => {
  const never = person('K-22222', { confirmedOn: null })
  const longAgo = person('K-33333', { confirmedOn: isoDate.parse('2025-11-01') })
  const lately = person('K-55555', { confirmedOn: isoDate.parse('2026-02-01') })
  const latelyToo = person('K-44444', { confirmedOn: isoDate.parse('2026-02-01') })

  const ranked = rank(vacancy, [never, longAgo, lately, latelyToo], today)

  expect(codes(ranked)).toEqual(['K-44444', 'K-55555', 'K-33333', 'K-22222'])
})

test('the order in which people come in does not matter, and nobody is left out', () => {
  const people = ['K-22222', 'K-33333', 'K-44444'].map((code) => person(code, {}))
  const reversed = [...people].reverse()

  expect(rank(vacancy, reversed, today)).toEqual(rank(vacancy, people, today))
  expect(rank(vacancy, people, today)).toHaveLength(3)
})

test('a match has its document and its reasons, and no score', () => {
  const [match] = rank(vacancy, [person('K-22222', { municipality: utrecht })], today)

  expect(Object.keys(match ?? {})).toEqual(['document', 'reasons'])
  expect(match?.reasons.map(({ text }) => text).join(' ')).not.toMatch(/%|score|punten/)
})

function person(code: string, of: Partial<CandidateDocument>): CandidateDocument {
  return makeCandidateDocument({ ...fitting, code: candidateCode.parse(code), ...of })
}

function codes(matches: readonly { document: CandidateDocument }[]): string[] {
  return matches.map(({ document }) => document.code)
}
