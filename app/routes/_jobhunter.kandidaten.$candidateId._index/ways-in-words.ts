import type { OpenQuestion } from '#app/domain/candidate/needs-next.ts'
import type { IsoDate } from '#app/domain/primitives.ts'
import { type ShownStanding, shownStanding } from '#app/domain/way/shown-standing.ts'
import { stepOf } from '#app/domain/way/step-of.ts'
import type { WayStep } from '#app/domain/way/way.ts'
import { paths } from '#app/paths.ts'
import type { OpenWaysOfCandidate } from '#db/queries/candidate-of-jobhunter-ways.ts'

/** Something that runs with an employer: where it stands, and the page where the jobhunter looks. */
export type WayInWords = { id: string; to: string; about: string; standing: ShownStanding }

/** What runs for someone, what waits for the jobhunter first. */
export function waysInWords(
  { requests, introductions }: OpenWaysOfCandidate,
  today: IsoDate,
): WayInWords[] {
  const all = [
    ...requests.map((request) => {
      const standing = shownStanding(request.way, request, 'jobhunter', today)
      const { id, offerId } = request
      const to =
        standing.isOffer && offerId ? paths.jobhunter.offer(offerId) : paths.jobhunter.request(id)
      return { id, to, about: aboutOf(request), standing }
    }),
    ...introductions.map((introduction) => ({
      id: introduction.id,
      to: paths.jobhunter.introduction(introduction.id),
      about: aboutOf(introduction),
      standing: shownStanding(introduction.way, introduction, 'jobhunter', today),
    })),
  ]
  const isMine = ({ standing }: WayInWords) => standing.isMine
  return [...all.filter(isMine), ...all.filter((way) => !isMine(way))]
}

/** The questions among them that wait for the candidate's answer. */
export function questionsIn(
  { requests, introductions }: OpenWaysOfCandidate,
  today: IsoDate,
): OpenQuestion[] {
  return [...requests, ...introductions].flatMap(({ way, employerName, since }) => {
    const kind = QUESTIONS[stepOf(way, 'jobhunter', today)]
    return kind ? [{ kind, employer: employerName, since }] : []
  })
}

const QUESTIONS: Partial<Record<WayStep, OpenQuestion['kind']>> = {
  askOffer: 'offer',
  askCandidate: 'request',
  askIntroduction: 'introduction',
}

function aboutOf(of: { employerName: string; vacancyTitle: string | null }): string {
  return of.vacancyTitle ? `${of.employerName}, ${of.vacancyTitle}` : of.employerName
}
