import { and, asc, count, eq, gt, isNull, lte, type SQL, sql } from 'drizzle-orm'
import { type AgeBand, lastBirthDayOf27 } from '#app/domain/candidate/age-bands.ts'
import type { CandidateId, IsoDate, MunicipalityCode, SenderId } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import { candidateIdentities, candidates, municipalities } from '#db/schema/index.ts'
import { dutchDayOf } from './dutch-day.ts'
import { named, nameOrReference } from './sender-people.ts'

/** Which people without a jobhunter; what is left out narrows nothing. */
export type UnassignedFilter = {
  text?: string
  municipality?: MunicipalityCode | 'unknown'
  age?: AgeBand
  /** The day on which they came in with a file. */
  cameOn?: IsoDate
}

const cameOn = dutchDayOf(candidates.createdAt)

/** One page of the people of a sender without a jobhunter, longest waiting first, and how many there are. */
export async function unassignedPeople(
  db: Db,
  senderId: SenderId,
  filter: UnassignedFilter,
  { page, size, today }: { page: number; size: number; today: IsoDate },
) {
  const rows = await db
    .select({
      id: candidates.id,
      name: nameOrReference,
      reference: candidates.reference,
      place: municipalities.name,
      birthDate: candidateIdentities.birthDate,
      cameOn,
      total: sql`count(*) over ()`.mapWith(Number),
    })
    .from(candidates)
    .innerJoin(candidateIdentities, eq(candidateIdentities.candidateId, candidates.id))
    .leftJoin(municipalities, eq(municipalities.code, candidateIdentities.municipality))
    .where(unassigned(senderId, filter, today))
    .orderBy(...IN_ORDER)
    .limit(size)
    .offset((page - 1) * size)
  return { people: rows.map(({ total: _, ...person }) => person), total: rows[0]?.total ?? 0 }
}

/** Everyone of a sender without a jobhunter whom the filter keeps. */
export async function unassignedIds(
  db: Db,
  senderId: SenderId,
  filter: UnassignedFilter,
  today: IsoDate,
): Promise<CandidateId[]> {
  const rows = await db
    .select({ id: candidates.id })
    .from(candidates)
    .innerJoin(candidateIdentities, eq(candidateIdentities.candidateId, candidates.id))
    .where(unassigned(senderId, filter, today))
    .orderBy(...IN_ORDER)
  return rows.map(({ id }) => id)
}

/** Where the people of a sender without a jobhunter live, and how many in each place. */
export async function unassignedPlaces(db: Db, senderId: SenderId) {
  return db
    .select({ code: candidateIdentities.municipality, name: municipalities.name, people: count() })
    .from(candidates)
    .innerJoin(candidateIdentities, eq(candidateIdentities.candidateId, candidates.id))
    .leftJoin(municipalities, eq(municipalities.code, candidateIdentities.municipality))
    .where(and(eq(candidates.senderId, senderId), isNull(candidates.jobhunterId)))
    .groupBy(candidateIdentities.municipality, municipalities.name)
    .orderBy(asc(municipalities.name))
}

/** On which days the people of a sender without a jobhunter came in, and how many on each, oldest first. */
export async function unassignedDays(db: Db, senderId: SenderId) {
  return db
    .select({ day: cameOn, people: count() })
    .from(candidates)
    .where(and(eq(candidates.senderId, senderId), isNull(candidates.jobhunterId)))
    .groupBy(cameOn)
    .orderBy(cameOn)
}

const IN_ORDER = [
  asc(candidates.waitingSince),
  asc(candidateIdentities.lastName),
  asc(candidates.id),
] as const

function unassigned(
  senderId: SenderId,
  { text = '', municipality, age, cameOn: day }: UnassignedFilter,
  today: IsoDate,
): SQL | undefined {
  return and(
    eq(candidates.senderId, senderId),
    isNull(candidates.jobhunterId),
    named(text),
    municipality && livesIn(municipality),
    age && isOfAge(age, today),
    day && eq(cameOn, day),
  )
}

function livesIn(municipality: MunicipalityCode | 'unknown'): SQL {
  const home = candidateIdentities.municipality
  return municipality === 'unknown' ? isNull(home) : eq(home, municipality)
}

function isOfAge(age: AgeBand, today: IsoDate): SQL {
  const { birthDate } = candidateIdentities
  switch (age) {
    case 'from27':
      return lte(birthDate, lastBirthDayOf27(today))
    case 'upTo26':
      return gt(birthDate, lastBirthDayOf27(today))
    case 'unknown':
      return isNull(birthDate)
  }
}
