import { type Facet, type FacetCounts, HOUR_BANDS, UNKNOWN } from './criteria.ts'
import { facetLabel, facetValueLabel, type NameOfMunicipality } from './labels.ts'
import { FACET_PARAMETERS, type Wishes } from './wishes.ts'

/** One filter as a page shows it: the values with how many of those found have them. */
export type FacetOptions = {
  name: string
  legend: string
  options: { value: string; label: string; count: number; checked: boolean }[]
  /** How many other values there are; people find those by typing. */
  left: number
}

/** The filters in the order in which people choose: what someone is and can do first. */
const SHOWN: readonly Facet[] = [
  'talent',
  'competency',
  'sector',
  'task',
  'hours',
  'available',
  'workCondition',
  'licence',
  'municipality',
]
const MOST_OPTIONS = 10
const BANDS: readonly string[] = HOUR_BANDS

/** Every filter with its most common values, what was chosen, and 'not known yet' as a value of its own, last. */
export function facetOptions(
  counts: FacetCounts,
  chosen: Wishes['chosen'],
  nameOf: NameOfMunicipality,
): FacetOptions[] {
  return SHOWN.map((facet) => optionsOf(facet, counts[facet], chosen[facet] ?? [], nameOf)).filter(
    ({ options }) => options.length > 0,
  )
}

function optionsOf(
  facet: Facet,
  counts: Record<string, number>,
  chosen: readonly string[],
  nameOf: NameOfMunicipality,
): FacetOptions {
  const values = [...new Set([...chosen, ...Object.keys(counts)])]
    .filter((value) => value !== UNKNOWN)
    .map((value) => ({
      value,
      label: facetValueLabel(facet, value, nameOf),
      count: counts[value] ?? 0,
      checked: chosen.includes(value),
    }))
    .sort(orderFor(facet))
  const shown = values.filter(({ checked }, place) => checked || place < MOST_OPTIONS)
  return {
    name: FACET_PARAMETERS[facet],
    legend: facetLabel(facet),
    options: [...shown, ...unknownOption(counts, chosen)],
    left: values.length - shown.length,
  }
}

type Option = FacetOptions['options'][number]

/** Hours and months in their own order; all else by how many have it. */
function orderFor(facet: Facet): (a: Option, b: Option) => number {
  if (facet === 'hours') return (a, b) => bandOf(a) - bandOf(b)
  if (facet === 'available') return (a, b) => (a.value < b.value ? -1 : 1)
  return (a, b) => b.count - a.count || a.label.localeCompare(b.label, 'nl')
}

function bandOf({ value }: Option): number {
  return BANDS.indexOf(value)
}

function unknownOption(counts: Record<string, number>, chosen: readonly string[]): Option[] {
  const count = counts[UNKNOWN] ?? 0
  const checked = chosen.includes(UNKNOWN)
  if (count === 0 && !checked) return []
  return [{ value: UNKNOWN, label: 'Nog niet bekend', count, checked }]
}
