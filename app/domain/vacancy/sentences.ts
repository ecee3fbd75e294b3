import type { Role } from '#app/domain/actor.ts'
import type { VacancyStatus } from './vacancy-status.ts'

export type VacancyReader = Extract<Role, 'employer' | 'adviser'>

/** The status of a vacancy in a few words for this reader. */
export function vacancyStatusLabel(status: VacancyStatus, reader: VacancyReader): string {
  return STATUS_LABELS[status][reader]
}

/** What happens next with a vacancy, and who does it; nobody has to while it is open. */
export function nextOfVacancy(status: VacancyStatus, reader: VacancyReader): NextOfVacancy {
  const { owner, [reader]: sentence } = NEXT[status]
  return { owner, sentence }
}

type NextOfVacancy = { owner: VacancyReader | null; sentence: string }

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

const NEXT: Record<VacancyStatus, { owner: VacancyReader | null } & Record<VacancyReader, string>> =
  {
    draft: {
      owner: 'employer',
      employer: 'U vult de vacature aan en verstuurt die.',
      adviser: 'De werkgever vult de vacature aan en verstuurt die.',
    },
    unconfirmed: {
      owner: 'employer',
      employer: 'U leest de vacature na en zegt of die klopt.',
      adviser: 'De werkgever leest de vacature na en zegt of die klopt.',
    },
    provisional: {
      owner: 'adviser',
      employer: 'Uw bedrijfsadviseur leest de vacature, vult die aan en zet die open.',
      adviser: 'U leest de vacature, vult die aan en zet die open.',
    },
    askedBack: {
      owner: 'employer',
      employer: 'U beantwoordt de vraag van uw bedrijfsadviseur.',
      adviser: 'De werkgever beantwoordt uw vraag.',
    },
    published: {
      owner: null,
      employer: 'U bekijkt de kandidaten en vraagt iemand aan. Uw bedrijfsadviseur zoekt mee.',
      adviser: 'De werkgever bekijkt de kandidaten en vraagt iemand aan. U zoekt mee.',
    },
    full: {
      owner: 'adviser',
      employer: 'Uw bedrijfsadviseur legt vast of iedereen is begonnen.',
      adviser: 'U legt vast of iedereen is begonnen.',
    },
    filled: both('Iedereen is begonnen. Er is niets meer te doen.'),
    withdrawn: both('De vacature is gestopt. Er is niets meer te doen.'),
  }

function both(sentence: string) {
  return { owner: null, employer: sentence, adviser: sentence }
}
