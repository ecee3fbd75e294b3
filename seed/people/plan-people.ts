import type { RegionSizes } from '#seed/sizes.ts'
import { type DemoSender, HOME_SENDER, SENDERS } from './senders.ts'

/** How far someone's profile has come. `shown` and `shownOutdated` are what employers find. */
export type Fate =
  | 'asItCame'
  | 'shown'
  | 'shownOutdated'
  | 'releasedOnly'
  | 'agreedOnly'
  | 'takenBack'
  | 'withdrawn'

/** Someone to make: of which sender, with which jobhunter (by number, null for none), and how far it came. */
export type PlannedPerson = {
  sender: DemoSender
  /** Counts within the sender. */
  number: number
  jobhunter: number | null
  fate: Fate
  isJustMeasured: boolean
  /** Waits for the register until the wage value is measured at work. Others may do so as well; these surely do. */
  isToBeMeasured: boolean
}

/** The part of the people of the jobhunter among the demo accounts that employers find. */
const SHARE_OF_HOME_CASELOAD = 0.28
/** Which of them are to be measured at work: each on a way of the demo accounts. */
const TO_BE_MEASURED: readonly number[] = [2, 4]
/** How many more people are somewhere between a file and being found, beside those who are. */
const SHARE_ON_THE_WAY = 0.12
const OTHER_FATES: readonly Fate[] = [
  'releasedOnly',
  'agreedOnly',
  'releasedOnly',
  'takenBack',
  'releasedOnly',
  'withdrawn',
]

/** Who there will be: every sender its share, every jobhunter a caseload, and some people with nobody yet. */
export function planPeople(sizes: RegionSizes): PlannedPerson[] {
  const caseloads = SENDERS.flatMap((sender) => caseloadsOf(sender, sizes))
  const home = caseloads[0]?.people ?? 0
  const ofHome = Math.round(home * SHARE_OF_HOME_CASELOAD)
  const others = caseloads.reduce((sum, { people }) => sum + people, 0) - home
  const share = (sizes.visible - ofHome) / others
  const assigned = caseloads.flatMap((caseload, place) => {
    const shown = place === 0 ? ofHome : shareOf(share, caseloads, place)
    return Array.from({ length: caseload.people }, (_, rank) => ({
      sender: caseload.sender,
      jobhunter: caseload.jobhunter,
      fate: fateOf(rank, shown, place),
      isJustMeasured: false,
      isToBeMeasured: place === 0 && TO_BE_MEASURED.includes(rank),
    }))
  })
  return numbered([...assigned, ...peopleWithNobody(sizes)])
}

/** Whether someone is looked after by the jobhunter among the demo accounts. */
export function isOfHomeCaseload({ sender, jobhunter }: PlannedPerson): boolean {
  return sender === HOME_SENDER && jobhunter === 0
}

type Unnumbered = Omit<PlannedPerson, 'number'>
type Caseload = { sender: DemoSender; jobhunter: number; people: number }

/** The first caseload of the first sender has exactly the size that was asked for, where there are people enough. */
function caseloadsOf(sender: DemoSender, sizes: RegionSizes): Caseload[] {
  const people = partOf(sizes.people - sizes.justMeasured - sizes.unassigned, sender)
  const jobhunters = Math.max(1, Math.floor(people / sizes.caseload))
  const first = jobhunters === 1 ? people : sizes.caseload
  return Array.from({ length: jobhunters }, (_, jobhunter) => {
    const upTo = (end: number) => Math.floor(((people - first) * end) / (jobhunters - 1))
    return {
      sender,
      jobhunter,
      people: jobhunter === 0 ? first : upTo(jobhunter) - upTo(jobhunter - 1),
    }
  })
}

/** A sender's part of a number of people, in whole people: all parts together are the number. */
function partOf(people: number, sender: DemoSender): number {
  const place = SENDERS.indexOf(sender)
  const upTo = (end: number) =>
    Math.round(SENDERS.slice(0, end).reduce((sum, { share }) => sum + share, 0) * people)
  return upTo(place + 1) - upTo(place)
}

/** A part of a caseload in whole people, so that the parts together make the whole. */
function shareOf(share: number, caseloads: readonly Caseload[], place: number): number {
  const upTo = (end: number) =>
    Math.round(caseloads.slice(1, end).reduce((sum, { people }) => sum + people, 0) * share)
  return upTo(place + 1) - upTo(place)
}

function fateOf(rank: number, shown: number, caseload: number): Fate {
  if (rank < shown) return rank % 6 === 5 ? 'shownOutdated' : 'shown'
  const extra = rank - shown
  if (extra >= Math.ceil(shown * SHARE_ON_THE_WAY)) return 'asItCame'
  return OTHER_FATES[(extra + caseload) % OTHER_FATES.length] ?? 'asItCame'
}

function peopleWithNobody({ justMeasured, unassigned }: RegionSizes): Unnumbered[] {
  const nobody = { jobhunter: null, fate: 'asItCame', isToBeMeasured: false } as const
  const waiting = SENDERS.flatMap((sender) =>
    Array.from({ length: partOf(unassigned, sender) }, () => ({
      ...nobody,
      sender,
      isJustMeasured: false,
    })),
  )
  const measured = Array.from({ length: justMeasured }, () => ({
    ...nobody,
    sender: HOME_SENDER,
    isJustMeasured: true,
  }))
  return [...waiting, ...measured]
}

function numbered(people: readonly Unnumbered[]): PlannedPerson[] {
  const last = new Map<string, number>()
  return people.map((person) => {
    const number = (last.get(person.sender.letter) ?? 0) + 1
    last.set(person.sender.letter, number)
    return { ...person, number }
  })
}
