import { asc, sql } from 'drizzle-orm'
import { canMove, type Moves } from '#app/domain/actor.ts'
import { CONSENT_MOVES, RELEASE_MOVES } from '#app/domain/candidate/visibility.ts'
import {
  FLAG_MOVES,
  INTRODUCTION_MOVES,
  MEETING_MOVES,
  REQUEST_MOVES,
} from '#app/domain/introduction/statuses.ts'
import { OFFER_MOVES, PLACEMENT_MOVES } from '#app/domain/placement/statuses.ts'
import { VACANCY_MOVES } from '#app/domain/vacancy/vacancy-status.ts'
import type { Db } from '#db/client.ts'
import { moves } from '#db/schema/index.ts'

type Move = typeof moves.$inferSelect
type Standing = { object: string; id: string; status: string }

const TABLES: Record<string, Moves<string>> = {
  vacancy: VACANCY_MOVES,
  release: RELEASE_MOVES,
  consent: CONSENT_MOVES,
  flag: FLAG_MOVES,
  introduction: INTRODUCTION_MOVES,
  request: REQUEST_MOVES,
  meeting: MEETING_MOVES,
  offer: OFFER_MOVES,
  placement: PLACEMENT_MOVES,
}

const STANDING = sql<Standing>`
  select 'vacancy' as object, id, status from vacancies
  union all select 'release', id, release from candidates
  union all select 'consent', id, consent from candidates
  union all select 'flag', id, status from flags
  union all select 'introduction', id, status from introductions
  union all select 'request', id, status from requests
  union all select 'meeting', id, status from meetings
  union all select 'offer', id, status from placement_offers
  union all select 'placement', id, status from placements`

/** Every status in this database that its dated moves do not tell, and every move that its table does not allow. */
export async function untoldMoves(db: Db): Promise<string[]> {
  const all = await db.select().from(moves).orderBy(asc(moves.id))
  const ofObject = Map.groupBy(all, (move) => `${move.object} ${move.objectId}`)
  const standing = await db.execute<Standing>(STANDING)
  return [
    ...standing.flatMap((one) => untold(one, ofObject.get(`${one.object} ${one.id}`) ?? [])),
    ...all.filter((move) => !isAllowed(move)).map((move) => `not allowed: ${inWords(move)}`),
  ]
}

function untold({ object, status }: Standing, told: readonly Move[]): string[] {
  const start = object === 'release' || object === 'consent' ? 'none' : null
  const gaps = told.filter((move, at) => move.from !== (at === 0 ? start : told[at - 1]?.to))
  const last = told.length === 0 ? start : told.at(-1)?.to
  return [
    ...gaps.map((move) => `out of order: ${inWords(move)}`),
    ...(last === status ? [] : [`${object} stands at ${status}, its moves end at ${last}`]),
  ]
}

function isAllowed({ object, from, to, byRole }: Move): boolean {
  const table = TABLES[object]
  return table === undefined || from === null || canMove(table, from, to, byRole)
}

function inWords({ object, from, to, byRole }: Move): string {
  return `${object} from ${from} to ${to} by ${byRole}`
}
