import { FRESH_FOR_DAYS } from './needs-next.ts'

/** The lists of a sender's own people behind the counts of its manager. */
export const TEAM_LISTS = [
  'known',
  'withoutJobhunter',
  'inCaseload',
  'profileFilled',
  'agreed',
  'released',
  'visible',
  'openWay',
  'reserved',
  'started',
  'readinessUnknown',
  'oldProfile',
  'registered',
  'askedFor',
  'notRegistered',
  'registerUnknown',
] as const
export type TeamList = (typeof TEAM_LISTS)[number]

type Described = { slug: string; label: string; who: string }

/** How a list is called in an address and on a page, and who is on it. */
export const TEAM_LIST_TEXTS: Record<TeamList, Described> = {
  known: { slug: 'iedereen', label: 'Bekend', who: 'Iedereen van uw organisatie.' },
  withoutJobhunter: {
    slug: 'zonder-jobhunter',
    label: 'Zonder jobhunter',
    who: 'Mensen die nog geen vast contact hebben.',
  },
  inCaseload: {
    slug: 'met-jobhunter',
    label: 'Met een jobhunter',
    who: 'Mensen die een vast contact hebben.',
  },
  profileFilled: {
    slug: 'profiel-ingevuld',
    label: 'Profiel ingevuld',
    who: 'Mensen met in hun profiel minstens één talent of iets wat zij kunnen.',
  },
  agreed: {
    slug: 'akkoord',
    label: 'Akkoord gegeven',
    who: 'Mensen die ja zeiden tegen hun profiel, ook als er daarna iets is veranderd.',
  },
  released: {
    slug: 'vrijgegeven',
    label: 'Vrijgegeven',
    who: 'Mensen van wie het profiel is vrijgegeven.',
  },
  visible: {
    slug: 'zichtbaar',
    label: 'Zichtbaar voor werkgevers',
    who: 'Mensen die zijn vrijgegeven, akkoord gaven en nog geen werk hebben via het portaal.',
  },
  openWay: {
    slug: 'in-gesprek',
    label: 'In gesprek met een werkgever',
    who: 'Mensen voor wie een tip, aanvraag, introductie of voorstel loopt.',
  },
  reserved: {
    slug: 'begint-binnenkort',
    label: 'Begint binnenkort',
    who: 'Mensen met een aangenomen voorstel die nog niet zijn begonnen.',
  },
  started: { slug: 'aan-het-werk', label: 'Aan het werk', who: 'Mensen die zijn begonnen.' },
  readinessUnknown: {
    slug: 'bemiddelbaarheid-onbekend',
    label: 'Niet bekend of iemand kan beginnen',
    who: 'Mensen van wie nog niet bekend is of zij klaar zijn om te beginnen, of eerst een leerplek zoeken.',
  },
  oldProfile: {
    slug: 'oud-profiel',
    label: `Profiel ouder dan ${FRESH_FOR_DAYS} dagen`,
    who: `Mensen zonder werk via het portaal die hun profiel meer dan ${FRESH_FOR_DAYS} dagen geleden bevestigden.`,
  },
  registered: {
    slug: 'geregistreerd',
    label: 'Geregistreerd',
    who: 'Mensen die nu in het doelgroepregister staan.',
  },
  askedFor: {
    slug: 'aangevraagd',
    label: 'Aangevraagd',
    who: 'Mensen voor wie registratie is aangevraagd.',
  },
  notRegistered: {
    slug: 'niet-geregistreerd',
    label: 'Niet geregistreerd',
    who: 'Mensen die niet in het doelgroepregister staan, of er niet meer in staan.',
  },
  registerUnknown: {
    slug: 'registratie-onbekend',
    label: 'Nog niet bekend',
    who: 'Mensen van wie nog niet bekend is of zij in het doelgroepregister staan.',
  },
}

/** The list that an address names; null for anything else. */
export function teamListOf(slug: string | null): TeamList | null {
  return TEAM_LISTS.find((list) => TEAM_LIST_TEXTS[list].slug === slug) ?? null
}
