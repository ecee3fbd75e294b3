import { Form } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { SelectField } from '#app/components/select-field.tsx'
import { Text } from '#app/components/text.tsx'
import { DEFAULT_REACH_KM } from '#app/domain/matching/criteria-for.ts'
import { KM_CHOICES } from '#app/domain/matching/wishes.ts'

type ReachProps = {
  travelKm: number | null
  asked: number | null | undefined
  place: string | null
}

/** How far around someone's place vacancies are looked for. */
export function ReachFilter({ travelKm, asked, place }: ReachProps) {
  if (place === null)
    return <Text>Waar deze persoon woont is nog niet bekend. Daarom ziet u de hele regio.</Text>
  const chosen = asked === null ? 'regio' : String(asked ?? '')
  return (
    <Form className="search-line" method="get" key={chosen}>
      <SelectField
        name="km"
        label={`Hoe ver van ${place}?`}
        typed={chosen}
        none={usual(travelKm)}
        choices={[
          ...KM_CHOICES.map((each) => ({ value: String(each), label: `Tot ${each} km` })),
          { value: 'regio', label: 'De hele regio' },
        ]}
      />
      <Button>Toon</Button>
    </Form>
  )
}

function usual(travelKm: number | null): string {
  if (travelKm !== null) return `Tot ${travelKm} km, zoals in het profiel`
  return `Tot ${DEFAULT_REACH_KM} km (hoe ver reizen lukt, is nog niet bekend)`
}
