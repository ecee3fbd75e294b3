import { and, eq } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { FlagId, RegionCode } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import {
  accounts,
  candidates,
  employers,
  flags,
  introductions,
  vacancies,
} from '#db/schema/index.ts'
import { inRegion } from './in-region.ts'
import { isSeenFrom } from './profiles-for-advisers.ts'
import { vacancyTitle } from './vacancy-title.ts'
import { holdsNow } from './visible-candidates.ts'

const adviser = alias(accounts, 'adviser')

/** A flag for an employer in this region: who flagged, whom by code, for what, why, and what came of it. */
export async function flagInRegionToRead(db: Db, region: RegionCode, id: FlagId) {
  const [row] = await db
    .select({
      id: flags.id,
      status: flags.status,
      reason: flags.reason,
      answer: flags.answer,
      dueOn: flags.dueOn,
      candidateCode: candidates.code,
      opensProfile: holdsNow(isSeenFrom(db, region)),
      vacancyId: flags.vacancyId,
      vacancyTitle,
      employerName: employers.name,
      adviserId: adviser.id,
      adviserName: adviser.name,
      adviserPhone: adviser.phone,
      jobhunterName: accounts.name,
      jobhunterPhone: accounts.phone,
      introductionId: introductions.id,
    })
    .from(flags)
    .innerJoin(candidates, eq(candidates.id, flags.candidateId))
    .innerJoin(vacancies, eq(vacancies.id, flags.vacancyId))
    .innerJoin(employers, eq(employers.id, vacancies.employerId))
    .innerJoin(adviser, eq(adviser.id, employers.adviserId))
    .innerJoin(accounts, eq(accounts.id, flags.jobhunterId))
    .leftJoin(introductions, eq(introductions.flagId, flags.id))
    .where(and(eq(flags.id, id), inRegion(employers.municipality, region)))
  return row ?? null
}
