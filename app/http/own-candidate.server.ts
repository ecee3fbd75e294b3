import type { SignedInJobhunter } from '#app/domain/access/signed-in.ts'
import type { CandidateCode } from '#app/domain/candidate/candidate-code.ts'
import { standingInWords } from '#app/domain/candidate/standing.ts'
import { type CandidateId, candidateId } from '#app/domain/primitives.ts'
import type { Services } from '#app/use-cases/services.ts'
import {
  type CandidateOfJobhunter,
  candidateOfJobhunter,
} from '#db/queries/candidate-of-jobhunter.ts'
import { idOrNotFound, notFound } from './not-found.server.ts'

/** What stands above every page of one candidate. */
export type CandidateHead = {
  id: CandidateId
  code: CandidateCode
  name: string
  standing: string
}

type Asked = {
  params: { candidateId?: string | undefined }
  services: Pick<Services, 'db'>
  jobhunter: SignedInJobhunter
}

/** The candidate that the address names, of the own caseload; anyone else's is not there. */
export async function ownCandidate({
  params,
  services,
  jobhunter,
}: Asked): Promise<CandidateOfJobhunter & { head: CandidateHead }> {
  const id = idOrNotFound(candidateId, params.candidateId)
  const candidate = await candidateOfJobhunter(services.db, jobhunter.accountId, id)
  if (!candidate) throw notFound()
  const { code, name } = candidate
  return {
    ...candidate,
    head: { id, code, name, standing: standingInWords(candidate, 'jobhunter') },
  }
}
