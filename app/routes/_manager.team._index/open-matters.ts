import type { OpenStep } from '#app/components/open-steps.tsx'
import { TEAM_LIST_TEXTS } from '#app/domain/candidate/team-lists.ts'
import { peopleInWords } from '#app/domain/people-in-words.ts'
import { dutchDate, type IsoDate } from '#app/domain/primitives.ts'
import { rows } from '#app/domain/register/run-in-words.ts'
import { runSentence } from '#app/domain/register/sentences.ts'
import { paths } from '#app/paths.ts'
import type { filesWithRefusedRows } from '#db/queries/sender-files.ts'
import type { WaitingWithoutJobhunter } from '#db/queries/sender-waiting.ts'

type Shown = OpenStep & { about: string }
type Matter = Shown & { since: IsoDate }
type File = Awaited<ReturnType<typeof filesWithRefusedRows>>[number]
type Standing = {
  /** On which days people without a jobhunter came in, oldest first. */
  days: readonly { day: IsoDate; people: number }[]
  waiting: readonly WaitingWithoutJobhunter[]
  refusedFiles: readonly File[]
  unread: File | null
  oldProfiles: number
  today: IsoDate
  /** The day by which something that opened on a day has to be done. */
  dueAfter: (day: IsoDate) => IsoDate
}

/** So many days stand each on a line of their own; more of them are one line together. */
const MOST_DAYS = 5

/** What waits for the manager, longest waiting first; old profiles, which wait for nobody in particular, last. */
export function openMatters(standing: Standing): Shown[] {
  const matters = [
    ...waitingPeople(standing),
    ...peopleWithoutJobhunter(standing),
    ...refusedRows(standing),
    ...unreadFile(standing),
  ].toSorted((a, b) => a.since.localeCompare(b.since))
  return [...matters, ...oldProfiles(standing)]
}

const WAITS_FOR: Record<WaitingWithoutJobhunter['kind'], string> = {
  request: 'een aanvraag',
  introduction: 'een introductie',
  offer: 'een voorstel',
  profile: 'het profiel',
}

function waitingPeople({ waiting, today, dueAfter }: Standing): Matter[] {
  return waiting.map(({ candidateId, name, kind, employer, dueOn, since }) => ({
    key: `${kind} ${candidateId} ${employer}`,
    what: `Wijs ${name} een jobhunter toe`,
    about: `Er wacht ${WAITS_FOR[kind]}${employer ? ` van ${employer}` : ' op een nieuwe blik'}.`,
    to: paths.manager.person(candidateId),
    ...due(dueOn ?? dueAfter(since), today),
    since,
  }))
}

function peopleWithoutJobhunter({ days, today, dueAfter }: Standing): Matter[] {
  const [oldest] = days
  if (!oldest) return []
  const people = days.reduce((sum, one) => sum + one.people, 0)
  const apart = days.length <= MOST_DAYS
  const lines = apart ? days : [{ day: oldest.day, people }]
  return lines.map(({ day, people: number }) => ({
    key: `withoutJobhunter ${day}`,
    what: `Wijs ${peopleInWords(number)} een jobhunter toe`,
    about: `${apart ? 'Aangeleverd' : 'De eersten zijn aangeleverd'} op ${dutchDate(day)}.`,
    to: paths.manager.unassigned(apart ? day : undefined),
    ...due(dueAfter(day), today),
    since: day,
  }))
}

function refusedRows({ refusedFiles, today, dueAfter }: Standing): Matter[] {
  return refusedFiles.map(({ id, refused, startedOn }) => ({
    key: id,
    what: `Verbeter ${rows(refused)} van het bestand van ${dutchDate(startedOn)}`,
    about: 'De andere rijen zijn wel verwerkt.',
    to: paths.manager.importRun(id),
    ...due(dueAfter(startedOn), today),
    since: startedOn,
  }))
}

function unreadFile({ unread, today, dueAfter }: Standing): Matter[] {
  if (!unread) return []
  const isRunning = unread.status === 'running'
  return [
    {
      key: unread.id,
      what: isRunning ? 'Een bestand wordt gelezen' : 'Uw laatste bestand is niet gelezen',
      about: unread.because ? runSentence(unread.because) : 'U kunt zien hoe ver het is.',
      to: paths.manager.importRun(unread.id),
      ...due(isRunning ? null : dueAfter(unread.startedOn), today),
      since: unread.startedOn,
    },
  ]
}

function oldProfiles({ oldProfiles: profiles }: Standing): Shown[] {
  if (profiles === 0) return []
  const { slug, label } = TEAM_LIST_TEXTS.oldProfile
  return [
    {
      key: slug,
      what: `${label}: ${peopleInWords(profiles)}`,
      about: 'Bespreek met de jobhunters wie er nagaat of het profiel nog klopt.',
      to: paths.manager.people(slug),
      dueOn: null,
      late: false,
    },
  ]
}

function due(dueOn: IsoDate | null, today: IsoDate): Pick<OpenStep, 'dueOn' | 'late'> {
  return { dueOn, late: dueOn !== null && dueOn < today }
}
