import type { Role } from '#app/domain/actor.ts'
import { paths } from '#app/paths.ts'

/** A place in the navigation; `exact` when its address is the beginning of the others. */
export type NavigationItem = { label: string; to: string; exact?: boolean }

/** The main navigation per role, in the order of a working day. */
export const NAVIGATION: Record<Role, readonly NavigationItem[]> = {
  employer: [
    { label: 'Overzicht', to: paths.employer.start() },
    { label: 'Talenten', to: paths.employer.candidates() },
    { label: 'Vacatures', to: paths.employer.vacancies() },
    { label: 'Zoek voor mij', to: paths.employer.searchForMe() },
    { label: 'Dekking', to: paths.coverage() },
  ],
  adviser: [
    { label: 'Bureau', to: paths.adviser.start(), exact: true },
    { label: 'Werkgevers', to: paths.adviser.employers() },
    { label: 'Vacatures', to: paths.adviser.vacancies() },
    { label: 'Kandidaten', to: paths.adviser.candidates() },
  ],
  jobhunter: [
    { label: 'Vandaag', to: paths.jobhunter.start() },
    { label: 'Kandidaten', to: paths.jobhunter.caseload() },
  ],
  manager: [
    { label: 'Team', to: paths.manager.start(), exact: true },
    { label: 'Aanleveren', to: paths.manager.upload() },
    { label: 'Toewijzen', to: paths.manager.unassigned() },
    { label: 'Medewerkers', to: paths.manager.staff() },
    { label: 'Jobcoaches', to: paths.manager.jobcoaches() },
  ],
  administrator: [
    { label: 'Beheer', to: paths.administrator.start(), exact: true },
    { label: 'Accounts', to: paths.administrator.accounts() },
    { label: 'Aanleveren', to: paths.administrator.upload() },
    { label: 'Plaatsen', to: paths.administrator.places() },
    { label: 'Jobcoaches', to: paths.administrator.jobcoaches() },
    { label: 'Regels', to: paths.administrator.rules() },
  ],
}

/** How a role is called in the header. */
export const ROLE_LABEL: Record<Role, string> = {
  employer: 'Werkgever',
  adviser: 'Bedrijfsadviseur',
  jobhunter: 'Jobhunter',
  manager: 'Teammanager',
  administrator: 'Beheerder',
}
