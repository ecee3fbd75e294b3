import type { SignedInJobhunter } from '#app/domain/access/signed-in.ts'
import { isVisible } from '#app/domain/candidate/visibility.ts'
import { rankVacancies } from '#app/domain/matching/fitting-vacancies.ts'
import { reachOfCandidate } from '#app/domain/matching/reach-of-candidate.ts'
import { KM_CHOICES } from '#app/domain/matching/wishes.ts'
import type { PlaceBook } from '#app/domain/places/place-book.ts'
import { ownCandidate } from '#app/http/own-candidate.server.ts'
import { paths } from '#app/paths.ts'
import type { Services } from '#app/use-cases/services.ts'
import { vacanciesToFlag } from '#db/queries/candidate-of-jobhunter-vacancies.ts'
import {
  flagsOfCandidate,
  type OpenWaysOfCandidate,
  openWaysOfCandidate,
} from '#db/queries/candidate-of-jobhunter-ways.ts'
import { placesOf } from '#db/queries/places.ts'
import { flagInWords } from './flag-in-words.ts'

const VACANCIES_ON_A_PAGE = 10

type Asked = {
  request: Request
  params: { candidateId?: string | undefined }
  services: Services
  jobhunter: SignedInJobhunter
}

/** The vacancies that fit someone best, a page of them, with what runs already; and the tips that were given. */
export async function loadVacancies({ request, params, services, jobhunter }: Asked) {
  const { db, clock } = services
  const candidate = await ownCandidate({ params, services, jobhunter })
  const query = new URL(request.url).searchParams
  const asked = askedKm(query.get('km'))
  const [book, ways, tips] = await Promise.all([
    placesOf(db),
    openWaysOfCandidate(db, jobhunter.accountId, candidate.id),
    flagsOfCandidate(db, jobhunter.accountId, candidate.id),
  ])
  const { profile, livesIn, senderPlace, head } = candidate
  const home = profile.municipality ?? livesIn
  const reach = reachOfCandidate(
    { home, travelKm: profile.travelKm, ownPeopleIn: senderPlace },
    book.municipalities,
    asked,
  )
  const open = await vacanciesToFlag(db, reach.within)
  const ranked = rankVacancies(profile, open, clock.today(), book.distanceOf)
  const pages = Math.max(1, Math.ceil(ranked.length / VACANCIES_ON_A_PAGE))
  const page = Math.min(pages, Math.max(1, Number(query.get('pagina')) || 1))
  const first = (page - 1) * VACANCIES_ON_A_PAGE
  const byId = new Map(open.map((vacancy) => [vacancy.id, vacancy]))
  const flagged = new Set(
    tips.filter(({ status }) => status === 'open').map((tip) => tip.vacancyId),
  )
  return {
    head,
    mayFlag: isVisible(candidate),
    place: home && book.nameOf(home),
    travelKm: profile.travelKm,
    asked,
    total: ranked.length,
    page,
    pages,
    vacancies: ranked.slice(first, first + VACANCIES_ON_A_PAGE).flatMap(({ id, reasons }) => {
      const vacancy = byId.get(id)
      if (!vacancy) return []
      const running = runningFor(id, ways, flagged)
      return [{ ...asCard(vacancy, home, book), reasons, running }]
    }),
    tips: tips.map(flagInWords),
  }
}

type Vacancy = Awaited<ReturnType<typeof vacanciesToFlag>>[number]

function asCard(
  { id, status, text, employer }: Vacancy,
  home: Parameters<PlaceBook['nameOf']>[0] | null,
  book: PlaceBook,
) {
  const km = home && book.distanceOf(home, text.municipality)
  const place = book.nameOf(text.municipality)
  return {
    id,
    title: text.title,
    employer,
    provisional: status === 'provisional',
    hoursLeast: text.hoursLeast,
    hoursMost: text.hoursMost,
    place: km ? `${place} (ongeveer ${km} km)` : place,
  }
}

function runningFor(id: string, ways: OpenWaysOfCandidate, flagged: ReadonlySet<string>) {
  const request = ways.requests.find(({ vacancyId }) => vacancyId === id)
  if (request) return { label: 'Er loopt een aanvraag', to: paths.jobhunter.request(request.id) }
  const introduction = ways.introductions.find(({ vacancyId }) => vacancyId === id)
  if (introduction)
    return { label: 'Wordt voorgesteld', to: paths.jobhunter.introduction(introduction.id) }
  return flagged.has(id) ? { label: 'Uw tip ligt bij de adviseur', to: '#tips' } : null
}

/** Undefined when nothing was chosen, null for the whole region. */
function askedKm(typed: string | null): number | null | undefined {
  if (typed === 'regio') return null
  return KM_CHOICES.find((km) => String(km) === typed)
}
