import { expect, test } from 'vitest'
import { municipalityCode } from '#app/domain/primitives.ts'
import { distanceKm, distancesBetween, type Municipality, municipalitiesWithin } from './reach.ts'

const utrecht = place('GM0344', 'Utrecht', 520908, 51222)
const amsterdam = place('GM0363', 'Amsterdam', 523740, 48897)
const maastricht = place('GM0935', 'Maastricht', 508483, 56889)
const all = [utrecht, amsterdam, maastricht]

test.each([
  { from: utrecht, to: utrecht, km: 0 },
  { from: utrecht, to: amsterdam, km: 35 },
  { from: amsterdam, to: utrecht, km: 35 },
  { from: utrecht, to: maastricht, km: 144 },
])('from $from.name to $to.name is $km km', ({ from, to, km }) => {
  expect(distanceKm(from, to)).toBe(km)
})

test.each([
  { km: 0, reached: ['GM0344'] },
  { km: 34, reached: ['GM0344'] },
  { km: 35, reached: ['GM0344', 'GM0363'] },
  { km: 143, reached: ['GM0344', 'GM0363'] },
  { km: 144, reached: ['GM0344', 'GM0363', 'GM0935'] },
])('within $km km of Utrecht lie $reached', ({ km, reached }) => {
  expect(municipalitiesWithin(all, utrecht.code, km)).toEqual(reached)
})

test('a municipality without a point reaches itself', () => {
  const unknown = municipalityCode.parse('GM9999')

  expect(municipalitiesWithin(all, unknown, 30)).toEqual([unknown])
})

test('the distance to a municipality without a point is not known', () => {
  const distanceOf = distancesBetween(all)

  expect(distanceOf(utrecht.code, amsterdam.code)).toBe(35)
  expect(distanceOf(utrecht.code, municipalityCode.parse('GM9999'))).toBeNull()
})

function place(code: string, name: string, latitude: number, longitude: number): Municipality {
  return { code: municipalityCode.parse(code), name, latitude, longitude }
}
