import { expect, test } from 'vitest'
import { isoDate } from '#app/domain/primitives.ts'
import { standingOf } from './standing-of.ts'
import type { IntroductionWay, RequestWay } from './way.ts'

const day = (text: string) => isoDate.parse(text)
const TODAY = day('2026-03-04')

const YES: RequestWay = {
  kind: 'request',
  status: 'candidateYes',
  onHold: false,
  hasCandidate: true,
  someoneIsAsked: false,
  dueOn: TODAY,
  closedBecause: null,
  closingText: null,
  meeting: null,
  offer: null,
  placement: null,
}

test.each([
  { plannedOn: '2026-03-03', reads: 'De kennismaking was op 3 maart 2026 om 14:00. U legt vast' },
  { plannedOn: '2026-03-04', reads: 'De kennismaking is vandaag om 14:00. U legt vast' },
  { plannedOn: '2026-03-05', reads: 'De kennismaking is op 5 maart 2026 om 14:00. U legt daarna' },
])('of a meeting on $plannedOn: $reads', ({ plannedOn, reads }) => {
  const meeting = { status: 'planned', plannedOn: day(plannedOn), plannedTime: '14:00' } as const

  expect(standingOf({ ...YES, meeting }, 'adviser', TODAY).sentence).toContain(reads)
})

test.each([
  { dueOn: '2026-03-03', late: true },
  { dueOn: '2026-03-04', late: false },
  { dueOn: '2026-03-05', late: false },
])('a step due on $dueOn is late: $late', ({ dueOn, late }) => {
  expect(standingOf({ ...YES, dueOn: day(dueOn) }, 'adviser', TODAY).late).toBe(late)
})

test('a call that is due before the first day does not hasten the start for the employer', () => {
  const placement = {
    status: 'reserved',
    startsOn: day('2026-04-01'),
    dueOn: day('2026-03-11'),
    steppedBack: true,
    isDisputed: false,
    checkDueOn: null,
  } as const
  const way = { ...YES, status: 'met', placement } as const

  expect(standingOf(way, 'employer', TODAY)).toMatchObject({ step: 'start', dueOn: '2026-04-01' })
  expect(standingOf(way, 'adviser', TODAY)).toMatchObject({ step: 'call', dueOn: '2026-03-11' })
})

const INTRODUCED: IntroductionWay = {
  kind: 'introduction',
  status: 'shown',
  onHold: false,
  dueOn: TODAY,
  answer: null,
}

test.each([
  { way: INTRODUCED, owner: 'employer' },
  { way: { ...INTRODUCED, status: 'candidateAsked' }, owner: 'jobhunter' },
  { way: { ...INTRODUCED, onHold: true }, owner: null },
  { way: { ...INTRODUCED, status: 'wanted' }, owner: null },
  { way: { kind: 'flag', status: 'open', dueOn: TODAY, answer: null }, owner: 'adviser' },
] as const)('an introduction or a tip that is $way.status waits for: $owner', ({ way, owner }) => {
  expect(standingOf(way, 'adviser', TODAY).owner).toBe(owner)
})

test('why an introduction stopped is told to staff, and an employer reads no reason', () => {
  const way = { ...INTRODUCED, status: 'withdrawn', answer: 'travelTooFar' } as const

  expect(standingOf(way, 'adviser', TODAY).sentence).toContain('reis')
  expect(standingOf(way, 'employer', TODAY).sentence).not.toContain('reis')
})

test('an employer is told that the adviser took an offer back, and whom to ask why', () => {
  const offer = { status: 'withdrawn', wasSent: true, dueOn: null } as const
  const way = { ...YES, status: 'met', offer } as const

  expect(standingOf(way, 'employer', TODAY)).toMatchObject({
    label: 'Voorstel ingetrokken',
    sentence: expect.stringContaining('Bel gerust als u wilt weten waarom.'),
    owner: 'adviser',
  })
})

test('an adviser reads u of the own employers, and not of those of a colleague', () => {
  expect(standingOf(YES, 'adviser', TODAY).sentence).toBe('U plant een kennismaking.')
  expect(standingOf(YES, 'colleague', TODAY).sentence).toMatch(/^De bedrijfsadviseur plant/)
})
