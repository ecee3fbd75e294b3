import { Form } from '@remix-run/react'
import { FormErrorSummary } from '#app/components/form-error-summary.tsx'
import { More } from '#app/components/more.tsx'
import { Section } from '#app/components/page.tsx'
import { FormActions, SubmitButton } from '#app/components/submit-button.tsx'
import { TextArea } from '#app/components/text-area.tsx'
import type { RefusedForm } from '#app/forms/field-messages.ts'
import { useServerForm } from '#app/forms/use-server-form.ts'
import { introductionAnswerFields } from '#app/forms/way-fields.ts'

/** Yes, we want to meet, or no, with a reason. */
export function AnswerIntroduction({
  refused,
}: {
  refused?: RefusedForm<Record<string, unknown>>
}) {
  const { formProps, summary, field } = useServerForm(introductionAnswerFields, refused)
  return (
    <Section title="Wilt u kennismaken?">
      <Form {...formProps} className="form">
        <FormErrorSummary {...summary} />
        <TextArea
          {...field('message')}
          label="Wat wilt u laten weten?"
          hint="Bijvoorbeeld wanneer het u uitkomt."
          optional
        />
        <FormActions>
          <SubmitButton name="intent" value="want">
            Ja, ik wil kennismaken
          </SubmitButton>
        </FormActions>
        <More
          title="Nee, liever niet"
          open={refused?.errors !== undefined && 'reason' in refused.errors}
        >
          <TextArea {...field('reason')} label="Waarom niet?" hint="Uw adviseur leest dit." />
          <FormActions>
            <SubmitButton kind="secondary" name="intent" value="turnDown">
              Nee, liever niet
            </SubmitButton>
          </FormActions>
        </More>
      </Form>
    </Section>
  )
}
