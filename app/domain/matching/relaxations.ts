import { hoursInWords } from '#app/domain/candidate/hours-in-words.ts'
import { dutchDate } from '#app/domain/primitives.ts'
import { type Criteria, FACETS } from './criteria.ts'
import { facetValueLabel, type NameOfMunicipality } from './labels.ts'
import { enumerate } from './wording.ts'

/** How many people there would be without one filter; the label is that filter as people know it. */
export type Relaxation = { label: string; found: number }

/** The same search once for each filter in it, without that filter. */
export function dropOne(
  criteria: Criteria,
  nameOfMunicipality: NameOfMunicipality,
): { label: string; criteria: Criteria }[] {
  return [
    ...withoutWords(criteria),
    ...withoutAFacet(criteria, nameOfMunicipality),
    ...withoutLimit(criteria),
  ]
}

/**
 * Why nobody was found, in sentences: which filter left people out and how many there are without it, the
 * most helpful first. When no single filter helps, what to do instead.
 */
export function explainNone(relaxations: readonly Relaxation[]): string[] {
  const helpful = relaxations
    .filter(({ found }) => found > 0)
    .sort((a, b) => b.found - a.found || (a.label < b.label ? -1 : 1))
  if (helpful.length > 0) {
    return helpful.map(
      ({ label, found }) => `Niemand met ‘${label}’. Zonder dit filter: ${people(found)}.`,
    )
  }
  return relaxations.length > 0
    ? ['Ook zonder één van uw filters is er nu niemand. Haal er meer weg, of laat ons zoeken.']
    : ['Er is nu nog niemand. Laat ons zoeken: er komen steeds mensen bij.']
}

function withoutWords({ text, ...rest }: Criteria) {
  const words = text?.trim()
  return words ? [{ label: words, criteria: rest }] : []
}

function withoutAFacet(criteria: Criteria, nameOf: NameOfMunicipality) {
  return FACETS.flatMap((facet) => {
    const { [facet]: values = [], ...others } = criteria.chosen ?? {}
    if (values.length === 0) return []
    const labels = values.map((value) => facetValueLabel(facet, value, nameOf))
    return [{ label: enumerate(labels, 'of'), criteria: { ...criteria, chosen: others } }]
  })
}

function withoutLimit(criteria: Criteria) {
  const { within, hours, availableBy, knownOnly } = criteria
  return [
    ...(within ? [{ label: 'de afstand', criteria: { ...criteria, within: undefined } }] : []),
    ...(hours
      ? [
          {
            label: `${hoursInWords(hours.least, hours.most)} per week`,
            criteria: { ...criteria, hours: undefined },
          },
        ]
      : []),
    ...(availableBy
      ? [
          {
            label: `beschikbaar op ${dutchDate(availableBy)}`,
            criteria: { ...criteria, availableBy: undefined },
          },
        ]
      : []),
    ...(knownOnly
      ? [{ label: 'alleen wat bekend is', criteria: { ...criteria, knownOnly: undefined } }]
      : []),
  ]
}

function people(found: number): string {
  return found === 1 ? '1 kandidaat' : `${found} kandidaten`
}
