import { z } from 'zod'
import type { VacancyStatus } from '#app/domain/vacancy/vacancy-status.ts'

/** Steps in which an adviser looks for vacancies, and the statuses in each. */
export const GROUPS = {
  loopt: {
    label: 'Alles wat loopt',
    statuses: ['unconfirmed', 'provisional', 'askedBack', 'published', 'full'],
  },
  beoordelen: { label: 'Te beoordelen', statuses: ['provisional'] },
  werkgever: { label: 'Bij de werkgever', statuses: ['unconfirmed', 'askedBack'] },
  open: { label: 'Staat open', statuses: ['published'] },
  bezet: { label: 'Alle plekken bezet', statuses: ['full'] },
  klaar: { label: 'Vervuld of gestopt', statuses: ['filled', 'withdrawn'] },
} as const satisfies Record<string, { label: string; statuses: readonly VacancyStatus[] }>
export type Group = keyof typeof GROUPS

const NAMES = ['loopt', 'beoordelen', 'werkgever', 'open', 'bezet', 'klaar'] as const

/** The list's address; what makes no sense in it is left out. */
export const vacancySearch = z.object({
  zoek: z.string().trim().max(100).catch(''),
  eigen: z.literal('ja').optional().catch(undefined),
  stap: z.enum(NAMES).catch('loopt'),
  pagina: z.coerce.number().int().min(1).max(10_000).catch(1),
})
