import { Form } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { SelectField } from '#app/components/select-field.tsx'
import { TextField } from '#app/components/text-field.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { AGE_BAND_LABELS, AGE_BANDS } from '#app/domain/candidate/age-bands.ts'
import { dutchDate, type IsoDate } from '#app/domain/primitives.ts'
import { PAGE_SIZES } from '#app/forms/assign-fields.ts'
import { paths } from '#app/paths.ts'

export type Asked = {
  zoek: string
  gemeente?: string
  leeftijd?: string
  aangeleverd?: string
  aantal: number
}

/** Which people without a jobhunter to see, and how many on a page. */
export function FilterForm({
  asked,
  places,
  days,
}: {
  asked: Asked
  places: readonly { code: string | null; name: string | null; people: number }[]
  days: readonly { day: IsoDate; people: number }[]
}) {
  return (
    <Form method="get" className="form" key={JSON.stringify(asked)}>
      <div className="person-filters">
        <TextField name="zoek" label="Naam of referentie" type="search" typed={asked.zoek} />
        <SelectField
          name="gemeente"
          label="Woont in"
          typed={asked.gemeente}
          none="Alle gemeenten"
          choices={places.map(({ code, name, people }) => ({
            value: code ?? 'onbekend',
            label: `${name ?? 'Nog niet bekend'} (${people})`,
          }))}
        />
        <SelectField
          name="leeftijd"
          label="Leeftijd"
          typed={asked.leeftijd}
          none="Alle leeftijden"
          choices={AGE_BANDS.map((value) => ({ value, label: AGE_BAND_LABELS[value] }))}
        />
        <SelectField
          name="aangeleverd"
          label="Aangeleverd op"
          typed={asked.aangeleverd}
          none="Alle dagen"
          choices={days.map(({ day, people }) => ({
            value: day,
            label: `${dutchDate(day)} (${people})`,
          }))}
        />
        <SelectField
          name="aantal"
          label="Op een pagina"
          typed={String(asked.aantal)}
          none="50 mensen"
          choices={PAGE_SIZES.slice(1).map((size) => ({
            value: String(size),
            label: `${size} mensen`,
          }))}
        />
      </div>
      <div className="actions">
        <Button>Toon deze mensen</Button>
        {isNarrowed(asked) ? (
          <TextLink to={paths.manager.unassigned()}>Toon weer iedereen</TextLink>
        ) : null}
      </div>
    </Form>
  )
}

/** Whether fewer people may be shown than there are. */
export function isNarrowed({ zoek, gemeente, leeftijd, aangeleverd }: Asked): boolean {
  return zoek !== '' || [gemeente, leeftijd, aangeleverd].some((one) => one !== undefined)
}
