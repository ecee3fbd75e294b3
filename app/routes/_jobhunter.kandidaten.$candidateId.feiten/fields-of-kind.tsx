import type { ReactNode } from 'react'
import { CheckboxGroup, RadioGroup } from '#app/components/choice-groups.tsx'
import { DateField } from '#app/components/date-field.tsx'
import { SelectField } from '#app/components/select-field.tsx'
import { NumberField } from '#app/components/text-field.tsx'
import {
  BENEFIT_LABELS,
  DECIDED_INSTRUMENT_LABELS,
  OTHER_GROUND_LABELS,
  RECENT_EDUCATION_LABELS,
  REGISTER_GROUND_LABELS,
  REGISTER_ROUTE_LABELS,
} from '#app/domain/candidate/fact-labels.ts'
import {
  BENEFITS,
  DECIDED_INSTRUMENTS,
  OTHER_GROUNDS,
  RECENT_EDUCATIONS,
  REGISTER_GROUNDS,
  REGISTER_ROUTES,
} from '#app/domain/candidate/facts.ts'
import type { IsoDate } from '#app/domain/primitives.ts'
import { type FactFields, type FactForm, NO_OTHER_GROUND } from '#app/forms/fact-fields.ts'
import type { FieldBinding } from '#app/forms/field-binding.ts'

type FieldOf = (name: keyof FactFields) => FieldBinding

/** The fields of each kind of fact. A day that something happened cannot lie ahead. */
export const FIELDS_OF_KIND: Record<FactForm, (field: FieldOf, today: IsoDate) => ReactNode> = {
  loonwaarde: (field, today) => (
    <>
      <NumberField
        {...field('percentage')}
        label="Loonwaarde"
        hint="Een heel percentage van het minimumloon."
        unit="%"
      />
      <DateField {...field('on')} label="Gemeten op" latest={today} />
    </>
  ),
  geregistreerd: (field) => (
    <>
      <DateField {...field('from')} label="Staat in het register vanaf" />
      <DateField {...field('until')} label="Tot en met" hint="Leeg als het doorloopt." optional />
      <SelectField
        {...field('ground')}
        label="Grondslag"
        none="Nog niet bekend"
        optional
        choices={choices(REGISTER_GROUNDS, REGISTER_GROUND_LABELS)}
      />
    </>
  ),
  aangevraagd: (field, today) => (
    <>
      <DateField {...field('on')} label="Aangevraagd op" latest={today} />
      <SelectField
        {...field('route')}
        label="Langs welke weg?"
        none="Nog niet bekend"
        optional
        choices={choices(REGISTER_ROUTES, REGISTER_ROUTE_LABELS)}
      />
    </>
  ),
  'niet-geregistreerd': (field, today) => (
    <DateField
      {...field('on')}
      label="Op welke dag stond iemand niet in het register?"
      latest={today}
    />
  ),
  doelgroep: (field, today) => (
    <>
      <RadioGroup
        {...field('isIn')}
        label="Hoort iemand bij de doelgroep voor loonkostensubsidie?"
        choices={[
          { value: 'ja', label: 'Ja' },
          { value: 'nee', label: 'Nee' },
        ]}
      />
      <DateField {...field('on')} label="Op welke dag gold dat?" latest={today} />
    </>
  ),
  uitkering: (field, today) => (
    <>
      <SelectField
        {...field('benefit')}
        label="Welke uitkering?"
        choices={choices(BENEFITS, BENEFIT_LABELS)}
      />
      <DateField {...field('on')} label="Op welke dag gold dat?" latest={today} />
    </>
  ),
  'andere-regeling': (field, today) => (
    <>
      <CheckboxGroup
        {...field('grounds')}
        label="Welke regeling geldt er naast het register?"
        choices={[
          ...choices(OTHER_GROUNDS, OTHER_GROUND_LABELS),
          { value: NO_OTHER_GROUND, label: 'Geen van deze' },
        ]}
      />
      <DateField {...field('on')} label="Op welke dag gold dat?" latest={today} />
    </>
  ),
  'minder-dan-35': (field, today) => (
    <DateField
      {...field('on')}
      label="Datum van het besluit"
      hint="UWV besloot: minder dan 35 procent arbeidsongeschikt."
      latest={today}
    />
  ),
  verklaring: (field, today) => (
    <DateField
      {...field('on')}
      label="Gevraagd op"
      hint="De medewerker vraagt de doelgroepverklaring zelf bij UWV, binnen drie maanden na de start."
      latest={today}
    />
  ),
  loondispensatie: (field, today) => (
    <>
      <NumberField
        {...field('percentage')}
        label="Percentage dat UWV vaststelde"
        hint="Het deel van het minimumloon dat een werkgever minstens betaalt."
        unit="%"
      />
      <DateField {...field('on')} label="Vastgesteld op" latest={today} />
    </>
  ),
  school: (field, today) => (
    <>
      <SelectField
        {...field('education')}
        label="Welke school in het half jaar voor de start?"
        choices={choices(RECENT_EDUCATIONS, RECENT_EDUCATION_LABELS)}
      />
      <DateField {...field('on')} label="Op welke dag gold dat?" latest={today} />
    </>
  ),
  besluit: (field, today) => (
    <>
      <SelectField
        {...field('instrument')}
        label="Waarover gaat het besluit?"
        choices={choices(DECIDED_INSTRUMENTS, DECIDED_INSTRUMENT_LABELS)}
      />
      <RadioGroup
        {...field('answer')}
        label="Wat is het besluit?"
        choices={[
          { value: 'ja', label: 'Toegekend' },
          { value: 'nee', label: 'Niet toegekend' },
        ]}
      />
      <DateField {...field('on')} label="Datum van het besluit" latest={today} />
      <DateField
        {...field('from')}
        label="Geldt vanaf"
        hint="Leeg als het niet is toegekend."
        optional
      />
      <DateField {...field('until')} label="Tot en met" hint="Leeg als het doorloopt." optional />
    </>
  ),
}

function choices<Value extends string>(values: readonly Value[], labels: Record<Value, string>) {
  return values.map((value) => ({ value, label: labels[value] }))
}
