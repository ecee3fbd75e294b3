import { isRouteErrorResponse } from '@remix-run/react'
import { paths } from '#app/paths.ts'
import { ButtonLink } from './button.tsx'
import { Page } from './page.tsx'

type Explained = { title: string; lead: string; next: string }

const EXPLAINED: Record<number, Explained> = {
  403: {
    title: 'Deze actie is niet gelukt',
    lead: 'Het formulier kwam niet van een pagina van Maatwerk. Daarom hebben wij niets opgeslagen.',
    next: 'Ga terug, open de pagina opnieuw en probeer het nog een keer.',
  },
  404: {
    title: 'Deze pagina is er niet',
    lead: 'Misschien is het adres niet goed, of is dit er niet meer.',
    next: 'Ga naar uw beginpagina. Daar staat alles wat u kunt zien en doen.',
  },
  409: {
    title: 'Er is intussen iets veranderd',
    lead: 'Er is intussen iets veranderd. Daarom hebben wij niets opgeslagen.',
    next: 'Open de pagina opnieuw om te zien hoe het nu is.',
  },
  422: {
    title: 'Wij konden dit niet lezen',
    lead: 'In het formulier ontbreekt iets, of het klopt niet. Wij hebben niets opgeslagen.',
    next: 'Ga terug en vul het formulier opnieuw in.',
  },
}

const BROKEN: Explained = {
  title: 'Er ging iets mis bij ons',
  lead: 'Dit ligt niet aan u. Misschien is niet opgeslagen wat u net deed.',
  next: 'Probeer het over een paar minuten nog eens. Blijft het misgaan? Bel dan uw contactpersoon.',
}

/** Instead of a page that cannot be shown: what happened, and what to do next. Never a code or a technical message. */
export function ErrorPage({ error }: { error: unknown }) {
  const { title, lead, next } = explain(error)
  return (
    <Page title={title} lead={lead}>
      <p className="utrecht-paragraph">{next}</p>
      <div className="actions">
        <ButtonLink kind="primary" to={paths.start()}>
          Naar de beginpagina
        </ButtonLink>
      </div>
    </Page>
  )
}

function explain(error: unknown): Explained {
  return (isRouteErrorResponse(error) && EXPLAINED[error.status]) || BROKEN
}
