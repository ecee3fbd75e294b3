import type { Role } from '#app/domain/actor.ts'
import type { DemoAccount } from './seed-once.ts'

const ROLE_NAMES: Record<Role, string> = {
  employer: 'werkgever',
  adviser: 'bedrijfsadviseur',
  jobhunter: 'jobhunter',
  manager: 'teammanager',
  administrator: 'beheerder',
}

/** What whoever started the portal reads when it is ready. */
export function greeting(portal: {
  address: string
  database: string
  search: string
  accounts: readonly DemoAccount[]
}): string[] {
  return [
    '',
    `Maatwerk staat klaar op ${portal.address}`,
    '',
    `  Database   ${portal.database}`,
    `  Zoeken     ${portal.search}`,
    ...(portal.accounts.length > 0 ? ['', '  Inloggen in de demo (verzonnen mensen):'] : []),
    ...portal.accounts.map(
      ({ role, email, password }) =>
        `    ${ROLE_NAMES[role].padEnd(18)}${email.padEnd(36)}${password}`,
    ),
    '',
    '  Stoppen met Ctrl-C.',
    '',
  ]
}
