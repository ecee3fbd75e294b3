import { useLoaderData } from '@remix-run/react'
import { ButtonLink } from '#app/components/button.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { Page, titled } from '#app/components/page.tsx'
import { Tag } from '#app/components/tag.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { hoursInWords } from '#app/domain/candidate/hours-in-words.ts'
import { vacancyStatusLabel } from '#app/domain/vacancy/sentences.ts'
import { forEmployer } from '#app/http/guards.server.ts'
import { paths } from '#app/paths.ts'
import { placesOf } from '#db/queries/places.ts'
import { vacanciesOfEmployer } from '#db/queries/vacancies-of-employer.ts'

export const loader = forEmployer(async ({ services, employer }) => {
  const [{ nameOf }, vacancies] = await Promise.all([
    placesOf(services.db),
    vacanciesOfEmployer(services.db, employer.employerId),
  ])
  return {
    vacancies: vacancies.map(({ municipality, hoursLeast, hoursMost, ...rest }) => ({
      ...rest,
      where: nameOf(municipality),
      hours: hoursInWords(hoursLeast, hoursMost),
    })),
  }
})

export const meta = () => titled('Vacatures')

export default function VacanciesPage() {
  const { vacancies } = useLoaderData<typeof loader>()
  const newVacancy = (
    <ButtonLink kind="primary" to={paths.employer.newVacancy()}>
      Nieuwe vacature
    </ButtonLink>
  )
  if (vacancies.length === 0) {
    return (
      <Page title="Vacatures">
        <EmptyState title="U heeft nog geen vacature." action={newVacancy}>
          Drie vragen zijn genoeg. Daarna ziet u meteen wie bij het werk past.
        </EmptyState>
      </Page>
    )
  }
  return (
    <Page title="Vacatures" actions={newVacancy}>
      <DataTable
        caption="Uw vacatures"
        captionHidden
        rows={vacancies}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'title',
            header: 'Vacature',
            cell: ({ id, title }) => <TextLink to={paths.employer.vacancy(id)}>{title}</TextLink>,
          },
          { key: 'where', header: 'Waar', cell: ({ where }) => where },
          { key: 'hours', header: 'Uren per week', cell: ({ hours }) => hours },
          {
            key: 'status',
            header: 'Hoe het staat',
            cell: ({ status }) => vacancyStatusLabel(status, 'employer'),
          },
          { key: 'waits', header: 'Wacht op u', cell: (vacancy) => <WaitsForYou {...vacancy} /> },
        ]}
      />
    </Page>
  )
}

type Waiting = Pick<
  ReturnType<typeof useLoaderData<typeof loader>>['vacancies'][number],
  'status' | 'introduced'
>

function WaitsForYou({ status, introduced }: Waiting) {
  if (introduced > 0)
    return (
      <Tag kind="brand">{introduced === 1 ? '1 voorgesteld' : `${introduced} voorgesteld`}</Tag>
    )
  const isYours = status === 'unconfirmed' || status === 'askedBack'
  return isYours ? <Tag kind="brand">{nextOfVacancyLabel(status)}</Tag> : <>Nee</>
}

function nextOfVacancyLabel(status: 'unconfirmed' | 'askedBack'): string {
  return status === 'askedBack' ? 'Vraag beantwoorden' : 'Nalezen'
}
