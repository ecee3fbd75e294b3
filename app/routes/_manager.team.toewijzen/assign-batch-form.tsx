import { Form } from '@remix-run/react'
import { type RefObject, useRef } from 'react'
import { Button } from '#app/components/button.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { FormErrorSummary } from '#app/components/form-error-summary.tsx'
import { HiddenField } from '#app/components/hidden-field.tsx'
import { Stack } from '#app/components/page.tsx'
import { SelectField } from '#app/components/select-field.tsx'
import { FormActions, SubmitButton } from '#app/components/submit-button.tsx'
import { useHydrated } from '#app/components/use-hydrated.ts'
import { AGE_BAND_LABELS, type AgeBand } from '#app/domain/candidate/age-bands.ts'
import { peopleInWords } from '#app/domain/people-in-words.ts'
import { dutchDate, type IsoDate } from '#app/domain/primitives.ts'
import { type AssignBatchFields, assignBatchFields } from '#app/forms/assign-fields.ts'
import type { FieldBinding } from '#app/forms/field-binding.ts'
import { typedList } from '#app/forms/field-binding.ts'
import type { RefusedForm } from '#app/forms/field-messages.ts'
import { useServerForm } from '#app/forms/use-server-form.ts'

type Person = {
  id: string
  name: string
  reference: string
  place: string | null
  age: AgeBand
  cameOn: IsoDate
}

/** People to tick, and the jobhunter who gets them: those ticked, all on the page, or all that were found. */
export function AssignBatchForm({
  people,
  total,
  jobhunters,
  refused,
}: {
  people: readonly Person[]
  total: number
  jobhunters: readonly { id: string; name: string; caseload: number }[]
  refused: RefusedForm<AssignBatchFields> | undefined
}) {
  const { formProps, summary, field } = useServerForm(assignBatchFields, refused)
  const list = useRef<HTMLDivElement>(null)
  return (
    <Form {...formProps} className="form">
      <FormErrorSummary {...summary} />
      <HiddenField name="found" value={String(total)} />
      {people.map(({ id }) => (
        <HiddenField key={id} name="onPage" value={id} />
      ))}
      <SelectField
        {...field('jobhunterId')}
        label="Naar welke jobhunter?"
        hint="Achter de naam staat hoeveel mensen deze jobhunter nu heeft."
        choices={jobhunters.map(({ id, name, caseload }) => ({
          value: id,
          label: `${name} (nu ${peopleInWords(caseload)})`,
        }))}
        none="Kies een jobhunter"
      />
      <FormActions>
        <SubmitButton name="intent" value="ticked">
          Wijs aangevinkte mensen toe
        </SubmitButton>
        {people.length < total ? (
          <SubmitButton kind="secondary" name="intent" value="page">
            Wijs de {people.length} op deze pagina toe
          </SubmitButton>
        ) : null}
        <SubmitButton kind="secondary" name="intent" value="found">
          {total === 1 ? 'Wijs deze persoon toe' : `Wijs alle ${total} gevonden mensen toe`}
        </SubmitButton>
      </FormActions>
      <div ref={list}>
        <Stack tight>
          <TickAll list={list} />
          <PeopleToTick people={people} binding={field('person')} />
        </Stack>
      </div>
    </Form>
  )
}

/** With JavaScript only: without it there are the buttons for the page and for all. */
function TickAll({ list }: { list: RefObject<HTMLElement> }) {
  if (!useHydrated()) return null
  function tick(checked: boolean) {
    const boxes = list.current?.querySelectorAll<HTMLInputElement>('input[type="checkbox"]') ?? []
    for (const box of boxes) box.checked = checked
  }
  return (
    <div className="actions">
      <Button kind="subtle" type="button" onClick={() => tick(true)}>
        Vink alles op deze pagina aan
      </Button>
      <Button kind="subtle" type="button" onClick={() => tick(false)}>
        Vink niets aan
      </Button>
    </div>
  )
}

function PeopleToTick({ people, binding }: { people: readonly Person[]; binding: FieldBinding }) {
  const ticked = typedList(binding.typed)
  return (
    <DataTable
      caption="Mensen zonder jobhunter"
      captionHidden
      rows={people}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'name',
          header: 'Naam',
          cell: ({ id, name }) => (
            <label className="option">
              <input
                className="utrecht-checkbox"
                defaultChecked={ticked.includes(id)}
                id={id === people[0]?.id ? binding.name : undefined}
                name={binding.name}
                type="checkbox"
                value={id}
              />
              <span>{name}</span>
            </label>
          ),
        },
        { key: 'reference', header: 'Referentie', cell: ({ reference }) => reference },
        { key: 'place', header: 'Woont in', cell: ({ place }) => place ?? 'nog niet bekend' },
        { key: 'age', header: 'Leeftijd', cell: ({ age }) => AGE_BAND_LABELS[age] },
        { key: 'came', header: 'Aangeleverd op', cell: ({ cameOn }) => dutchDate(cameOn) },
      ]}
    />
  )
}
