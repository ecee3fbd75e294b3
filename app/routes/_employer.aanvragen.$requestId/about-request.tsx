import type { Definition } from '#app/components/definition-list.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { dutchDate, type IsoDate } from '#app/domain/primitives.ts'
import { paths } from '#app/paths.ts'

type Request = {
  message: string
  candidateCode: string | null
  /** Whether the employer can open the profile now. */
  opensProfile: boolean
  candidateName: string | null
  vacancyId: string | null
  vacancyTitle: string | null
}
type Meeting = { plannedOn: IsoDate; plannedTime: string; place: string; who: string }

/** What an employer reads of a request: what was asked, the profile, the vacancy, the meeting and the offer. */
export function aboutRequest(
  request: Request,
  planned: Meeting | null,
  offerId: string | null,
): Definition[] {
  const { candidateCode: code, candidateName: name, vacancyId } = request
  return [
    { term: 'Uw bericht', description: request.message },
    ...(code
      ? [
          {
            term: 'Profiel',
            description: request.opensProfile ? (
              <TextLink to={paths.employer.candidate(code)}>{code}</TextLink>
            ) : (
              code
            ),
          },
        ]
      : []),
    ...(name
      ? [
          {
            term: 'Naam',
            description: `${name}. U ziet de naam omdat de kandidaat ja zei tegen een kennismaking. Alleen uw organisatie ziet die.`,
          },
        ]
      : []),
    ...(vacancyId
      ? [
          {
            term: 'Vacature',
            description: (
              <TextLink to={paths.employer.vacancy(vacancyId)}>{request.vacancyTitle}</TextLink>
            ),
          },
        ]
      : []),
    ...(planned
      ? [
          {
            term: 'Kennismaking',
            description: `${dutchDate(planned.plannedOn)}, ${planned.plannedTime}, ${planned.place}, met ${planned.who}`,
          },
        ]
      : []),
    ...(offerId
      ? [
          {
            term: 'Voorstel',
            description: (
              <TextLink to={paths.employer.offer(offerId)}>Bekijk het voorstel</TextLink>
            ),
          },
        ]
      : []),
  ]
}
