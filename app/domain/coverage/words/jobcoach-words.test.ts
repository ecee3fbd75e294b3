import { expect, test } from 'vitest'
import { day } from '#app/domain/coverage/law/dated.ts'
import { supportInWords } from '#app/domain/placement/terms-in-words.ts'
import { coverageOf, makeFacts } from '#tests/support/make-coverage.ts'
import { SUPPORT } from '#tests/support/make-way.ts'
import { type EmployerLine, forEmployer } from '../for-employer.ts'
import { type ChosenSupport, choiceBesideOffer, NOTHING_CHOSEN } from './jobcoach-words.ts'
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

test('a jobcoach from outside that was chosen and is not known yet is asked for', () => {
  const line = jobcoachLine(UNKNOWN)

  expect(sentenceForEmployer(line, BY_NAME)).toBe(
    'U koos een jobcoach van buiten. Uw adviseur vraagt die aan bij gemeente of UWV. Er is nog geen besluit. Uw keuze: Voorbeeld Jobcoaching.',
  )
  expect(sentenceForEmployer(jobcoachLine(), BY_NAME)).toContain('Een jobcoach is gebruikelijk.')
})

test.each([
  { chosen: NOTHING_CHOSEN, says: undefined },
  { chosen: { ...BY_NAME, organisation: null }, says: undefined },
  { chosen: BY_NAME, says: 'U koos een jobcoach van Voorbeeld Jobcoaching. Dat gaat voor' },
  { chosen: INTERNAL, says: 'U koos iemand van u zelf. Dat gaat voor' },
  { chosen: { ...INTERNAL, jobcoach: 'none' }, says: 'U koos voor werken zonder jobcoach.' },
] as const)('beside who supports by the offer stands what the employer chose: $says', (one) => {
  const support = supportInWords(SUPPORT, choiceBesideOffer(one.chosen, 'employer'))
  const [who, next] = support.slice(support.findIndex(({ term }) => term === 'Wie begeleidt'))

  expect(who?.description).toBe(SUPPORT.who)
  expect(next?.term === 'Uw keuze').toBe(one.says !== undefined)
  expect(next?.description).toContain(one.says ?? SUPPORT.howOften)
})

test('adviser and jobhunter read whose choice it is', () => {
  expect(choiceBesideOffer(INTERNAL, 'staff')).toEqual([
    {
      term: 'Keuze van de werkgever',
      description:
        'De werkgever koos iemand uit het eigen bedrijf. Dat gaat voor op wat hier staat.',
    },
  ])
})
