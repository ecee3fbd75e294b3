import type { Moves } from '#app/domain/actor.ts'

export const VACANCY_STATUSES = [
  'draft',
  'unconfirmed',
  'provisional',
  'askedBack',
  'published',
  'full',
  'filled',
  'withdrawn',
] as const
export type VacancyStatus = (typeof VACANCY_STATUSES)[number]

const WITHDRAW = { withdrawn: ['employer', 'adviser'] } as const

export const VACANCY_MOVES: Moves<VacancyStatus> = {
  draft: { provisional: ['employer'], unconfirmed: ['adviser'], ...WITHDRAW },
  unconfirmed: { provisional: ['employer'], ...WITHDRAW },
  provisional: { published: ['adviser'], askedBack: ['adviser'], ...WITHDRAW },
  askedBack: { provisional: ['employer'], ...WITHDRAW },
  published: { provisional: ['employer'], full: ['portal'], ...WITHDRAW },
  full: { published: ['portal'], filled: ['portal'], ...WITHDRAW },
  filled: {},
  withdrawn: {},
}

/** The statuses in which an employer already sees matches. */
export const OPEN_VACANCY_STATUSES = [
  'unconfirmed',
  'provisional',
  'askedBack',
  'published',
  'full',
] as const satisfies readonly VacancyStatus[]
