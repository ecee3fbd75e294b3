import type { FacetOptions } from '#app/domain/matching/facet-options.ts'
import {
  EVERYWHERE,
  KM_CHOICES,
  KNOWN_ONLY,
  WISH_PARAMETERS,
  type Wishes,
} from '#app/domain/matching/wishes.ts'
import { RadioGroup } from './choice-groups.tsx'
import { DateField } from './date-field.tsx'
import { FacetFilter, FilterForm } from './facet-filter.tsx'
import { PlaceField } from './place-field.tsx'
import { SelectField } from './select-field.tsx'
import { TextField } from './text-field.tsx'
import { useFieldsLikeAddress } from './use-fields-like-address.ts'

type PeopleFiltersProps = {
  wishes: Wishes
  facets: readonly FacetOptions[]
  /** Around what the distance is measured, and how far unless someone chooses. */
  around: 'typedPlace' | 'workplace'
  usualKm: number
  /** Names to choose a place from; without them the place is that of the work. */
  placeNames?: readonly string[]
  placeProblem?: string | null
}

const SHOWN_ALSO = 'ook'

/** The filters of a list of people. Every choice is in the address; it all works without JavaScript. */
export function PeopleFilters(props: PeopleFiltersProps) {
  const { wishes, facets, around, usualKm, placeNames, placeProblem } = props
  const fields = useFieldsLikeAddress({ [WISH_PARAMETERS.unknown]: SHOWN_ALSO })
  const chosen = Object.values(wishes.chosen).flat().length
  return (
    <details className="filters">
      <summary>Zoek en filter{chosen > 0 ? ` (${chosen} gekozen)` : ''}</summary>
      <div ref={fields}>
        <FilterForm label="Zoek en filter">
          <div className="filter-fields">
            <TextField
              name={WISH_PARAMETERS.text}
              label="Zoek op woord"
              hint="Bijvoorbeeld: tuin, inpakken of precies."
              type="search"
              typed={wishes.text}
            />
            {placeNames ? (
              <PlaceField
                name={WISH_PARAMETERS.place}
                label="In de buurt van"
                typed={wishes.place}
                error={placeProblem ?? undefined}
                names={placeNames}
              />
            ) : null}
            <SelectField
              name={WISH_PARAMETERS.km}
              label={around === 'workplace' ? 'Afstand tot het werk' : 'Hoe ver daarvandaan'}
              none={`Tot ${usualKm} km`}
              typed={kmTyped(wishes)}
              choices={kmChoices(usualKm)}
            />
            {around === 'typedPlace' ? (
              <DateField
                name={WISH_PARAMETERS.availableBy}
                label="Kan uiterlijk beginnen op"
                typed={wishes.availableBy ?? ''}
              />
            ) : null}
            <RadioGroup
              name={WISH_PARAMETERS.unknown}
              label="Is iets nog niet bekend?"
              typed={wishes.knownOnly ? KNOWN_ONLY : SHOWN_ALSO}
              choices={[
                { value: SHOWN_ALSO, label: 'Toon ook mensen van wie dit nog onbekend is' },
                { value: KNOWN_ONLY, label: 'Toon alleen mensen van wie het bekend is' },
              ]}
            />
          </div>
          {facets.map(({ legend, name, options, left }) => (
            <FacetFilter
              key={name}
              legend={legend}
              name={name}
              options={options}
              note={left > 0 ? `En nog ${left} andere. Zoek daarop met een woord.` : undefined}
            />
          ))}
        </FilterForm>
      </div>
    </details>
  )
}

function kmChoices(usual: number) {
  return [
    ...KM_CHOICES.filter((km) => km !== usual).map((km) => ({
      value: String(km),
      label: `Tot ${km} km`,
    })),
    { value: EVERYWHERE, label: 'Maakt niet uit' },
  ]
}

function kmTyped({ km }: Wishes): string {
  if (km === null) return ''
  return km === 'everywhere' ? EVERYWHERE : String(km)
}
