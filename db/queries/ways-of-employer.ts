import { eq } from 'drizzle-orm'
import type { EmployerId } from '#app/domain/primitives.ts'
import { knowsName } from '#app/domain/way/knows-name.ts'
import type { Db } from '#db/client.ts'
import { requests } from '#db/schema/index.ts'
import { requestWays } from './request-ways.ts'

const MOST = 100

/** The requests of an employer, newest first, with where each stands; by name once the employer has it. */
export async function waysOfEmployer(db: Db, employerId: EmployerId) {
  const ways = await requestWays(db, eq(requests.employerId, employerId), MOST)
  return ways.map((one) => ({
    ...one,
    candidateName: knowsName(one.way) ? one.candidateName : null,
  }))
}
