import { and, asc, eq, ilike, or, type SQL, sql } from 'drizzle-orm'
import type { TeamList } from '#app/domain/candidate/team-lists.ts'
import type { IsoDate, SenderId } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import { accounts, candidateIdentities, candidates, municipalities } from '#db/schema/index.ts'
import { fullName } from './full-name.ts'
import { listConditions, registerWords } from './sender-lists.ts'

export const PEOPLE_ON_A_PAGE = 50

/** Someone's name for the own people, or the sender's own number where a file gave no name. */
export const nameOrReference: SQL<string> = sql<string>`coalesce(nullif(trim(${fullName}), ''), ${candidates.reference})`

/** One page of the people of a sender on a list, by name, and how many there are. */
export async function peopleOnList(
  db: Db,
  senderId: SenderId,
  { list, text, page }: { list: TeamList; text: string; page: number },
  today: IsoDate,
) {
  const register = registerWords(db, senderId)
  const rows = await db
    .select({
      id: candidates.id,
      name: nameOrReference,
      reference: candidates.reference,
      place: municipalities.name,
      jobhunter: accounts.name,
      release: candidates.release,
      consent: candidates.consent,
      placed: candidates.placed,
      checkNeeded: candidates.checkNeeded,
      confirmedOn: candidates.confirmedOn,
      total: sql`count(*) over ()`.mapWith(Number),
    })
    .from(candidates)
    .innerJoin(candidateIdentities, eq(candidateIdentities.candidateId, candidates.id))
    .leftJoin(municipalities, eq(municipalities.code, candidateIdentities.municipality))
    .leftJoin(accounts, eq(accounts.id, candidates.jobhunterId))
    .leftJoin(register, eq(register.candidateId, candidates.id))
    .where(
      and(
        eq(candidates.senderId, senderId),
        listConditions(db, register, today)[list],
        named(text),
      ),
    )
    .orderBy(asc(candidateIdentities.lastName), asc(candidateIdentities.firstName), candidates.id)
    .limit(PEOPLE_ON_A_PAGE)
    .offset((page - 1) * PEOPLE_ON_A_PAGE)
  return { people: rows.map(({ total: _, ...person }) => person), total: rows[0]?.total ?? 0 }
}

/** Whose name or own number holds this text; everyone when there is none. */
export function named(text: string): SQL | undefined {
  if (text === '') return undefined
  const literally = `%${text.replace(/[\\%_]/g, '\\$&')}%`
  return or(ilike(fullName, literally), ilike(candidates.reference, literally))
}
