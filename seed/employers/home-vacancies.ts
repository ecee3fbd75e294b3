import type { GivenVacancy } from './make-vacancy.ts'

/** How far a vacancy comes by itself; full and filled come from who starts there. */
export type VacancyFate =
  | 'unconfirmed'
  | 'provisional'
  | 'askedBack'
  | 'published'
  | 'publishedByPhone'
  | 'changedAgain'
  | 'withdrawn'

/** What the employer of the demo account has: a handful, each at another place. */
export const HOME_VACANCIES: readonly (GivenVacancy & { fate: VacancyFate; places: number })[] = [
  {
    title: 'Medewerker kwekerij',
    tasks: ['planten-in-de-kas-opkweken', 'plantsoen-onderhouden'],
    about: 'Wij zijn met twaalf mensen. In het seizoen is er genoeg te doen, in uw eigen tempo.',
    hours: [16, 24],
    places: 2,
    fate: 'published',
  },
  {
    title: 'Hulp in de kas',
    tasks: ['planten-in-de-kas-opkweken', 'groente-en-fruit-oogsten'],
    about: 'U werkt elke dag met dezelfde collega. Wij beginnen om negen uur met koffie.',
    hours: [24, 32],
    places: 1,
    fate: 'published',
  },
  {
    title: 'Medewerker oogst',
    tasks: ['groente-en-fruit-oogsten'],
    about: 'Vaste taken, vaste dagen, en elke vrijdag samen lunchen.',
    hours: [16, 24],
    places: 1,
    fate: 'published',
  },
  {
    title: 'Tuinhulp voor het terrein',
    tasks: ['heggen-knippen', 'bladeren-en-takken-opruimen'],
    about: 'Het terrein om de kassen mag er netjes uitzien.',
    hours: [12, 20],
    places: 1,
    fate: 'askedBack',
  },
  {
    title: 'Hulp bij het inpakken van bloemen',
    tasks: ['bloemen-sorteren-en-bossen'],
    about: 'Het is rustig werk aan een grote tafel.',
    hours: [16, 24],
    places: 1,
    fate: 'published',
  },
]
