import { expect, test } from 'vitest'
import { relatedCompetencies } from '#app/domain/vocabulary/vocabulary.ts'
import { makeDocument } from '#seed/make-document.ts'
import {
  countCompetencies,
  DIMENSIONS,
  dense,
  fitBetween,
  NOT_COUNTED,
  vectorOf,
  vectorWanted,
} from './competency-vector.ts'

const sweeping = { code: 'vegen', level: 'independent', evidence: 'observed' } as const
const typing = { code: 'typen', level: 'independent', evidence: 'observed' } as const

test('a vector has length 1, and nothing known has none', () => {
  const vector = vectorOf(makeDocument(1, { competencies: [sweeping, typing] }), NOT_COUNTED)

  const numbers = vector === null ? [] : dense(vector)
  expect(numbers).toHaveLength(DIMENSIONS)
  expect(Math.hypot(...numbers)).toBeCloseTo(1, 4)
  expect(vectorOf(makeDocument(1), NOT_COUNTED)).toBeNull()
  expect(vectorWanted([{ code: 'is-er-niet', weight: 1 }], NOT_COUNTED)).toBeNull()
})

test('a related competency counts for its share', () => {
  const vector = vectorWanted([{ code: 'vegen', weight: 1 }], NOT_COUNTED)

  const related = relatedCompetencies('vegen')
  expect(related.length).toBeGreaterThan(0)
  const own = vector?.get('vegen') ?? 0
  expect(related.map(({ code }) => (vector?.get(code) ?? 0) / own)).toEqual(
    related.map(({ share }) => expect.closeTo(share)),
  )
})

test('a level with help weighs less than one without, and experience more', () => {
  const weights = (['withHelp', 'independent', 'experienced'] as const).map((level) => {
    const vector = vectorOf({ competencies: [{ ...sweeping, level }, typing] }, NOT_COUNTED)
    return (vector?.get('vegen') ?? 0) / (vector?.get('typen') ?? 1)
  })

  expect(weights).toEqual([0.8, 1, 1.2].map((weight) => expect.closeTo(weight)))
})

test('what few people have says more: the square root of log(1 + N / (1 + n))', () => {
  const people = [1, 2, 3].map((number) => makeDocument(number, { competencies: [sweeping] }))
  const frequencies = countCompetencies([...people, makeDocument(4, { competencies: [typing] })])
  const vector = vectorOf({ competencies: [sweeping, typing] }, frequencies)

  expect(frequencies).toEqual({ people: 4, having: { vegen: 3, typen: 1 } })
  const ratio = (vector?.get('typen') ?? 0) / (vector?.get('vegen') ?? 1)
  expect(ratio).toBeCloseTo(Math.sqrt(Math.log(3)) / Math.sqrt(Math.log(2)))
})

test('who is looked for fits exactly, and someone with nothing in common not at all', () => {
  const vector = vectorWanted([{ code: 'vegen', weight: 1 }], NOT_COUNTED) ?? new Map()
  const nearTo = { vector, frequencies: NOT_COUNTED }

  expect(fitBetween({ competencies: [sweeping] }, nearTo)).toBeCloseTo(1)
  expect(fitBetween({ competencies: [typing] }, nearTo)).toBe(0)
})
