import { ButtonLink } from '#app/components/button.tsx'
import { Card, Cards } from '#app/components/card.tsx'
import { ReasonList } from '#app/components/reason-list.tsx'
import { Tag } from '#app/components/tag.tsx'
import { Text } from '#app/components/text.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { hoursInWords } from '#app/domain/candidate/hours-in-words.ts'
import type { Reason } from '#app/domain/matching/match.ts'
import { paths } from '#app/paths.ts'

type VacancyCard = {
  id: string
  title: string
  employer: string
  provisional: boolean
  hoursLeast: number
  hoursMost: number
  place: string
  reasons: readonly Reason[]
  running: { label: string; to: string } | null
}

type CardsProps = { candidateId: string; mayFlag: boolean; vacancies: readonly VacancyCard[] }

/** Vacancies with why they fit, and the way to tell the adviser. */
export function VacancyCards({ candidateId, mayFlag, vacancies }: CardsProps) {
  return (
    <Cards list>
      {vacancies.map((vacancy) => (
        <Vacancy key={vacancy.id} candidateId={candidateId} mayFlag={mayFlag} {...vacancy} />
      ))}
    </Cards>
  )
}

function Vacancy(vacancy: VacancyCard & { candidateId: string; mayFlag: boolean }) {
  const { id, candidateId, title, employer, provisional, place, reasons } = vacancy
  return (
    <Card
      title={title}
      aside={provisional ? <Tag>Voorlopig</Tag> : null}
      foot={<Foot to={paths.jobhunter.flag(candidateId, id)} {...vacancy} />}
    >
      <Text quiet>
        {employer}, {place}, {hoursInWords(vacancy.hoursLeast, vacancy.hoursMost)} per week
      </Text>
      <ReasonList reasons={reasons} />
    </Card>
  )
}

function Foot({ to, running, mayFlag, title }: VacancyCard & { to: string; mayFlag: boolean }) {
  if (running) return <TextLink to={running.to}>{running.label}</TextLink>
  if (!mayFlag) return null
  return (
    <ButtonLink to={to}>
      Geef door als tip<span className="visually-hidden">: {title}</span>
    </ButtonLink>
  )
}
