import { and, eq, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { AccountId, EmployerId, IntroductionId, RegionCode } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import {
  accounts,
  candidateIdentities,
  candidates,
  employers,
  introductions,
  requests,
  vacancies,
} from '#db/schema/index.ts'
import { fullName } from './full-name.ts'
import { inRegion } from './in-region.ts'
import { isSeenFrom } from './profiles-for-advisers.ts'
import { vacancyTitle } from './vacancy-title.ts'
import { holdsNow, isVisibleRow } from './visible-candidates.ts'
import { wasShown } from './was-shown.ts'

const adviser = alias(accounts, 'adviser')
const jobhunter = alias(accounts, 'jobhunter')

const INTRODUCTION = {
  id: introductions.id,
  status: introductions.status,
  onHold: introductions.onHold,
  reason: introductions.reason,
  answer: introductions.answer,
  dueOn: introductions.dueOn,
  candidateCode: candidates.code,
  vacancyId: introductions.vacancyId,
  vacancyTitle,
  employerName: employers.name,
  adviserId: adviser.id,
  adviserName: adviser.name,
  adviserPhone: adviser.phone,
  jobhunterName: jobhunter.name,
  requestId: requests.id,
}

/** An introduction to this employer, from the candidate's yes on. By code: the name follows a yes to meeting. */
export async function introductionOfEmployerToRead(
  db: Db,
  employerId: EmployerId,
  id: IntroductionId,
) {
  const mine = and(eq(introductions.employerId, employerId), wasShown(db))
  const introduction = await readIntroduction(db, id, mine, isVisibleRow)
  if (!introduction) return null
  // why a candidate stepped back is not the employer's
  const { answer: _, adviserId: _adviser, ...theirs } = introduction
  return theirs
}

/** An introduction to an employer in this region. */
export async function introductionInRegion(db: Db, region: RegionCode, id: IntroductionId) {
  return readIntroduction(db, id, inRegion(employers.municipality, region), isSeenFrom(db, region))
}

/** An introduction of a candidate in this caseload, with the name. */
export async function introductionOfJobhunterToRead(
  db: Db,
  jobhunterId: AccountId,
  id: IntroductionId,
) {
  const introduction = await readIntroduction(
    db,
    id,
    eq(candidates.jobhunterId, jobhunterId),
    sql`false`,
  )
  if (!introduction) return null
  const [row] = await db
    .select({ name: fullName })
    .from(candidateIdentities)
    .innerJoin(introductions, eq(introductions.candidateId, candidateIdentities.candidateId))
    .where(eq(introductions.id, id))
  return { ...introduction, candidateName: row?.name ?? introduction.candidateCode }
}

/** `opens` says whose profile this reader can open. */
async function readIntroduction(
  db: Db,
  id: IntroductionId,
  mine: SQL | undefined,
  opens: SQL | undefined,
) {
  const [row] = await db
    .select({ ...INTRODUCTION, opensProfile: holdsNow(opens) })
    .from(introductions)
    .innerJoin(candidates, eq(candidates.id, introductions.candidateId))
    .innerJoin(employers, eq(employers.id, introductions.employerId))
    .innerJoin(adviser, eq(adviser.id, introductions.adviserId))
    .leftJoin(jobhunter, eq(jobhunter.id, candidates.jobhunterId))
    .leftJoin(vacancies, eq(vacancies.id, introductions.vacancyId))
    .leftJoin(requests, eq(requests.introductionId, introductions.id))
    .where(and(eq(introductions.id, id), mine))
  return row ?? null
}
