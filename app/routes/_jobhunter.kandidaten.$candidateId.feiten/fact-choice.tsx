import { Link } from '@remix-run/react'
import { FACT_FORMS, type FactForm } from '#app/forms/fact-fields.ts'
import { paths } from '#app/paths.ts'

/** Which fact to record: every choice is an address, so that it works without JavaScript. */
export function FactChoice({ id, chosen }: { id: string; chosen: FactForm | null }) {
  return (
    <nav aria-label="Wat wilt u vastleggen?">
      <ul className="pills">
        {FACT_FORMS.map((form) => (
          <li key={form}>
            <Link
              className="pill"
              to={`${paths.jobhunter.facts(id)}?soort=${form}`}
              aria-current={form === chosen ? 'page' : undefined}
              preventScrollReset
            >
              {CHOICES[form]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const CHOICES: Record<FactForm, string> = {
  geregistreerd: 'Staat in het doelgroepregister',
  aangevraagd: 'Register aangevraagd',
  'niet-geregistreerd': 'Staat niet in het register',
  'minder-dan-35': 'Minder dan 35 procent',
  verklaring: 'Doelgroepverklaring gevraagd',
  loondispensatie: 'Percentage voor loondispensatie',
  school: 'School in het laatste half jaar',
  loonwaarde: 'Loonwaarde',
  doelgroep: 'Doelgroep loonkostensubsidie',
  uitkering: 'Uitkering',
  'andere-regeling': 'Andere regeling',
  besluit: 'Besluit van gemeente of UWV',
}
