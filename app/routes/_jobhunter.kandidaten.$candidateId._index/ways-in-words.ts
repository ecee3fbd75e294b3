import type { OpenQuestion } from '#app/domain/candidate/needs-next.ts'
import {
  introductionStatusLabel,
  nextOfIntroduction,
  nextOfRequest,
  ON_HOLD_SENTENCES,
  requestStatusLabel,
} from '#app/domain/introduction/sentences.ts'
import { asReadBy, type NextStep } from '#app/domain/next-step.ts'
import { nextOfOffer, offerStatusLabel } from '#app/domain/placement/sentences.ts'
import type { IsoDate } from '#app/domain/primitives.ts'
import { paths } from '#app/paths.ts'
import type { OpenWaysOfCandidate } from '#db/queries/candidate-of-jobhunter-ways.ts'

/** Something that runs with an employer: where it stands, whose move it is, and the page where the jobhunter looks. */
export type WayInWords = {
  id: string
  to: string
  label: string
  about: string
  next: string
  who: string
  mine: boolean
  dueOn: IsoDate | null
}

type Row = { id: string; employer: string; adviser: string; vacancyTitle: string | null }

/** What runs for someone, what waits for the jobhunter first. A request that came to an offer is shown as that offer. */
export function waysInWords({
  requests,
  introductions,
  offers,
}: OpenWaysOfCandidate): WayInWords[] {
  const offered = new Set(offers.map(({ requestId }) => requestId))
  const all = [
    ...offers.map((offer) =>
      inWords(offer, {
        to: paths.jobhunter.offer(offer.id),
        label: offerStatusLabel(offer.status, 'jobhunter'),
        next: nextOfOffer(offer.status),
        dueOn: offer.dueOn,
      }),
    ),
    ...requests
      .filter(({ id }) => !offered.has(id))
      .map((request) =>
        inWords(request, {
          to: paths.jobhunter.request(request.id),
          label: requestStatusLabel(request.status, 'jobhunter'),
          next: held(request.onHold) ?? nextOfRequest(request.status, { hasCandidate: true }),
          dueOn: request.onHold ? null : request.dueOn,
        }),
      ),
    ...introductions.map((introduction) =>
      inWords(introduction, {
        to: paths.jobhunter.introduction(introduction.id),
        label: introductionStatusLabel(introduction.status, 'jobhunter'),
        next: held(introduction.onHold) ?? nextOfIntroduction(introduction.status),
        dueOn: introduction.onHold ? null : introduction.dueOn,
      }),
    ),
  ]
  return [...all.filter(({ mine }) => mine), ...all.filter(({ mine }) => !mine)]
}

/** The questions among them that wait for the candidate's answer. */
export function questionsIn({
  requests,
  introductions,
  offers,
}: OpenWaysOfCandidate): OpenQuestion[] {
  const asked = requests.filter(({ status, onHold }) => status === 'open' && !onHold)
  const introduced = introductions.filter(
    ({ status, onHold }) => status === 'candidateAsked' && !onHold,
  )
  const offered = offers.filter(({ status }) => status === 'awaitingYes')
  return [
    ...offered.map(({ employer, since }) => ({ kind: 'offer' as const, employer, since })),
    ...asked.map(({ employer, since }) => ({ kind: 'request' as const, employer, since })),
    ...introduced.map(({ employer, since }) => ({
      kind: 'introduction' as const,
      employer,
      since,
    })),
  ]
}

type Standing = { to: string; label: string; next: NextStep; dueOn: IsoDate | null }

function inWords(row: Row, { to, label, next, dueOn }: Standing): WayInWords {
  return {
    id: row.id,
    to,
    label,
    about: row.vacancyTitle ? `${row.employer}, ${row.vacancyTitle}` : row.employer,
    next: asReadBy('jobhunter', next.sentence),
    who: whoOf(row, next.owner),
    mine: next.owner === 'jobhunter',
    dueOn,
  }
}

function whoOf({ employer, adviser }: Row, owner: NextStep['owner']): string {
  if (owner === 'jobhunter') return 'u'
  if (owner === 'employer') return employer
  return owner === 'adviser' ? adviser : 'niemand, het staat even stil'
}

function held(onHold: boolean): NextStep | null {
  return onHold ? { owner: null, sentence: ON_HOLD_SENTENCES.jobhunter } : null
}
