import { z } from 'zod'
import {
  BENEFITS,
  DECIDED_INSTRUMENTS,
  type Fact,
  OTHER_GROUNDS,
  RECENT_EDUCATIONS,
  REGISTER_GROUNDS,
  REGISTER_ROUTES,
} from '#app/domain/candidate/facts.ts'
import { freeText } from '#app/domain/candidate/free-text.ts'
import { day, oneOf, optionalDay, optionalOneOf, severalOf, wholeNumber } from './fields.ts'

/** What can be recorded, as the address names it. */
export const FACT_FORMS = [
  'geregistreerd',
  'aangevraagd',
  'niet-geregistreerd',
  'loonwaarde',
  'doelgroep',
  'uitkering',
  'andere-regeling',
  'minder-dan-35',
  'verklaring',
  'loondispensatie',
  'school',
  'besluit',
] as const
export type FactForm = (typeof FACT_FORMS)[number]

/** The fields of all forms together; a form has some of them. */
export type FactFields = Partial<
  Record<
    | 'source'
    | 'on'
    | 'from'
    | 'until'
    | 'percentage'
    | 'ground'
    | 'route'
    | 'isIn'
    | 'benefit'
    | 'grounds'
    | 'instrument'
    | 'answer'
    | 'education',
    unknown
  >
>
type FactToRecord = { fact: Fact; source: string }

/** What a decision says; nothing chosen is a yes. */
export const DECISION_ANSWERS = ['ja', 'nee'] as const

/** The box that says that none of the other schemes holds. */
export const NO_OTHER_GROUND = 'geen'

const source = freeText(200, {
  characters: 3,
  message: 'Schrijf waar dit vandaan komt, bijvoorbeeld: brief van UWV.',
})
const on = day('Vul de dag in.')
const until = optionalDay()

/** Each form reads into a fact with its source. Which days are possible is for the use case to say. */
export const FACT_FIELDS: Record<FactForm, z.ZodType<FactToRecord, FactFields>> = {
  loonwaarde: z
    .object({
      percentage: wholeNumber('Vul de loonwaarde in, als heel percentage.', 0, 100),
      on: day('Vul in op welke dag dit is gemeten.'),
      source,
    })
    .transform(({ percentage, on: measuredOn, source: from }) => ({
      fact: { kind: 'wageValue', percentage, measuredOn },
      source: from,
    })),
  geregistreerd: z
    .object({
      from: day('Vul in vanaf welke dag iemand geregistreerd staat.'),
      until,
      ground: optionalOneOf(REGISTER_GROUNDS),
      source,
    })
    .transform((read) => ({
      fact: {
        kind: 'registerStatus',
        value: {
          status: 'registered',
          ground: read.ground ?? null,
          from: read.from,
          until: read.until ?? null,
        },
      },
      source: read.source,
    })),
  aangevraagd: z
    .object({
      on: day('Vul in op welke dag het is aangevraagd.'),
      route: optionalOneOf(REGISTER_ROUTES),
      source,
    })
    .transform((read) => ({
      fact: {
        kind: 'registerStatus',
        value: { status: 'askedFor', route: read.route ?? null, since: read.on },
      },
      source: read.source,
    })),
  'niet-geregistreerd': z.object({ on, source }).transform((read) => ({
    fact: { kind: 'registerStatus', value: { status: 'notRegistered', on: read.on } },
    source: read.source,
  })),
  doelgroep: z
    .object({ isIn: oneOf(['ja', 'nee'], 'Kies ja of nee.'), on, source })
    .transform((read) => ({
      fact: { kind: 'subsidyTargetGroup', isIn: read.isIn === 'ja', on: read.on },
      source: read.source,
    })),
  uitkering: z
    .object({ benefit: oneOf(BENEFITS, 'Kies welke uitkering.'), on, source })
    .transform((read) => ({
      fact: { kind: 'benefit', benefit: read.benefit, on: read.on },
      source: read.source,
    })),
  'andere-regeling': z
    .object({ grounds: severalOf([...OTHER_GROUNDS, NO_OTHER_GROUND]), on, source })
    .superRefine(({ grounds }, context) => {
      const message = whatIsWrong(grounds)
      if (message) context.addIssue({ code: 'custom', path: ['grounds'], message })
    })
    .transform((read) => ({
      fact: {
        kind: 'otherGrounds',
        grounds: read.grounds.filter((ground) => ground !== NO_OTHER_GROUND),
        on: read.on,
      },
      source: read.source,
    })),
  'minder-dan-35': z
    .object({ on: day('Vul de dag van het besluit in.'), source })
    .transform((read) => ({ fact: { kind: 'under35', on: read.on }, source: read.source })),
  verklaring: z
    .object({ on: day('Vul in op welke dag de verklaring is gevraagd.'), source })
    .transform((read) => ({ fact: { kind: 'declaration', on: read.on }, source: read.source })),
  loondispensatie: z
    .object({
      percentage: wholeNumber('Vul in welk percentage UWV vaststelde.', 1, 100),
      on: day('Vul in op welke dag UWV dit vaststelde.'),
      source,
    })
    .transform(({ source: from, ...read }) => ({
      fact: { kind: 'dispensation', ...read },
      source: from,
    })),
  school: z
    .object({ education: oneOf(RECENT_EDUCATIONS, 'Kies welke school.'), on, source })
    .transform(({ source: from, ...read }) => ({
      fact: { kind: 'recentEducation', ...read },
      source: from,
    })),
  besluit: z
    .object({
      instrument: oneOf(DECIDED_INSTRUMENTS, 'Kies waarover het besluit gaat.'),
      on: day('Vul de dag van het besluit in.'),
      answer: optionalOneOf(DECISION_ANSWERS),
      from: optionalDay(),
      until,
      source,
    })
    .superRefine(({ answer, from }, context) => {
      if (answer === 'nee' || from !== undefined) return
      const message = 'Vul in vanaf welke dag het geldt.'
      context.addIssue({ code: 'custom', path: ['from'], message })
    })
    .transform(({ source: told, answer, instrument, on, from = on, until = null }) => ({
      fact:
        answer === 'nee'
          ? { kind: 'decision', instrument, on, from: on, until: null, refused: true }
          : { kind: 'decision', instrument, on, from, until },
      source: told,
    })),
}

/** The form that an address names; null for none. */
export function factFormOf(slug: string | null): FactForm | null {
  return FACT_FORMS.find((form) => form === slug) ?? null
}

function whatIsWrong(grounds: readonly string[]): string | null {
  if (grounds.length === 0) return 'Kies wat er is, of kies ‘geen van deze’.'
  if (grounds.includes(NO_OTHER_GROUND) && grounds.length > 1)
    return 'U kiest iets én ‘geen van deze’. Haal een van de twee weg.'
  return null
}
