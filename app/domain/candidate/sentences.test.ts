import { expect, test } from 'vitest'
import { isoDate, municipalityCode } from '#app/domain/primitives.ts'
import { EMPTY_PROFILE, PROFILE_FIELDS, type Profile, type ProfileField } from './profile.ts'
import { nextQuestions, profileInWords, whatToAsk } from './sentences.ts'

const nameOf = () => 'Zeist'

test.each<{ field: ProfileField; of: Partial<Profile>; sentences: string[] }>([
  { field: 'talents', of: { talents: ['precies'] }, sentences: ['Werkt precies'] },
  {
    field: 'competencies',
    of: {
      competencies: [{ code: 'orders-verzamelen', level: 'withHelp', evidence: 'certificate' }],
    },
    sentences: ['Orders verzamelen: met hulp, met diploma of certificaat'],
  },
  { field: 'interests', of: { interests: ['groen'] }, sentences: ['Groen en dieren'] },
  {
    field: 'workConditions',
    of: { workConditions: ['quietRoom'] },
    sentences: ['rustige werkplek'],
  },
  { field: 'hoursLeast', of: { hoursLeast: 16, hoursMost: 24 }, sentences: ['16 tot 24 uur'] },
  { field: 'hoursLeast', of: { hoursLeast: 16, hoursMost: 16 }, sentences: ['16 uur'] },
  { field: 'hoursLeast', of: { hoursMost: 24 }, sentences: ['hoogstens 24 uur'] },
  { field: 'hoursLeast', of: { hoursLeast: 16 }, sentences: ['minstens 16 uur'] },
  {
    field: 'availableFrom',
    of: { availableFrom: isoDate.parse('2026-03-03') },
    sentences: ['3 maart 2026'],
  },
  {
    field: 'municipality',
    of: { municipality: municipalityCode.parse('GM0355') },
    sentences: ['Zeist'],
  },
  {
    field: 'travelMeans',
    of: { travelMeans: ['bicycle'], travelKm: 15 },
    sentences: ['met de fiets', 'tot ongeveer 15 km van huis'],
  },
  { field: 'travelMeans', of: { travelMeans: [] }, sentences: ['heeft nog geen vervoer'] },
  {
    field: 'drivingLicences',
    of: { drivingLicences: [] },
    sentences: ['heeft nog geen rijbewijs'],
  },
  {
    field: 'languages',
    of: { languages: [{ language: 'dutch', level: 'everyday' }] },
    sentences: ['Nederlands: voor alledag'],
  },
  {
    field: 'educationLevel',
    of: { educationLevel: 'none' },
    sentences: ['Geen opleiding afgemaakt'],
  },
  {
    field: 'ownWords',
    of: { ownWords: 'Ik ben graag buiten.' },
    sentences: ['Ik ben graag buiten.'],
  },
])('$field reads as $sentences', ({ field, of, sentences }) => {
  const part = profileInWords({ ...EMPTY_PROFILE, ...of }, nameOf).find(
    (each) => each.field === field,
  )

  expect(part).toMatchObject({ sentences, known: true })
})

test.each([
  { today: '2026-03-02', reads: '3 maart 2026' },
  { today: '2026-03-03', reads: 'meteen' },
  { today: '2026-03-04', reads: 'meteen' },
])('on $today someone available from 3 March reads $reads', ({ today, reads }) => {
  const profile = { ...EMPTY_PROFILE, availableFrom: isoDate.parse('2026-03-03') }

  const part = profileInWords(profile, nameOf, isoDate.parse(today)).find(
    ({ field }) => field === 'availableFrom',
  )

  expect(part).toMatchObject({ sentences: [reads] })
})

test('of someone of whom nothing is known, every part says so', () => {
  const parts = profileInWords(EMPTY_PROFILE, nameOf)

  expect(parts).toHaveLength(13)
  expect(parts.every(({ known }) => !known)).toBe(true)
  expect(new Set(parts.flatMap(({ sentences }) => sentences))).toEqual(new Set(['Nog niet bekend']))
})

test('every field has a question, and what helps most is asked first', () => {
  const questions = nextQuestions(EMPTY_PROFILE)

  expect(new Set(questions.map(({ field }) => field))).toEqual(new Set(PROFILE_FIELDS))
  expect(questions.slice(0, 3).map(({ field }) => field)).toEqual([
    'competencies',
    'municipality',
    'hoursLeast',
  ])
})

test('what is known is not asked again, also when it is a known none', () => {
  const profile: Profile = {
    ...EMPTY_PROFILE,
    drivingLicences: [],
    municipality: null,
    tasks: ['x'],
  }

  const fields = nextQuestions(profile).map(({ field }) => field)

  expect(fields).not.toContain('drivingLicences')
  expect(fields).not.toContain('tasks')
  expect(fields).toContain('municipality')
})

test.each(PROFILE_FIELDS.map((field) => ({ field })))(
  'the question about $field never asks about health',
  ({ field }) => {
    expect(whatToAsk(field)).not.toMatch(/ziek|gezond|beperking|klacht|diagnose|medicijn/i)
    expect(whatToAsk(field)).toMatch(/\?/)
  },
)
