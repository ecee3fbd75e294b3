import type { FacetCounts } from '#app/domain/matching/criteria.ts'
import { type CriteriaOptions, criteriaFor } from '#app/domain/matching/criteria-for.ts'
import type { Match } from '#app/domain/matching/match.ts'
import { rank } from '#app/domain/matching/rank.ts'
import type { Wishes } from '#app/domain/matching/wishes.ts'
import type { MatchReader } from '#app/domain/matching/wording.ts'
import type { VacancyText } from '#app/domain/vacancy/vacancy.ts'
import { placesOf } from '#db/queries/places.ts'
import { stillVisible } from '#db/queries/still-visible.ts'
import { explainNobody } from './explain-nobody.ts'
import { PEOPLE_ON_A_PAGE } from './people-on-a-page.ts'
import type { Services } from './services.ts'

/** As many as hold the best twenty with certainty, as measured over many vacancies. */
export const MOST_RANKED = 300

export type FoundMatches = {
  matches: Match[]
  /** Everyone who was found; only the best fitting of them are ranked. */
  total: number
  ranked: number
  page: number
  pages: number
  counts: FacetCounts
  /** When nobody was found: which filter left people out, in sentences. */
  whyNobody: string[]
}

/**
 * The people who fit a vacancy, best first, each with the reasons in words: the engine narrows, the domain
 * ranks, and the database has the last word on those that are shown.
 */
export async function findMatches(
  services: Pick<Services, 'db' | 'candidateIndex' | 'clock'>,
  vacancy: VacancyText,
  wishes: Pick<Wishes, 'text' | 'chosen' | 'km' | 'knownOnly' | 'page'>,
  { reader, onAPage = PEOPLE_ON_A_PAGE }: { reader: MatchReader; onAPage?: number },
): Promise<FoundMatches> {
  const { db, candidateIndex, clock } = services
  const { municipalities, nameOf, distanceOf } = await placesOf(db)
  const criteria = criteriaFor(vacancy, municipalities, optionsOf(wishes))
  const { documents, total, counts } = await candidateIndex.search(criteria, { limit: MOST_RANKED })

  const today = clock.today()
  const ranked = rank(vacancy, documents, today, distanceOf, reader)
  const pages = Math.max(1, Math.ceil(ranked.length / onAPage))
  const page = Math.min(wishes.page, pages)
  const shown = ranked.slice((page - 1) * onAPage, page * onAPage)
  const visible = await stillVisible(
    db,
    shown.map(({ document }) => document.id),
  )
  return {
    // from what the database says now: the index may still hold an older profile
    matches: rank(vacancy, visible, today, distanceOf, reader),
    total,
    ranked: ranked.length,
    page,
    pages,
    counts,
    whyNobody: total === 0 ? await explainNobody(candidateIndex, criteria, nameOf) : [],
  }
}

function optionsOf({
  text,
  chosen,
  km,
  knownOnly,
}: Pick<Wishes, 'text' | 'chosen' | 'km' | 'knownOnly'>): CriteriaOptions {
  return {
    ...(text === '' ? {} : { text }),
    ...(km === null ? {} : { km: km === 'everywhere' ? null : km }),
    chosen,
    knownOnly,
  }
}
