import { NavLink, useSearchParams } from '@remix-run/react'
import type { ReactNode } from 'react'
import { candidateDoneSentence } from '#app/domain/candidate/done-sentences.ts'
import { paths } from '#app/paths.ts'
import { Notice } from './notice.tsx'
import { Page } from './page.tsx'

type CandidatePageProps = {
  candidate: { id: string; code: string; name: string; standing: string }
  title?: string
  actions?: ReactNode
  children: ReactNode
}

/** A page of one candidate in a caseload: who it is, where the profile stands, and the way to the other pages. */
export function CandidatePage({ candidate, title, actions, children }: CandidatePageProps) {
  const [search] = useSearchParams()
  const done = candidateDoneSentence(search.get('gedaan'))
  const { id, name, code, standing } = candidate
  return (
    <Page
      title={title ?? name}
      lead={
        <>
          {title ? `${name}, ` : null}
          <span className="nowrap">{code}</span>. {standing}.
        </>
      }
      back={{ to: paths.jobhunter.caseload(), label: 'Kandidaten' }}
      actions={actions}
    >
      <nav className="tabs not-in-print" aria-label="Over deze kandidaat">
        <ul>
          {TABS.map(({ label, to, exact }) => (
            <li key={label}>
              <NavLink to={to(id)} end={exact ?? false}>
                {label}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
      {done ? (
        <Notice kind="success" live>
          {done}
        </Notice>
      ) : null}
      {children}
    </Page>
  )
}

const TABS: readonly { label: string; to: (id: string) => string; exact?: boolean }[] = [
  { label: 'Overzicht', to: paths.jobhunter.candidate, exact: true },
  { label: 'Profiel', to: paths.jobhunter.profile },
  { label: 'Het ja', to: paths.jobhunter.asEmployersSee },
  { label: 'Vrijgave', to: paths.jobhunter.release },
  { label: 'Vacatures', to: paths.jobhunter.vacancies },
  { label: 'Feiten', to: paths.jobhunter.facts },
]
