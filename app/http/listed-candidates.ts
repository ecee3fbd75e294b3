import { cardOf } from '#app/domain/candidate/candidate-card.ts'
import type { CandidateDocument } from '#app/domain/matching/candidate-document.ts'
import type { Reason } from '#app/domain/matching/match.ts'
import type { CandidateId, IsoDate, MunicipalityCode } from '#app/domain/primitives.ts'
import { paths } from '#app/paths.ts'

type Found = { document: CandidateDocument; reasons?: Reason[] }
type View = { today: IsoDate; nameOf: (code: MunicipalityCode) => string; vacancyId?: string }
type OpenWays = {
  requests: readonly { id: string; candidateId: CandidateId | null }[]
  introductions: readonly { id: string; candidateId: CandidateId }[]
}

/** People as a list shows them to an employer: no id, no name, and what runs already between the two. */
export function listedForEmployer(found: readonly Found[], view: View, ways: OpenWays) {
  return found.map(({ document, reasons }) => ({
    card: cardOf(document, view.today, view.nameOf),
    to: paths.employer.candidate(document.code, view.vacancyId),
    reasons,
    running: runningWith(document.id, ways),
  }))
}

/** People as a list shows them to an adviser. */
export function listedForAdviser(found: readonly Found[], view: View) {
  return found.map(({ document, reasons }) => ({
    card: cardOf(document, view.today, view.nameOf),
    to: paths.adviser.candidate(document.code, view.vacancyId),
    reasons,
  }))
}

function runningWith(id: CandidateId, { requests, introductions }: OpenWays) {
  const introduction = introductions.find(({ candidateId }) => candidateId === id)
  if (introduction) {
    return {
      label: 'Aan u voorgesteld: geef antwoord',
      to: paths.employer.introduction(introduction.id),
    }
  }
  const request = requests.find(({ candidateId }) => candidateId === id)
  if (!request) return null
  return {
    label: 'Door u aangevraagd: bekijk hoe het staat',
    to: paths.employer.request(request.id),
  }
}
