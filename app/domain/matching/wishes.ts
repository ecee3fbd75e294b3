import { z } from 'zod'
import { DRIVING_LICENCES, WORK_CONDITIONS } from '#app/domain/candidate/closed-lists.ts'
import { type IsoDate, isoDate, municipalityCode } from '#app/domain/primitives.ts'
import { isCompetency, isSector, isTalent, isTask } from '#app/domain/vocabulary/vocabulary.ts'
import { FACETS, type Facet, HOUR_BANDS, UNKNOWN } from './criteria.ts'

/** What someone wishes to see on a list of people, as the address of the page says it. */
export type Wishes = {
  text: string
  chosen: Partial<Record<Facet, string[]>>
  /** A place as it was typed. */
  place: string
  /** Kilometres around; 'everywhere' is the whole country; null when nothing was chosen. */
  km: number | 'everywhere' | null
  availableBy: IsoDate | null
  knownOnly: boolean
  page: number
}

/** The names of the filters in an address; Dutch, because people read them. */
export const FACET_PARAMETERS: Record<Facet, string> = {
  talent: 'talent',
  competency: 'kan',
  task: 'taak',
  sector: 'soort',
  municipality: 'gemeente',
  hours: 'uren',
  available: 'maand',
  workCondition: 'nodig',
  licence: 'rijbewijs',
}

export const WISH_PARAMETERS = {
  text: 'zoek',
  place: 'plaats',
  km: 'km',
  availableBy: 'uiterlijk',
  unknown: 'onbekend',
  page: 'pagina',
} as const

export const EVERYWHERE = 'overal'
export const KNOWN_ONLY = 'niet'

/** Distances to choose from. */
export const KM_CHOICES = [5, 10, 20, 30, 50] as const

const MOST_VALUES = 40
const LONGEST_TEXT = 200

// cut, and not dropped: who searches for too much must not find everyone
const words = z
  .string()
  .trim()
  .transform((typed) => typed.slice(0, LONGEST_TEXT))
  .catch('')
const kilometres = z
  .union([z.literal(EVERYWHERE).transform(() => 'everywhere' as const), whole(1, 400)])
  .nullable()
  .catch(null)
const pageNumber = whole(1, 10_000).catch(1)
const dayWished = isoDate.nullable().catch(null)

/** Reads the address of a list. What makes no sense there is left out: an address never breaks a page. */
export function wishesFrom(query: URLSearchParams): Wishes {
  const one = (name: keyof typeof WISH_PARAMETERS) => query.get(WISH_PARAMETERS[name])
  const chosen = FACETS.map((facet) => [facet, chosenIn(query, facet)] as const)
  return {
    text: words.parse(one('text') ?? ''),
    chosen: Object.fromEntries(chosen.filter(([, values]) => values.length > 0)),
    place: words.parse(one('place') ?? ''),
    km: kilometres.parse(one('km')),
    availableBy: dayWished.parse(one('availableBy')),
    knownOnly: one('unknown') === KNOWN_ONLY,
    page: pageNumber.parse(one('page')),
  }
}

function chosenIn(query: URLSearchParams, facet: Facet): string[] {
  const asked = query.getAll(FACET_PARAMETERS[facet]).slice(0, MOST_VALUES)
  return [...new Set(asked)].filter((value) => value === UNKNOWN || IS_VALUE[facet](value))
}

const IS_VALUE: Record<Facet, (value: string) => boolean> = {
  talent: isTalent,
  competency: isCompetency,
  task: isTask,
  sector: isSector,
  municipality: (value) => municipalityCode.safeParse(value).success,
  hours: (value) => HOUR_BANDS.some((band) => band === value),
  available: (value) => isoDate.safeParse(`${value}-01`).success,
  workCondition: (value) => WORK_CONDITIONS.some((condition) => condition === value),
  licence: (value) => DRIVING_LICENCES.some((licence) => licence === value),
}

function whole(least: number, most: number) {
  return z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .pipe(z.int().min(least).max(most))
}
