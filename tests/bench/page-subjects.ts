import { wishesFrom } from '#app/domain/matching/wishes.ts'
import type { EmployerId } from '#app/domain/primitives.ts'
import { OPEN_VACANCY_STATUSES } from '#app/domain/vacancy/vacancy-status.ts'
import { paths } from '#app/paths.ts'
import { browseCandidates } from '#app/use-cases/browse-candidates.ts'
import { findMatches } from '#app/use-cases/find-matches.ts'
import type { Services } from '#app/use-cases/services.ts'
import { vacanciesOfEmployer, vacancyOfEmployer } from '#db/queries/vacancies-of-employer.ts'
import type { CandidateIndex } from '#search/candidate-index.ts'
import type { SubjectName } from './measures.ts'
import type { Subject } from './take-turns.ts'
import type { Visitor } from './visitor.ts'

/** What employers type, one with a typing error in it. */
const WORDS = ['magazijn', 'schoonmaken', 'tuin', 'keuken', 'inpaken', 'klanten helpen'] as const
const A_PERSON = /\bK-[0-9A-Z]{5}\b/

type Search = Parameters<CandidateIndex['search']>
/** A page, with the searches that it makes. */
type Visited = { path: string; searches: Search[] }

/** The pages of an employer to time, each beside the very searches that it makes, and an empty page. */
export async function pageSubjects(
  services: Services,
  employerId: EmployerId,
  visitors: readonly Visitor[],
): Promise<Subject<SubjectName>[]> {
  const matchPages = await visitedMatchPages(services, employerId)
  const browsePages = [await visitedList(services, paths.employer.candidates())]
  const found = WORDS.map((words) => `${paths.employer.candidates()}?zoek=${encodeURI(words)}`)
  const searchPages = await Promise.all(found.map((path) => visitedList(services, path)))

  const reading = (name: SubjectName, pages: readonly Visited[], shows: RegExp) => ({
    name,
    visit: (user: number, turn: number) => at(visitors, user).read(at(pages, turn).path, shows),
  })
  const searching = (name: SubjectName, pages: readonly Visited[]) => ({
    name,
    visit: async (_user: number, turn: number) => {
      for (const search of at(pages, turn).searches) await services.candidateIndex.search(...search)
    },
  })
  return [
    reading('empty page', [{ path: paths.privacy(), searches: [] }], /<h1/),
    searching('engine query of the match page', matchPages),
    reading('match page', matchPages, A_PERSON),
    searching('engine query of the browse page', browsePages),
    reading('browse page', browsePages, A_PERSON),
    searching('engine query of the free-text search', searchPages),
    reading('free-text search', searchPages, A_PERSON),
  ]
}

async function visitedMatchPages(services: Services, employerId: EmployerId): Promise<Visited[]> {
  const own = await vacanciesOfEmployer(services.db, employerId)
  const open = own.filter(({ status }) => OPEN_VACANCY_STATUSES.some((one) => one === status))
  return Promise.all(
    open.map(async ({ id }) => {
      const vacancy = await vacancyOfEmployer(services.db, employerId, id)
      if (!vacancy) throw new Error('a vacancy is gone')
      const wishes = wishesFrom(new URLSearchParams())
      const searches = await searchesDuring(services, (heard) =>
        findMatches(heard, vacancy.text, wishes, { reader: 'employer' }),
      )
      return { path: paths.employer.vacancy(id), searches }
    }),
  )
}

async function visitedList(services: Services, path: string): Promise<Visited> {
  const [, query] = path.split('?')
  const wishes = wishesFrom(new URLSearchParams(query))
  const searches = await searchesDuring(services, (heard) => browseCandidates(heard, wishes))
  return { path, searches }
}

/** What the engine is asked while a use case runs. */
async function searchesDuring(
  services: Services,
  what: (heard: Services) => Promise<unknown>,
): Promise<Search[]> {
  const searches: Search[] = []
  const { candidateIndex } = services
  const search: CandidateIndex['search'] = (...asked) => {
    searches.push(asked)
    return candidateIndex.search(...asked)
  }
  await what({ ...services, candidateIndex: { ...candidateIndex, search } })
  return searches
}

function at<Item>(items: readonly Item[], turn: number): Item {
  const item = items[turn % items.length]
  if (item === undefined) throw new Error('there is nothing to visit: the demo region lacks it')
  return item
}
