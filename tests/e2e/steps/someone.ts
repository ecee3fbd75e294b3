import { expect } from 'vitest'
import type { MadeRow } from '#seed/make-register-file.ts'
import type { Answer } from './recorder.ts'

/** An invented person of the register: 42 years old, registered since March, on benefit. */
export const NAME = 'Sterre Verzonnen'

export const REGISTER_ROWS: readonly MadeRow[] = [
  {
    referentie: 'V-1001',
    voornaam: 'Sterre',
    achternaam: 'Verzonnen',
    geboortedatum: '14-05-1984',
    'e-mail': 'sterre.verzonnen@voorbeeld.nl',
    telefoon: '030 555 41 07',
    plaats: 'Utrecht',
    status: 'geregistreerd',
    grondslag: 'praktijkroute',
    status_vanaf: '02-03-2026',
    uitkering: 'bijstand',
  },
  { referentie: 'V-1002', voornaam: 'Tobias', achternaam: 'Bedacht', plaats: 'Zeist' },
]

/** What no employer ever gets to read of her, in no page and no data behind it. */
const NEVER = [
  ...['V-1001', '1984-05-14', '14 mei 1984', '555 41 07', 'sterre.verzonnen@'],
  ...['raktijkroute', 'workplaceRoute', 'ijstand', 'itkering', 'rondslag'],
  ...['registerGround', 'birthDate', 'Bedacht'],
]
/** What stays hers until she says yes to meet this employer. */
const UNTIL_YES = ['Sterre', 'Verzonnen']
/** What only an offer may tell, once she said that it may. */
const UNTIL_OFFER = ['oonwaarde', 'wageValue']

/** Nothing in what an employer got tells more than the employer may know at this point. */
export function expectUntold(heard: readonly Answer[], until: 'yes' | 'offer' | 'ever'): void {
  const words = {
    yes: [...NEVER, ...UNTIL_YES, ...UNTIL_OFFER],
    offer: [...NEVER, ...UNTIL_OFFER],
    ever: NEVER,
  }[until]
  expect(heard, 'what the employer got').not.toEqual([])
  for (const { path, text } of heard) {
    const told = words.filter((word) => text.includes(word))
    expect(told, `told to an employer by ${path}`).toEqual([])
  }
}
