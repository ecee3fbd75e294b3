import { expect, test } from 'vitest'
import { day } from '#app/domain/coverage/law/dated.ts'
import { coverageOf, makeFacts } from '#tests/support/make-coverage.ts'
import { type EmployerLine, forEmployer } from '../for-employer.ts'
import { type ChosenSupport, NOTHING_CHOSEN } from './jobcoach-words.ts'
import { sentenceForEmployer } from './sentences.ts'
import { wspDoes } from './what-wsp-does.ts'

const INTERNAL: ChosenSupport = { jobcoach: 'internal', organisation: null, mayChoose: true }
const BY_NAME: ChosenSupport = {
  jobcoach: 'external',
  organisation: 'Voorbeeld Jobcoaching',
  mayChoose: true,
}

function jobcoachLine(overrides: Parameters<typeof coverageOf>[0] = {}): EmployerLine {
  const { lines } = forEmployer(coverageOf(overrides))
  const line = lines.find(({ instrument }) => instrument === 'jobcoaching')
  if (!line) throw new Error('no line of a jobcoach')
  return line
}

const UNKNOWN = {
  candidate: makeFacts({
    ground: undefined,
    registeredOn: undefined,
    inSubsidyTargetGroup: undefined,
  }),
}
const DECIDED = {
  authority: {
    decisions: { jobcoaching: { on: day('2026-06-10'), from: day('2026-07-01'), until: null } },
    answers: {},
  },
}

test.each([
  {
    certainty: 'expected',
    input: {},
    says: 'U vraagt die aan via uw adviseur. Er is nog geen besluit.',
  },
  { certainty: 'unknown', input: UNKNOWN, says: 'Of dat hier zo is, weten wij nog niet.' },
  { certainty: 'confirmed', input: DECIDED, says: 'of dit besluit daarvoor geldt' },
])(
  'someone of the employer’s own, $certainty: subsidy to ask for',
  ({ certainty, input, says }) => {
    const line = jobcoachLine(input)

    expect(line.certainty).toBe(certainty)
    expect(sentenceForEmployer(line, INTERNAL)).toContain(says)
    expect(sentenceForEmployer(line, INTERNAL)).not.toBe(sentenceForEmployer(line))
    expect(wspDoes(line, INTERNAL)).toContain('subsidie voor uw eigen jobcoach')
  },
)

test('the organisation that was chosen is named on the line of the jobcoach alone', () => {
  const line = jobcoachLine()

  expect(sentenceForEmployer(line, BY_NAME)).toBe(
    `${sentenceForEmployer(line)} Uw keuze: Voorbeeld Jobcoaching.`,
  )
  for (const other of forEmployer(coverageOf()).lines) {
    if (other.instrument === 'jobcoaching') continue
    expect(sentenceForEmployer(other, BY_NAME)).toBe(sentenceForEmployer(other))
    expect(wspDoes(other, INTERNAL)).toBe(wspDoes(other, NOTHING_CHOSEN))
  }
})
