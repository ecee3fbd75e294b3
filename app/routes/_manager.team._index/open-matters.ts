import type { OpenStep } from '#app/components/open-steps.tsx'
import { TEAM_LIST_TEXTS } from '#app/domain/candidate/team-lists.ts'
import { peopleInWords } from '#app/domain/dutch-count.ts'
import { dutchDate, type IsoDate } from '#app/domain/primitives.ts'
import { rows } from '#app/domain/register/run-in-words.ts'
import { runSentence } from '#app/domain/register/sentences.ts'
import { paths } from '#app/paths.ts'
import type { newestFilesOf } from '#db/queries/sender-files.ts'
import type { WaitingWithoutJobhunter } from '#db/queries/sender-waiting.ts'

type Shown = OpenStep & { about: string }
type Matter = Shown & { since: IsoDate }
type Files = Awaited<ReturnType<typeof newestFilesOf>>
type Standing = {
  waiting: readonly WaitingWithoutJobhunter[]
  files: Files
  withoutJobhunter: { people: number; since: IsoDate | null }
  oldProfiles: number
  today: IsoDate
  /** The day by which something that opened on a day has to be done. */
  dueAfter: (day: IsoDate) => IsoDate
}

/** What waits for the manager, longest waiting first; old profiles, which wait for nobody in particular, last. */
export function openMatters(standing: Standing): Shown[] {
  const matters = [
    ...waitingPeople(standing),
    ...peopleWithoutJobhunter(standing),
    ...filesToMend(standing),
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

function peopleWithoutJobhunter({ withoutJobhunter, today, dueAfter }: Standing): Matter[] {
  const { people, since } = withoutJobhunter
  if (since === null) return []
  return [
    {
      key: 'withoutJobhunter',
      what: `Wijs ${peopleInWords(people)} een jobhunter toe`,
      about: `Wie het langst wacht, kwam op ${dutchDate(since)}.`,
      to: paths.manager.unassigned(),
      ...due(dueAfter(since), today),
      since,
    },
  ]
}

function filesToMend({ files: { read, unread }, today, dueAfter }: Standing): Matter[] {
  const matters: Matter[] = []
  if (read && read.refused > 0)
    matters.push({
      key: read.id,
      what: `Verbeter ${rows(read.refused)} van het bestand van ${dutchDate(read.startedOn)}`,
      about: 'Deze rijen zijn geweigerd, de andere zijn verwerkt.',
      to: paths.manager.importRun(read.id),
      ...due(dueAfter(read.startedOn), today),
      since: read.startedOn,
    })
  if (unread)
    matters.push({
      key: unread.id,
      what:
        unread.status === 'running' ? 'Een bestand wordt gelezen' : 'Een bestand is niet gelezen',
      about: unread.because ? runSentence(unread.because) : 'U kunt zien hoe ver het is.',
      to: paths.manager.importRun(unread.id),
      ...due(unread.status === 'running' ? null : dueAfter(unread.startedOn), today),
      since: unread.startedOn,
    })
  return matters
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
