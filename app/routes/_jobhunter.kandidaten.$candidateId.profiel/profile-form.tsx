import { Form } from '@remix-run/react'
import { type ReactNode, useState } from 'react'
import { CheckboxGroup } from '#app/components/choice-groups.tsx'
import { FormErrorSummary } from '#app/components/form-error-summary.tsx'
import { Heading } from '#app/components/heading.tsx'
import { HiddenField } from '#app/components/hidden-field.tsx'
import { FormActions, SubmitButton } from '#app/components/submit-button.tsx'
import { TermPicker } from '#app/components/term-picker.tsx'
import { TextArea } from '#app/components/text-area.tsx'
import { WORK_CONDITIONS } from '#app/domain/candidate/closed-lists.ts'
import { CONDITION_NEEDED_LABELS } from '#app/domain/candidate/work-condition-labels.ts'
import { SECTORS } from '#app/domain/vocabulary/sectors.ts'
import { talentLabel, taskLabel } from '#app/domain/vocabulary/vocabulary.ts'
import { typedList } from '#app/forms/field-binding.ts'
import type { RefusedForm, Typed } from '#app/forms/field-messages.ts'
import { type ProfileFields, profileFields, type ReadProfile } from '#app/forms/profile-fields.ts'
import { useServerForm } from '#app/forms/use-server-form.ts'
import { CompetencyFields } from './competency-fields.tsx'
import { LanguageFields } from './language-fields.tsx'
import { PracticalFields } from './practical-fields.tsx'

type ProfileFormProps = {
  version: number
  values: Typed
  placeNames: readonly string[]
  refused: RefusedForm<ProfileFields> | undefined
  /** What to look at before saving again. */
  children?: ReactNode
}

/** The whole profile on one page. Everything may stay empty: empty is not known yet. */
export function ProfileForm(props: ProfileFormProps) {
  const { version, values, placeNames, refused, children } = props
  const { formProps, summary, field, carried } = useServerForm<ProfileFields, ReadProfile>(
    profileFields,
    refused,
    values,
  )
  const typed = refused?.typed ?? values
  const [addedTasks, setAddedTasks] = useState<string[]>([])
  return (
    <Form {...formProps} className="form">
      <FormErrorSummary {...summary} />
      {children}
      <HiddenField {...carried('version', version)} />
      <Group title="Wat iemand kan">
        <TermPicker
          {...field('talents')}
          label="Waar is deze persoon van nature goed in?"
          hint="Typ een paar letters, bijvoorbeeld: rust."
          kind="talent"
          labelOf={talentLabel}
          optional
        />
        <TermPicker
          {...field('tasks')}
          label="Welk werk is al eens gedaan?"
          hint="Typ een paar letters, bijvoorbeeld: inpak."
          kind="task"
          labelOf={taskLabel}
          onAdd={({ code }) => setAddedTasks((before) => [...before, code])}
          optional
        />
        <CompetencyFields
          field={field}
          typed={typed}
          tasks={[...typedList(typed.tasks), ...addedTasks]}
        />
      </Group>
      <Group title="Wat iemand zoekt en nodig heeft">
        <CheckboxGroup
          {...field('interests')}
          label="In welk soort werk heeft iemand zin?"
          optional
          columns
          choices={SECTORS.map(({ code, label }) => ({ value: code, label }))}
        />
        <CheckboxGroup
          {...field('workConditions')}
          label="Wat is er nodig op het werk?"
          hint="Alleen wat nodig is, nooit waarom."
          optional
          columns
          choices={WORK_CONDITIONS.map((value) => ({
            value,
            label: capital(CONDITION_NEEDED_LABELS[value]),
          }))}
        />
      </Group>
      <Group title="Praktisch">
        <PracticalFields field={field} placeNames={placeNames} />
        <LanguageFields field={field} typed={typed} />
      </Group>
      <Group title="In eigen woorden">
        <TextArea
          {...field('ownWords')}
          label="Wat wil iemand zelf vertellen?"
          hint="In de woorden van de kandidaat. Geen naam, en niets over gezondheid."
          rows={5}
          optional
        />
      </Group>
      <FormActions>
        <SubmitButton>Bewaar het profiel</SubmitButton>
      </FormActions>
    </Form>
  )
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="form-group">
      <Heading level={2}>{title}</Heading>
      {children}
    </div>
  )
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
