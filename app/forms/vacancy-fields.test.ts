import { expect, test } from 'vitest'
import { municipalityCode } from '#app/domain/primitives.ts'
import { makeVacancyText } from '#tests/support/make-vacancy-text.ts'
import { newVacancyFields, vacancyTextOf, vacancyValues } from './vacancy-fields.ts'

const UTRECHT = municipalityCode.parse('GM0344')
const asked = { work: 'Dozen vullen. En meer.', hoursLeast: '8', hoursMost: '8', place: 'Utrecht' }

test('three answers leave all else open', () => {
  const text = vacancyTextOf(newVacancyFields.parse(asked), UTRECHT)

  expect(text).toEqual(
    makeVacancyText({ title: 'Dozen vullen', work: asked.work, hoursLeast: 8, hoursMost: 8 }),
  )
})

test('a vacancy that is shown and saved again stays the same', () => {
  const text = makeVacancyText({
    tasks: ['bestellingen-verzendklaar-maken'],
    needs: [
      { code: 'orders-verzamelen', weight: 'essential' },
      { code: 'post-sorteren', weight: 'desirable' },
    ],
    sector: 'logistiek',
    wageCentsPerHour: 1560,
    places: 3,
    conditionsOffered: ['quietRoom'],
    licenceNeeded: 'B',
  })

  const again = newVacancyFields.parse(vacancyValues(text, 'Utrecht'))

  expect(vacancyTextOf(again, UTRECHT)).toEqual(text)
})

test('what is needed is not nice to have as well', () => {
  const both = { essential: 'orders-verzamelen', desirable: ['orders-verzamelen', 'post-sorteren'] }

  const { needs } = vacancyTextOf(newVacancyFields.parse({ ...asked, ...both }), UTRECHT)

  expect(needs).toEqual([
    { code: 'orders-verzamelen', weight: 'essential' },
    { code: 'post-sorteren', weight: 'desirable' },
  ])
})

test.each([
  { hoursLeast: '8', hoursMost: '8', ok: true },
  { hoursLeast: '9', hoursMost: '8', ok: false },
  { hoursLeast: '1', hoursMost: '40', ok: true },
  { hoursLeast: '0', hoursMost: '40', ok: false },
  { hoursLeast: '1', hoursMost: '41', ok: false },
])('$hoursLeast to $hoursMost hours: $ok', ({ ok, ...hours }) => {
  expect(newVacancyFields.safeParse({ ...asked, ...hours }).success).toBe(ok)
})
