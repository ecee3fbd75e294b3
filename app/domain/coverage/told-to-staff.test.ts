import { expect, test } from 'vitest'
import { coverageOf } from '#tests/support/make-coverage.ts'
import { forEmployer } from './for-employer.ts'
import { toldToStaff } from './told-to-staff.ts'
import { changeInWords } from './words/change-sentences.ts'

const before = forEmployer(coverageOf())

test.each(['employerChose', 'ruleChanged'] as const)(
  'staff reads what the employer reads, word for word, when %s',
  (because) => {
    const sentence = changeInWords(before, before, { because, changed: [] })

    expect(toldToStaff(sentence)).toBe(`De werkgever leest: “${sentence}”`)
    expect(sentence.length).toBeGreaterThan(10)
  },
)
