import type { Role } from '#app/domain/actor.ts'
import type { AccountStatus, InvitationKind, InvitationStatus } from './statuses.ts'

/** Why something about accounts and access was refused, as people read it. */
export const ACCESS_REFUSALS = {
  emailInUse: 'Er is al een account met dit e-mailadres. Kies een ander adres.',
  kvkInUse: 'Er is al een werkgever met dit KvK-nummer. Voeg de persoon daar toe.',
  otherRegion:
    'Deze plaats hoort bij een andere regio. Geef de werkgever door aan het werkgeversservicepunt daar.',
  noSuchOrganisation: 'Er is nog geen werkgever met dit KvK-nummer. Laat de werkgever eerst toe.',
  movedByOther:
    'Dit kan niet meer: er is intussen al geantwoord. Hieronder ziet u hoe het nu staat.',
  yourself: 'Dit is uw eigen account. Vraag een collega om het te beëindigen.',
  lastAdministrator:
    'Dit is de laatste beheerder. Nodig eerst een andere beheerder uit, anders kan niemand er meer bij.',
  lastManager:
    'Dit is de laatste teammanager van dit team, en er zijn nog medewerkers of kandidaten. Nodig eerst een andere teammanager uit.',
  hasEnded: 'Dit account is beëindigd. Nodig de persoon opnieuw uit als dat nodig is.',
  nobodyToTakeOver: 'Deze collega kan dit niet overnemen. Kies iemand anders.',
  senderExists: 'Er is al een team met deze naam.',
  administratorExists:
    'Er is al een beheerder. Die kan anderen uitnodigen; een nieuw wachtwoord maakt u met reset.',
  noSuchAccount: 'Er is geen account van een beheerder met dit e-mailadres.',
} as const

/** The same for a wrong password and an unknown address: the answer must not tell which. */
export const WRONG_SIGN_IN =
  'Het e-mailadres of het wachtwoord klopt niet. Probeer het nog een keer.'
export const WRONG_PASSWORD = 'Dit is niet uw huidige wachtwoord.'

/** When to try again, in words. */
export function tryAgainIn(seconds: number): string {
  const minutes = Math.max(1, Math.ceil(seconds / 60))
  return `U heeft het te vaak geprobeerd. Probeer het over ${minutes} ${minutes === 1 ? 'minuut' : 'minuten'} opnieuw.`
}

export const ACCOUNT_STATUS_NAMES: Record<AccountStatus, string> = {
  invited: 'Uitgenodigd',
  linkExpired: 'Uitgenodigd, de link werkt niet meer',
  active: 'Actief',
  ended: 'Beëindigd',
}

/** Whom to ask when a one-time link does not work any more. */
export const WHO_GIVES_A_NEW_LINK: Record<Role, string> = {
  employer: 'Vraag uw adviseur om een nieuwe link.',
  adviser: 'Vraag de beheerder van Maatwerk om een nieuwe link.',
  jobhunter: 'Vraag uw teammanager om een nieuwe link.',
  manager: 'Vraag een collega-teammanager of de beheerder van Maatwerk om een nieuwe link.',
  administrator: 'Vraag een andere beheerder om een nieuwe link.',
}

export const CLOSED_LINK: Record<Exclude<InvitationStatus, 'issued'>, string> = {
  used: 'Deze link is al gebruikt. U kunt inloggen met het wachtwoord dat u toen koos.',
  expired: 'Deze link is verlopen. Een link werkt zeven dagen.',
  revoked: 'Deze link is vervangen of ingetrokken. Misschien heeft u een nieuwere link gekregen.',
}

/** For who had the page open while the link was used or taken back. */
export const LINK_CLOSED_JUST_NOW =
  'Deze link werkt niet meer. Vraag een nieuwe aan degene van wie u hem kreeg.'

export const LINK_TITLES: Record<InvitationKind, string> = {
  invitation: 'Welkom bij Maatwerk',
  newPassword: 'Kies een nieuw wachtwoord',
}

/** What was done, as the page says it afterwards. */
export const ACCESS_DONE = {
  revoked: 'De link is ingetrokken. Hij werkt niet meer.',
  ended: 'Het account is beëindigd. Deze persoon kan niet meer inloggen.',
  handedOver: 'Alles is overgedragen.',
  senderAdded: 'Het team is toegevoegd. Nodig nu een teammanager uit.',
  placeGiven: 'De verdeling is aangepast.',
  requestGiven: 'De aanvraag ligt nu bij deze adviseur.',
  accessRefused:
    'De aanvraag is afgewezen. Vertel het de werkgever ook zelf, bijvoorbeeld aan de telefoon.',
  phoneChanged: 'Uw telefoonnummer staat er.',
  passwordChanged: 'Uw wachtwoord is veranderd. Op andere apparaten bent u nu uitgelogd.',
} as const
export type AccessDone = keyof typeof ACCESS_DONE

/** The sentence for `?gedaan=` in an address; null for anything else. */
export function doneSentence(code: string | null): string | null {
  return Object.entries(ACCESS_DONE).find(([done]) => done === code)?.[1] ?? null
}
