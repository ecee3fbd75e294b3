import type { Definition } from '#app/components/definition-list.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { paths } from '#app/paths.ts'

type Request = {
  message: string
  employerId: string
  employerName: string
  candidateCode: string | null
  /** Whether an adviser here can open the profile now. */
  opensProfile: boolean
  jobhunterName: string | null
  vacancyId: string | null
  vacancyTitle: string | null
}

/** What an adviser reads of a request: who asks what, for which vacancy, about whom, and the offer it came to. */
export function aboutRequest(request: Request, offerId: string | null): Definition[] {
  const { candidateCode: code, vacancyId, jobhunterName } = request
  const links: [string, string | null, string | null][] = [
    ['Werkgever', paths.adviser.employer(request.employerId), request.employerName],
    ['Kandidaat', code && request.opensProfile ? paths.adviser.candidate(code) : null, code],
    ['Vacature', vacancyId && paths.adviser.vacancy(vacancyId), request.vacancyTitle],
    ['Voorstel', offerId && paths.adviser.offer(offerId), 'Naar het voorstel'],
  ]
  return [
    { term: 'Bericht van de werkgever', description: request.message },
    ...links.flatMap(([term, to, text]) =>
      to && text ? [{ term, description: <TextLink to={to}>{text}</TextLink> }] : [],
    ),
    ...(code && !request.opensProfile ? [{ term: 'Kandidaat', description: code }] : []),
    ...(code ? [{ term: 'Jobhunter', description: jobhunterName }] : []),
  ]
}
