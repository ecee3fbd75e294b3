import { Form } from '@remix-run/react'
import { HiddenField } from '#app/components/hidden-field.tsx'
import { Section } from '#app/components/page.tsx'
import { FormActions, SubmitButton } from '#app/components/submit-button.tsx'
import { Text } from '#app/components/text.tsx'

type ShowProps = { version: number; candidateName: string }

/** Asks what could not be asked before: whether the wage value, measured after the yes, may stand on the offer. */
export function ShowWageValue({ version, candidateName }: ShowProps) {
  return (
    <Section title="De loonwaarde is nu gemeten">
      <Text>
        Toen {candidateName} ja zei, was er nog geen loonwaarde. De werkgever leest daarom nog niet
        hoeveel de loonkostensubsidie is: dat bedrag verraadt de loonwaarde. Vraag {candidateName}{' '}
        of die op dit voorstel mag staan.
      </Text>
      <Form method="post" action="?stap=loonwaarde" className="form">
        <HiddenField name="version" value={String(version)} />
        <FormActions>
          <SubmitButton>Het mag: laat het bedrag zien</SubmitButton>
        </FormActions>
      </Form>
    </Section>
  )
}
