import { expect, test } from 'vitest'
import { isoDate, municipalityCode } from '#app/domain/primitives.ts'
import { makeVacancyText } from '#tests/support/make-vacancy-text.ts'
import { criteriaFor } from './criteria-for.ts'

const utrecht = municipalityCode.parse('GM0344')
const amsterdam = municipalityCode.parse('GM0363')
const all = [
  { code: utrecht, name: 'Utrecht', latitude: 520908, longitude: 51222 },
  { code: amsterdam, name: 'Amsterdam', latitude: 523740, longitude: 48897 },
]

test.each([
  { km: undefined, within: [utrecht], why: 'thirty kilometres unless chosen' },
  { km: 34, within: [utrecht], why: 'one short of Amsterdam' },
  { km: 35, within: [utrecht, amsterdam], why: 'just there' },
])('a reach of $km km is asked for as municipalities ($why)', ({ km, within }) => {
  expect(criteriaFor(makeVacancyText(), all, { km }).within).toEqual(within)
})

test('the whole country has no limit of place', () => {
  expect(criteriaFor(makeVacancyText(), all, { km: null })).not.toHaveProperty('within')
})

test.each([
  { startsOn: '2026-03-01', availableBy: '2026-03-29' },
  { startsOn: null, availableBy: undefined },
])('a start on $startsOn asks for people who can begin by $availableBy', (on) => {
  const startsOn = on.startsOn === null ? null : isoDate.parse(on.startsOn)

  expect(criteriaFor(makeVacancyText({ startsOn }), all).availableBy).toBe(on.availableBy)
})

test('hours are asked for as the vacancy says, and nobody is left out for an unknown', () => {
  const criteria = criteriaFor(makeVacancyText({ hoursLeast: 12, hoursMost: 20 }), all)

  expect(criteria.hours).toEqual({ least: 12, most: 20 })
  expect(criteria.knownOnly).toBeUndefined()
  expect(criteria.text).toBeUndefined()
})

test('what a person chose beside the vacancy is asked for too', () => {
  const chosen = { licence: ['B'] }

  const criteria = criteriaFor(makeVacancyText(), all, { chosen, text: 'planten', knownOnly: true })

  expect(criteria).toMatchObject({ chosen, text: 'planten', knownOnly: true })
})

test('what was said weighs: essential one, desirable a half', () => {
  const vacancy = makeVacancyText({
    needs: [
      { code: 'orders-verzamelen', weight: 'essential' },
      { code: 'barcodes-scannen', weight: 'desirable' },
      { code: 'orders-verzamelen', weight: 'desirable' },
    ],
    tasks: ['vrachtwagens-laden-en-lossen'],
  })

  expect(criteriaFor(vacancy, all).fit).toEqual([
    { code: 'orders-verzamelen', weight: 1 },
    { code: 'barcodes-scannen', weight: 0.5 },
  ])
})

test('without needs, what the tasks take is wanted', () => {
  const vacancy = makeVacancyText({ tasks: ['leveringen-aannemen'] })

  expect(criteriaFor(vacancy, all).fit).toEqual([
    { code: 'levering-controleren', weight: 0.5 },
    { code: 'beschadigde-goederen-herkennen', weight: 0.5 },
    { code: 'magazijnsysteem-gebruiken', weight: 0.5 },
  ])
})

test.each([
  { title: 'Heftruckchauffeur', work: 'Ramen wassen', wanted: 'heftruck-rijden' },
  { title: 'Medewerker', work: 'Iemand die goed barcodes kan scannen', wanted: 'barcodes-scannen' },
])('the words of "$title" and "$work" point to $wanted', ({ title, work, wanted }) => {
  const { fit } = criteriaFor(makeVacancyText({ title, work }), all)

  expect(fit?.map(({ code }) => code)).toContain(wanted)
})

test('words that say nothing about the work ask for nothing', () => {
  const vacancy = makeVacancyText({ title: 'Medewerker gezocht', work: 'Werk voor iemand.' })

  expect(criteriaFor(vacancy, all)).not.toHaveProperty('fit')
})
