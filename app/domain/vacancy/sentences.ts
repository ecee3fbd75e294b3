import type { Role } from '#app/domain/actor.ts'
import type { NextStep } from '#app/domain/next-step.ts'
import type { VacancyStatus } from './vacancy-status.ts'

export type VacancyReader = Extract<Role, 'employer' | 'adviser'>

/** The status of a vacancy in a few words for this reader. */
export function vacancyStatusLabel(status: VacancyStatus, reader: VacancyReader): string {
  return STATUS_LABELS[status][reader]
}

/** What happens next with a vacancy, and who does it; nobody has to while it is open. */
export function nextOfVacancy(status: VacancyStatus): NextStep {
  return NEXT[status]
}

const STATUS_LABELS: Record<VacancyStatus, Record<VacancyReader, string>> = {
  draft: { employer: 'Nog niet verstuurd', adviser: 'In de maak' },
  unconfirmed: { employer: 'Wacht op uw akkoord', adviser: 'Wacht op akkoord werkgever' },
  provisional: { employer: 'Voorlopig', adviser: 'Te beoordelen' },
  askedBack: { employer: 'Vraag aan u', adviser: 'Vraag gesteld aan werkgever' },
  published: { employer: 'Staat open', adviser: 'Staat open' },
  full: { employer: 'Alle plekken bezet', adviser: 'Alle plekken bezet' },
  filled: { employer: 'Vervuld', adviser: 'Vervuld' },
  withdrawn: { employer: 'Ingetrokken', adviser: 'Ingetrokken' },
}

const NEXT: Record<VacancyStatus, NextStep> = {
  draft: { owner: 'employer', sentence: 'De werkgever vult de vacature aan en verstuurt die.' },
  unconfirmed: {
    owner: 'employer',
    sentence: 'De werkgever leest de vacature na en zegt of die klopt.',
  },
  provisional: {
    owner: 'adviser',
    sentence: 'De bedrijfsadviseur leest de vacature, vult die aan en zet die open.',
  },
  askedBack: { owner: 'employer', sentence: 'De werkgever beantwoordt de vraag van de adviseur.' },
  published: {
    owner: null,
    sentence: 'De werkgever bekijkt de kandidaten en vraagt iemand aan. De adviseur zoekt mee.',
  },
  full: { owner: 'adviser', sentence: 'De bedrijfsadviseur legt vast of iedereen is begonnen.' },
  filled: { owner: null, sentence: 'Iedereen is begonnen. Er is niets meer te doen.' },
  withdrawn: { owner: null, sentence: 'De vacature is gestopt. Er is niets meer te doen.' },
}
