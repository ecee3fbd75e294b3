import { and, eq } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { RegionCode, RequestId } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import { accounts, candidates, employers, requests, vacancies } from '#db/schema/index.ts'
import { inRegion } from './in-region.ts'

/** What an adviser of this region starts an offer from: the request, its vacancy and the candidate's contact. */
export async function requestForOffer(db: Db, region: RegionCode, id: RequestId) {
  const jobhunter = alias(accounts, 'jobhunter')
  const [row] = await db
    .select({
      id: requests.id,
      status: requests.status,
      candidateId: candidates.id,
      candidateCode: candidates.code,
      employerName: employers.name,
      vacancy: vacancies.text,
      jobhunterName: jobhunter.name,
    })
    .from(requests)
    .innerJoin(employers, eq(employers.id, requests.employerId))
    .innerJoin(candidates, eq(candidates.id, requests.candidateId))
    .leftJoin(vacancies, eq(vacancies.id, requests.vacancyId))
    .leftJoin(jobhunter, eq(jobhunter.id, candidates.jobhunterId))
    .where(and(eq(requests.id, id), inRegion(employers.municipality, region)))
  return row ?? null
}
