/** Every URL of the portal. Dutch, because people read them; ids and codes, never anything personal. */
export const paths = {
  start: () => '/',
  signIn: () => '/inloggen',
  signOut: () => '/uitloggen',
  account: () => '/account',
  invitation: (token: string) => `/uitnodiging/${token}`,
  accessAsked: () => '/toegang-gevraagd',
  accessibility: () => '/toegankelijkheid',
  privacy: () => '/privacy',
  terms: () => '/termen',

  employer: {
    start: () => '/overzicht',
    candidates: () => '/talenten',
    candidate: (code: string, vacancyId?: string) =>
      vacancyId ? `/talenten/${code}?vacature=${vacancyId}` : `/talenten/${code}`,
    searchForMe: (vacancyId?: string) =>
      vacancyId ? `/zoek-voor-mij?vacature=${vacancyId}` : '/zoek-voor-mij',
    vacancies: () => '/vacatures',
    newVacancy: () => '/vacatures/nieuw',
    vacancy: (id: string) => `/vacatures/${id}`,
    editVacancy: (id: string) => `/vacatures/${id}/bewerken`,
    request: (id: string) => `/aanvragen/${id}`,
    introduction: (id: string) => `/voorgesteld/${id}`,
    offer: (id: string) => `/voorstellen/${id}`,
  },

  adviser: {
    start: () => '/bureau',
    employers: () => '/bureau/werkgevers',
    newEmployer: () => '/bureau/werkgevers/nieuw',
    employer: (id: string) => `/bureau/werkgevers/${id}`,
    vacancies: () => '/bureau/vacatures',
    newVacancy: (employerId: string) => `/bureau/vacatures/nieuw?werkgever=${employerId}`,
    vacancy: (id: string) => `/bureau/vacatures/${id}`,
    editVacancy: (id: string) => `/bureau/vacatures/${id}/bewerken`,
    candidates: () => '/bureau/kandidaten',
    candidate: (code: string, vacancyId?: string) =>
      vacancyId ? `/bureau/kandidaten/${code}?vacature=${vacancyId}` : `/bureau/kandidaten/${code}`,
    flag: (id: string) => `/bureau/signalen/${id}`,
    introduction: (id: string) => `/bureau/introducties/${id}`,
    request: (id: string) => `/bureau/aanvragen/${id}`,
    newOffer: (requestId: string) => `/bureau/voorstellen/nieuw?aanvraag=${requestId}`,
    offer: (id: string) => `/bureau/voorstellen/${id}`,
    editOffer: (id: string) => `/bureau/voorstellen/${id}/bewerken`,
    accessRequest: (id: string) => `/bureau/toegang/${id}`,
    whatIfRequest: (id: string) => `/bureau/doorrekenen?aanvraag=${id}`,
    whatIfOffer: (id: string) => `/bureau/doorrekenen?voorstel=${id}`,
  },

  jobhunter: {
    start: () => '/vandaag',
    caseload: () => '/kandidaten',
    candidate: (id: string) => `/kandidaten/${id}`,
    profile: (id: string) => `/kandidaten/${id}/profiel`,
    facts: (id: string) => `/kandidaten/${id}/feiten`,
    release: (id: string) => `/kandidaten/${id}/vrijgave`,
    asEmployersSee: (id: string) => `/kandidaten/${id}/zo-zien-werkgevers-jou`,
    vacancies: (id: string) => `/kandidaten/${id}/vacatures`,
    flag: (id: string, vacancyId: string) => `/kandidaten/${id}/signaleren?vacature=${vacancyId}`,
    introduction: (id: string) => `/vragen/introducties/${id}`,
    request: (id: string) => `/vragen/aanvragen/${id}`,
    offer: (id: string) => `/vragen/voorstellen/${id}`,
    whatIfOffer: (id: string) => `/vragen/doorrekenen?voorstel=${id}`,
  },

  manager: {
    start: () => '/team',
    upload: () => '/team/aanleveren',
    importRun: (id: string) => `/team/aanleveren/${id}`,
    refusedRows: (id: string) => `/team/aanleveren/${id}/geweigerd.csv`,
    unassigned: (cameOn?: string) =>
      cameOn ? `/team/toewijzen?aangeleverd=${cameOn}` : '/team/toewijzen',
    people: (list: string) => `/team/mensen?lijst=${list}`,
    person: (id: string) => `/team/mensen/${id}`,
    staff: () => '/team/medewerkers',
  },

  administrator: {
    start: () => '/beheer',
    accounts: () => '/beheer/accounts',
    upload: () => '/beheer/aanleveren',
    importRun: (id: string) => `/beheer/aanleveren/${id}`,
    refusedRows: (id: string) => `/beheer/aanleveren/${id}/geweigerd.csv`,
    places: () => '/beheer/plaatsen',
  },
} as const
