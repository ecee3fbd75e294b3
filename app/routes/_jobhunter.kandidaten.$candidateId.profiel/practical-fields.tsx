import { CheckboxGroup } from '#app/components/choice-groups.tsx'
import { DateField } from '#app/components/date-field.tsx'
import { PlaceField } from '#app/components/place-field.tsx'
import { SelectField } from '#app/components/select-field.tsx'
import { NumberField } from '#app/components/text-field.tsx'
import {
  DRIVING_LICENCES,
  EDUCATION_LEVELS,
  TRAVEL_MEANS,
} from '#app/domain/candidate/closed-lists.ts'
import { EDUCATION_LABELS, LICENCE_LABELS, TRAVEL_LABELS } from '#app/domain/candidate/labels.ts'
import { KNOWN_NONE } from '#app/forms/profile-fields.ts'
import type { ProfileFieldOf } from './profile-field-of.ts'

type PracticalProps = { field: ProfileFieldOf; placeNames: readonly string[] }

/** Hours, place, travel and what someone brings. Empty is not known yet; 'none' is a box of its own. */
export function PracticalFields({ field, placeNames }: PracticalProps) {
  return (
    <>
      <div className="form-pair">
        <NumberField {...field('hoursLeast')} label="Minste uren per week" unit="uur" optional />
        <NumberField {...field('hoursMost')} label="Meeste uren per week" unit="uur" optional />
      </div>
      <DateField {...field('availableFrom')} label="Beschikbaar vanaf" optional />
      <PlaceField {...field('place')} label="Woonplaats of gemeente" names={placeNames} optional />
      <CheckboxGroup
        {...field('travelMeans')}
        label="Hoe reist iemand?"
        hint={UNKNOWN_HINT}
        optional
        columns
        choices={[
          ...TRAVEL_MEANS.map((value) => ({ value, label: capital(TRAVEL_LABELS[value]) })),
          { value: KNOWN_NONE, label: 'Heeft nog geen vervoer' },
        ]}
      />
      <NumberField {...field('travelKm')} label="Hoe ver van huis lukt?" unit="km" optional />
      <CheckboxGroup
        {...field('drivingLicences')}
        label="Rijbewijs of heftruckcertificaat"
        hint={UNKNOWN_HINT}
        optional
        columns
        choices={[
          ...DRIVING_LICENCES.map((value) => ({ value, label: capital(LICENCE_LABELS[value]) })),
          { value: KNOWN_NONE, label: 'Heeft geen van deze' },
        ]}
      />
      <SelectField
        {...field('educationLevel')}
        label="Opleiding"
        none="Nog niet bekend"
        optional
        choices={EDUCATION_LEVELS.map((value) => ({ value, label: EDUCATION_LABELS[value] }))}
      />
    </>
  )
}

const UNKNOWN_HINT = 'Weet u het nog niet? Laat dan alles leeg.'

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
