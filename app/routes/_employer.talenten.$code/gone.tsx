import { isRouteErrorResponse, useRouteError } from '@remix-run/react'
import { ButtonLink } from '#app/components/button.tsx'
import { ErrorPage } from '#app/components/error-page.tsx'
import { Page } from '#app/components/page.tsx'
import { paths } from '#app/paths.ts'

/** Instead of the page of someone who was there a moment ago: what happened, kindly, and how to go on. */
export function Gone() {
  const error = useRouteError()
  const isGone = isRouteErrorResponse(error) && error.status === 409
  if (!isGone) return <ErrorPage error={error} />
  return (
    <Page title="Net niet meer beschikbaar" lead={String(error.data)}>
      <div className="actions">
        <ButtonLink kind="primary" to={paths.employer.candidates()}>
          Bekijk andere talenten
        </ButtonLink>
        <ButtonLink to={paths.employer.searchForMe()}>Laat ons zoeken</ButtonLink>
      </div>
    </Page>
  )
}
