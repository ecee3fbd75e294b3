import type { IsoDate } from '#app/domain/primitives.ts'
import { NEED_KINDS, type Need, type NeedKind } from './needs-next.ts'

/** Someone in the list of a caseload, with everything that is needed. */
export type ListedPerson = { name: string; code: string; needs: readonly Need[] }

/** What someone wishes to see of a caseload; `nothing` are those of whom nothing is asked now. */
export type CaseloadWish = { text: string; need: NeedKind | 'nothing' | null }

export type CaseloadPart<Person> = {
  people: Person[]
  /** How many have this name or code, whatever they need. */
  named: number
  /** How many of those with this name need what; someone may be in several. */
  counts: Record<NeedKind | 'nothing', number>
}

/** The filters of the list: their word in an address, and their name. */
export const NEED_FILTERS: Record<NeedKind | 'nothing', { slug: string; label: string }> = {
  answer: { slug: 'antwoord', label: 'Iemand wacht op antwoord' },
  check: { slug: 'nakijken', label: 'Nakijken na werk' },
  askAgain: { slug: 'opnieuw-vragen', label: 'Opnieuw om een ja vragen' },
  difference: { slug: 'verschil', label: 'Verschil met aanlevering' },
  fill: { slug: 'invullen', label: 'Profiel is nog leeg' },
  ask: { slug: 'vragen', label: 'Om een ja vragen' },
  release: { slug: 'vrijgeven', label: 'Vrijgeven' },
  confirm: { slug: 'klopt-nog', label: 'Ouder dan 90 dagen' },
  unknown: { slug: 'nog-onbekend', label: 'Nog iets onbekend' },
  nothing: { slug: 'niets', label: 'Niets nodig' },
}

const FILTER_KINDS = [...NEED_KINDS, 'nothing'] as const

/** The filter that an address names; null for none, and for a word that means nothing here. */
export function needOfSlug(slug: string | null): CaseloadWish['need'] {
  return FILTER_KINDS.find((kind) => NEED_FILTERS[kind].slug === slug) ?? null
}

/**
 * The people someone wishes to see, by a part of their name or code. Where somebody waits for an answer or a check comes first, then who needs
 * something longest; with a filter that is what counts. Whoever needs nothing comes last, by name.
 */
export function caseloadPart<Person extends ListedPerson>(
  everyone: readonly Person[],
  { text, need }: CaseloadWish,
): CaseloadPart<Person> {
  const named = everyone.filter((person) => isNamed(person, comparable(text)))
  const counts = Object.fromEntries(
    FILTER_KINDS.map((kind) => [kind, named.filter((person) => fits(person, kind)).length]),
  ) as CaseloadPart<Person>['counts'] // every kind of the tuple has its count
  const people = named
    .filter((person) => need === null || fits(person, need))
    .sort(
      (a, b) => order(a, need).localeCompare(order(b, need)) || a.name.localeCompare(b.name, 'nl'),
    )
  return { people, named: named.length, counts }
}

function isNamed({ name, code }: ListedPerson, wanted: string): boolean {
  return comparable(name).includes(wanted) || comparable(code).includes(wanted)
}

function fits({ needs }: ListedPerson, kind: NeedKind | 'nothing'): boolean {
  return kind === 'nothing' ? needs.length === 0 : needs.some((one) => one.kind === kind)
}

/** Text that sorts as people are to be listed. */
function order({ needs }: ListedPerson, kind: CaseloadWish['need']): string {
  const counts = (kind && needs.find((one) => one.kind === kind)) ?? needs[0]
  if (!counts) return '2'
  const rank = counts.kind === 'answer' || counts.kind === 'check' ? '0' : '1'
  return `${rank} ${counts.since satisfies IsoDate}`
}

function comparable(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .trim()
}
