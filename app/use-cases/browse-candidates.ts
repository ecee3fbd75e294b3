import type { CandidateDocument } from '#app/domain/matching/candidate-document.ts'
import type { Criteria, FacetCounts } from '#app/domain/matching/criteria.ts'
import type { Wishes } from '#app/domain/matching/wishes.ts'
import { LABOUR_REGIONS } from '#app/domain/places/labour-regions.ts'
import { type PlaceBook, placeSentence } from '#app/domain/places/place-book.ts'
import { municipalitiesWithin } from '#app/domain/places/reach.ts'
import {
  daysBetween,
  type IsoDate,
  isoDate,
  type MunicipalityCode,
  type RegionCode,
} from '#app/domain/primitives.ts'
import { placesOf } from '#db/queries/places.ts'
import { stillVisible } from '#db/queries/still-visible.ts'
import type { CandidateIndex } from '#search/candidate-index.ts'
import { explainNobody } from './explain-nobody.ts'
import { PEOPLE_ON_A_PAGE } from './people-on-a-page.ts'
import type { Services } from './services.ts'

/** Kilometres around a typed place, unless a person chose otherwise. */
export const AROUND_A_PLACE_KM = 20
const FIRST_TURN = isoDate.parse('2026-01-01')

export type Browsed = {
  candidates: CandidateDocument[]
  total: number
  page: number
  pages: number
  counts: FacetCounts
  /** What is the matter with the place that was typed, in a sentence. */
  placeProblem: string | null
  whyNobody: string[]
}

/**
 * Everyone who is visible, narrowed by what a person chose, without a vacancy; for an adviser, of one region.
 * Nobody is ranked: words come by nearness, and without words everyone has a turn at the top, day by day.
 */
export async function browseCandidates(
  services: Pick<Services, 'db' | 'candidateIndex' | 'clock'>,
  wishes: Wishes,
  region?: RegionCode,
): Promise<Browsed> {
  const { db, candidateIndex, clock } = services
  const book = await placesOf(db)
  const { within, problem } = reachOf(wishes, book, region)
  const criteria: Criteria = {
    text: wishes.text,
    chosen: wishes.chosen,
    knownOnly: wishes.knownOnly,
    ...(within ? { within } : {}),
    ...(wishes.availableBy ? { availableBy: wishes.availableBy } : {}),
  }
  const turn = wishes.text === '' ? turnOf(clock.today()) : 0
  const { documents, ...found } = await pageOf(candidateIndex, criteria, wishes.page, turn)
  return {
    ...found,
    candidates: await stillVisible(
      db,
      documents.map(({ id }) => id),
    ),
    placeProblem: problem,
    whyNobody: found.total === 0 ? await explainNobody(candidateIndex, criteria, book.nameOf) : [],
  }
}

/** The municipalities within reach; all of them when no place was typed, or none that is known. */
function reachOf(
  { place, km }: Wishes,
  book: PlaceBook,
  region: RegionCode | undefined,
): { within: MunicipalityCode[] | null; problem: string | null } {
  const there = LABOUR_REGIONS.find(({ code }) => code === region)?.municipalities ?? null
  if (place === '') return { within: there && [...there], problem: null }
  const found = book.find(place)
  if (!found.ok) return { within: there && [...there], problem: placeSentence(found) }
  if (km === 'everywhere') return { within: there && [...there], problem: null }
  const around = municipalitiesWithin(
    book.municipalities,
    found.municipality,
    km ?? AROUND_A_PLACE_KM,
  )
  const both = there ? around.filter((code) => there.includes(code)) : around
  // an empty list would ask nothing at all
  return { within: both.length > 0 ? both : [found.municipality], problem: null }
}

/** At which place of the list a day begins: a page further every day. */
function turnOf(today: IsoDate): number {
  return Math.max(0, daysBetween(FIRST_TURN, today)) * PEOPLE_ON_A_PAGE
}

/** One page of the list that begins at `turn` and goes on at the beginning when it comes to the end. */
async function pageOf(
  candidateIndex: CandidateIndex,
  criteria: Criteria,
  asked: number,
  turn: number,
): Promise<
  Pick<Browsed, 'total' | 'page' | 'pages' | 'counts'> & { documents: CandidateDocument[] }
> {
  const first = await candidateIndex.search(criteria, { limit: PEOPLE_ON_A_PAGE })
  const { total, counts } = first
  const pages = Math.max(1, Math.ceil(total / PEOPLE_ON_A_PAGE))
  const page = Math.min(asked, pages)
  const skipped = (page - 1) * PEOPLE_ON_A_PAGE
  const limit = Math.min(PEOPLE_ON_A_PAGE, total - skipped)
  const offset = total === 0 ? 0 : (turn + skipped) % total
  if (offset === 0)
    return { documents: first.documents.slice(0, limit), total, page, pages, counts }

  const { documents } = await candidateIndex.search(criteria, { limit, offset })
  const rest = first.documents.slice(0, limit - documents.length)
  return { documents: [...documents, ...rest], total, page, pages, counts }
}
