import { expect, test } from 'vitest'
import { type IsoDate, isoDate } from '#app/domain/primitives.ts'
import { standingOf } from './standing-of.ts'
import type { PlacementOfWay, RequestWay, StandingReader } from './way.ts'

const READERS = ['employer', 'adviser', 'colleague', 'jobhunter', 'manager'] as const
const day = (text: string): IsoDate => isoDate.parse(text)

const TODAY = day('2026-03-04')
const REQUEST_DUE = day('2026-03-09')
const OFFER_DUE = day('2026-03-12')
const MEETING_ON = day('2026-03-06')
const STARTS_ON = day('2026-04-01')
const PLACEMENT_DUE = day('2026-04-02')
const CHECK_DUE = day('2026-03-20')

const OPEN: RequestWay = {
  kind: 'request',
  status: 'open',
  onHold: false,
  hasCandidate: true,
  someoneIsAsked: false,
  dueOn: REQUEST_DUE,
  closedBecause: null,
  closingText: null,
  meeting: null,
  offer: null,
  placement: null,
}
const YES: RequestWay = { ...OPEN, status: 'candidateYes' }
const MET: RequestWay = { ...OPEN, status: 'met' }
const PLACED: PlacementOfWay = {
  status: 'reserved',
  startsOn: STARTS_ON,
  dueOn: PLACEMENT_DUE,
  steppedBack: false,
  isDisputed: false,
  checkDueOn: null,
}

type Meeting = NonNullable<RequestWay['meeting']>
type Offer = NonNullable<RequestWay['offer']>

const meeting = (status: Meeting['status'], plannedOn = MEETING_ON): RequestWay => ({
  ...YES,
  meeting: { status, plannedOn, plannedTime: '14:00' },
})
const offer = (status: Offer['status'], wasSent: boolean): RequestWay => ({
  ...MET,
  offer: { status, wasSent, dueOn: OFFER_DUE },
})
const placement = (over: Partial<PlacementOfWay>): RequestWay => ({
  ...MET,
  status: over.status === undefined || over.status === 'reserved' ? 'met' : 'closed',
  offer: { status: 'accepted', wasSent: true, dueOn: null },
  placement: { ...PLACED, ...over },
})

type Told = Record<'step', string> & { owner: string | null; dueOn: IsoDate | null }
const all = (step: string, owner: string | null, dueOn: IsoDate | null) => ({
  employer: { step, owner, dueOn },
  adviser: { step, owner, dueOn },
  colleague: { step, owner, dueOn },
  jobhunter: { step, owner, dueOn },
  manager: { step, owner, dueOn },
})
const except = (employer: Told, step: string, owner: string, dueOn: IsoDate) => ({
  ...all(step, owner, dueOn),
  employer,
})
const told = (step: string, owner: string | null, dueOn: IsoDate | null): Told => ({
  step,
  owner,
  dueOn,
})
const preparing = told('prepareOffer', 'adviser', OFFER_DUE)
const starting = told('start', 'adviser', PLACEMENT_DUE)
const search: RequestWay = { ...OPEN, hasCandidate: false }

const STATES: { when: string; way: RequestWay; reads: Record<StandingReader, Told> }[] = [
  { when: 'asked', way: OPEN, reads: all('askCandidate', 'jobhunter', REQUEST_DUE) },
  { when: 'a search', way: search, reads: all('search', 'adviser', REQUEST_DUE) },
  {
    when: 'a search for which someone is asked',
    way: { ...search, someoneIsAsked: true },
    reads: except(told('search', 'adviser', REQUEST_DUE), 'askForSearch', 'jobhunter', REQUEST_DUE),
  },
  { when: 'on hold', way: { ...YES, onHold: true }, reads: all('onHold', null, null) },
  { when: 'the candidate’s yes', way: YES, reads: all('planMeeting', 'adviser', REQUEST_DUE) },
  { when: 'planned', way: meeting('planned'), reads: all('meet', 'adviser', MEETING_ON) },
  {
    when: 'planned for today',
    way: meeting('planned', TODAY),
    reads: all('recordMeeting', 'adviser', REQUEST_DUE),
  },
  {
    when: 'planned for yesterday',
    way: meeting('planned', day('2026-03-03')),
    reads: all('recordMeeting', 'adviser', REQUEST_DUE),
  },
  { when: 'missed', way: meeting('missed'), reads: all('planAgain', 'adviser', REQUEST_DUE) },
  { when: 'cancelled', way: meeting('cancelled'), reads: all('planAgain', 'adviser', REQUEST_DUE) },
  { when: 'met', way: MET, reads: all('makeOffer', 'adviser', REQUEST_DUE) },
  {
    when: 'a draft',
    way: offer('draft', false),
    reads: except(preparing, 'finishOffer', 'adviser', OFFER_DUE),
  },
  {
    when: 'an offer with the candidate',
    way: offer('awaitingYes', false),
    reads: except(preparing, 'askOffer', 'jobhunter', OFFER_DUE),
  },
  {
    when: 'an offer that is ready',
    way: offer('ready', false),
    reads: except(preparing, 'sendOffer', 'adviser', OFFER_DUE),
  },
  { when: 'sent', way: offer('sent', true), reads: all('answerOffer', 'employer', OFFER_DUE) },
  {
    when: 'a change was asked',
    way: offer('changeAsked', true),
    reads: all('changeOffer', 'adviser', OFFER_DUE),
  },
  {
    when: 'declined',
    way: offer('declined', true),
    reads: all('offerAgain', 'adviser', REQUEST_DUE),
  },
  { when: 'lapsed', way: offer('lapsed', true), reads: all('offerAgain', 'adviser', REQUEST_DUE) },
  {
    when: 'withdrawn after it was sent',
    way: offer('withdrawn', true),
    reads: all('offerAgain', 'adviser', REQUEST_DUE),
  },
  {
    when: 'withdrawn before it was sent',
    way: offer('withdrawn', false),
    reads: except(told('makeOffer', 'adviser', REQUEST_DUE), 'offerAgain', 'adviser', REQUEST_DUE),
  },
  { when: 'reserved', way: placement({}), reads: all('start', 'adviser', PLACEMENT_DUE) },
  {
    when: 'reserved, and the candidate stepped back',
    way: placement({ steppedBack: true }),
    reads: except(starting, 'call', 'adviser', PLACEMENT_DUE),
  },
  { when: 'started', way: placement({ status: 'started' }), reads: all('work', 'jobhunter', null) },
  {
    when: 'started, and said otherwise',
    way: placement({ status: 'started', isDisputed: true }),
    reads: except(told('work', 'jobhunter', null), 'settleStart', 'adviser', PLACEMENT_DUE),
  },
  {
    when: 'not started',
    way: placement({ status: 'notStarted', checkDueOn: CHECK_DUE }),
    reads: except(told('done', null, null), 'checkProfile', 'jobhunter', CHECK_DUE),
  },
  { when: 'ended', way: placement({ status: 'ended' }), reads: all('done', null, null) },
  {
    when: 'closed',
    way: { ...OPEN, status: 'closed', closedBecause: 'candidateSaysNo' },
    reads: all('done', null, null),
  },
]

const ROWS = STATES.flatMap(({ when, way, reads }) =>
  READERS.map((reader) => ({ when, way, reader, expected: reads[reader] })),
)

test.each(ROWS)('$when: the $reader reads $expected.step', ({ way, reader, expected }) => {
  expect(standingOf(way, reader, TODAY)).toMatchObject(expected)
})

test.each(ROWS)('$when has a sentence for the $reader, who is u in it', ({ way, reader }) => {
  const { label, sentence, owner } = standingOf(way, reader, TODAY)

  expect(label).toMatch(/^\p{Lu}/u)
  expect(sentence).toMatch(/^\p{Lu}.*\.$/u)
  expect(owner === reader ? /\b[Uu]\b/.test(sentence) : true).toBe(true)
})
