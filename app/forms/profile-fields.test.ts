import { describe, expect, test } from 'vitest'
import { EMPTY_PROFILE, type Profile } from '#app/domain/candidate/profile.ts'
import { isoDate, municipalityCode } from '#app/domain/primitives.ts'
import { profileFields, profileOf, profileValues } from './profile-fields.ts'

const ZEIST = municipalityCode.parse('GM0355')
const nameOf = () => 'Zeist'
const whole: Profile = {
  talents: ['precies'],
  competencies: [{ code: 'orders-verzamelen', level: 'withHelp', evidence: 'certificate' }],
  tasks: ['bestellingen-verzendklaar-maken'],
  interests: ['groen'],
  workConditions: ['quietRoom'],
  hoursLeast: 16,
  hoursMost: 24,
  availableFrom: isoDate.parse('2026-04-01'),
  municipality: ZEIST,
  travelMeans: ['bicycle'],
  travelKm: 15,
  drivingLicences: ['AM'],
  languages: [{ language: 'dutch', level: 'good' }],
  educationLevel: 'vmbo',
  ownWords: 'Ik werk graag buiten.',
}

function saved(of: Profile) {
  const read = profileFields.parse({ version: '3', ...profileValues(of, nameOf) })
  return profileOf(read, of.municipality)
}

function messagesFor(typed: Record<string, unknown>) {
  const read = profileFields.safeParse({ version: '1', ...typed })
  return Object.fromEntries(read.error?.issues.map(({ path, message }) => [path[0], message]) ?? [])
}

describe('a form that is sent as it was shown', () => {
  test.each([
    { what: 'everything known', of: whole },
    { what: 'nothing known', of: EMPTY_PROFILE },
    {
      what: 'no transport and no licence, which is known',
      of: { ...EMPTY_PROFILE, travelMeans: [], drivingLicences: [] },
    },
  ])('changes nothing: $what', ({ of }) => {
    expect(saved(of)).toEqual(of)
  })
})

test('no box at all is unknown, and never none', () => {
  const read = profileFields.parse({ version: '1' })

  expect(profileOf(read, null)).toEqual(EMPTY_PROFILE)
})

describe('what cannot be saved', () => {
  test('a competency or a language without how well', () => {
    expect(messagesFor({ competencies: 'orders-verzamelen', languages: ['dutch'] })).toMatchObject({
      'level-orders-verzamelen': 'Kies hoe goed dit al gaat.',
      'languageLevel-dutch': 'Kies hoe goed deze taal al gaat.',
    })
  })

  test('transport that is both there and not there', () => {
    expect(messagesFor({ travelMeans: ['bicycle', 'geen'] })).toHaveProperty('travelMeans')
  })

  test.each([
    { hoursLeast: '24', hoursMost: '24', wrong: false },
    { hoursLeast: '25', hoursMost: '24', wrong: true },
    { hoursLeast: '25', hoursMost: '', wrong: false },
  ])('least $hoursLeast and most $hoursMost: $wrong', ({ wrong, ...hours }) => {
    expect('hoursMost' in messagesFor(hours)).toBe(wrong)
  })

  test('a word that is in no list', () => {
    expect(messagesFor({ competencies: 'toveren' })).toHaveProperty('competencies')
  })

  test('own words with an illness in them', () => {
    expect(messagesFor({ ownWords: 'Ik heb autisme.' })).toHaveProperty('ownWords')
  })
})
