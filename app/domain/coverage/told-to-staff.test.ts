import { expect, test } from 'vitest'
import { coverageOf } from '#tests/support/make-coverage.ts'
import { forEmployer } from './for-employer.ts'
import { toldToStaff } from './told-to-staff.ts'
import { changeInWords } from './words/change-sentences.ts'

const before = forEmployer(coverageOf())

test('staff reads that the employer chose, not that its own choice was taken in', () => {
  const sentence = changeInWords(before, before, { because: 'employerChose', changed: [] })

  expect(toldToStaff(sentence)).toMatch(/^De werkgever heeft gekozen\. /)
  expect(toldToStaff(sentence)).not.toMatch(/uw keuze/i)
})

test('what came of facts or rules stays as it is', () => {
  const sentence = changeInWords(before, before, { because: 'ruleChanged', changed: ['2026'] })

  expect(toldToStaff(sentence)).toBe(sentence)
})
