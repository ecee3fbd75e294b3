import { Form } from '@remix-run/react'
import { COLUMNS } from '#app/domain/register/columns.ts'
import type { FieldBinding } from '#app/forms/field-binding.ts'
import type { RefusedForm } from '#app/forms/field-messages.ts'
import {
  type UploadFields,
  type UploadForSenderFields,
  uploadFields,
  uploadForSenderFields,
} from '#app/forms/upload-fields.ts'
import { useServerForm } from '#app/forms/use-server-form.ts'
import { Checkbox } from './choice-groups.tsx'
import { DataTable } from './data-table.tsx'
import { FileField } from './file-field.tsx'
import { FormErrorSummary } from './form-error-summary.tsx'
import { Stack } from './page.tsx'
import { type Choice, SelectField } from './select-field.tsx'
import { FormActions, SubmitButton } from './submit-button.tsx'
import { Text } from './text.tsx'

/** A register file of the own sender to send. */
export function UploadForm({ refused }: { refused: RefusedForm<UploadFields> | undefined }) {
  const { formProps, summary, field } = useServerForm(uploadFields, refused)
  return (
    <Form {...formProps} className="form" encType="multipart/form-data">
      <FormErrorSummary {...summary} />
      <FileAndHow field={field} />
    </Form>
  )
}

/** A register file to send for one of several senders. */
export function UploadForSenderForm({
  senders,
  refused,
}: {
  senders: readonly Choice[]
  refused: RefusedForm<UploadForSenderFields> | undefined
}) {
  const { formProps, summary, field } = useServerForm(uploadForSenderFields, refused)
  return (
    <Form {...formProps} className="form" encType="multipart/form-data">
      <FormErrorSummary {...summary} />
      <SelectField
        {...field('senderId')}
        label="Van welk team zijn deze mensen?"
        choices={senders}
        none="Kies een team"
      />
      <FileAndHow field={field} />
    </Form>
  )
}

function FileAndHow({ field }: { field: (name: 'file' | 'dryRun') => FieldBinding }) {
  return (
    <>
      <FileField
        {...field('file')}
        label="Bestand met mensen"
        hint="Een CSV-bestand, hoogstens 10 MB. Nooit met een BSN erin."
        accept=".csv,.txt,text/csv"
      />
      <Checkbox
        {...field('dryRun')}
        label="Alleen proberen"
        hint="U ziet wat er zou gebeuren. Er verandert niets."
      />
      <FormActions>
        <SubmitButton>Lever het bestand aan</SubmitButton>
      </FormActions>
    </>
  )
}

/** What may stand in a register file, folded: for who makes one. */
export function ColumnsHelp() {
  return (
    <details className="more">
      <summary>Wat staat er in het bestand?</summary>
      <Stack tight>
        <Text>
          Op de bovenste rij staan de namen van de kolommen. Alleen <strong>referentie</strong> is
          verplicht. Een leeg vak betekent: nog niet bekend. Het wist nooit iets wat er al staat.
        </Text>
        <DataTable
          caption="Kolommen van het bestand"
          captionHidden
          rows={COLUMNS}
          rowKey={({ name }) => name}
          columns={[
            { key: 'name', header: 'Kolom', cell: ({ name }) => name },
            { key: 'meaning', header: 'Wat erin staat', cell: ({ meaning }) => meaning },
            { key: 'example', header: 'Voorbeeld', cell: ({ example }) => example },
          ]}
        />
      </Stack>
    </details>
  )
}
