import { and, eq, inArray, or, type SQL, sql } from 'drizzle-orm'
import type { CandidateCode } from '#app/domain/candidate/candidate-code.ts'
import { LABOUR_REGIONS } from '#app/domain/places/labour-regions.ts'
import type { IsoDate, RegionCode } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import {
  accounts,
  candidates,
  employers,
  flags,
  introductions,
  requests,
  vacancies,
} from '#db/schema/index.ts'
import { inRegion } from './in-region.ts'
import { isVisibleRow } from './visible-candidates.ts'

/**
 * The agreed profile of a visible candidate for an adviser, with how to reach the fixed contact; null unless
 * someone lives in the region, may do so, has something open there, or fits a vacancy of it (`forVacancyThere`).
 */
export async function visibleProfileInRegion(
  db: Db,
  region: RegionCode,
  code: CandidateCode,
  forVacancyThere: boolean,
) {
  const [row] = await db
    .select({
      code: candidates.code,
      profile: candidates.agreedProfile,
      confirmedOn: candidates.confirmedOn,
      screenedOn: sql<IsoDate | null>`${candidates.screening}->>'on'`,
      contact: { name: accounts.name, phone: accounts.phone, email: accounts.email },
    })
    .from(candidates)
    .leftJoin(accounts, eq(accounts.id, candidates.jobhunterId))
    .where(and(eq(candidates.code, code), forVacancyThere ? isVisibleRow : isSeenFrom(db, region)))
  if (!row?.profile) return null
  return { ...row, profile: row.profile }
}

/** That the advisers of a region can open someone's profile, whatever vacancy they come from. */
export function isSeenFrom(db: Db, region: RegionCode): SQL | undefined {
  return and(isVisibleRow, or(livesThere(region), hasSomethingOpenThere(db, region)))
}

/** Of whom it is not known where they live: that never leaves anyone out. */
function livesThere(region: RegionCode): SQL | undefined {
  const home = sql`${candidates.agreedProfile}->>'municipality'`
  const there = LABOUR_REGIONS.find(({ code }) => code === region)?.municipalities ?? []
  return or(sql`${home} is null`, inArray(home, [...there]))
}

function hasSomethingOpenThere(db: Db, region: RegionCode): SQL | undefined {
  const there = inRegion(employers.municipality, region)
  const asked = db
    .select({ candidateId: requests.candidateId })
    .from(requests)
    .innerJoin(employers, eq(employers.id, requests.employerId))
    .where(and(inArray(requests.status, ['open', 'candidateYes', 'met']), there))
  const introduced = db
    .select({ candidateId: introductions.candidateId })
    .from(introductions)
    .innerJoin(employers, eq(employers.id, introductions.employerId))
    .where(and(inArray(introductions.status, ['candidateAsked', 'shown']), there))
  const flagged = db
    .select({ candidateId: flags.candidateId })
    .from(flags)
    .innerJoin(vacancies, eq(vacancies.id, flags.vacancyId))
    .innerJoin(employers, eq(employers.id, vacancies.employerId))
    .where(and(eq(flags.status, 'open'), there))
  return or(
    inArray(candidates.id, asked),
    inArray(candidates.id, introduced),
    inArray(candidates.id, flagged),
  )
}
