import { data } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { Button } from '#app/components/button.tsx'
import { Contents } from '#app/components/contents.tsx'
import { DateField } from '#app/components/date-field.tsx'
import { FormErrorSummary } from '#app/components/form-error-summary.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Page, titled } from '#app/components/page.tsx'
import { Text } from '#app/components/text.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { rulesOn } from '#app/domain/coverage/law/rules-on.ts'
import {
  OLD_CHECKS_ADVICE,
  oldChecksSentence,
} from '#app/domain/coverage/words/rules-page-words.ts'
import { dutchDate } from '#app/domain/primitives.ts'
import { optionalDay } from '#app/forms/fields.ts'
import { readSearch } from '#app/forms/read-search.ts'
import { forAdministrator } from '#app/http/guards.server.ts'
import { paths } from '#app/paths.ts'
import { RuleGroupTable } from './rule-group-table.tsx'

export const meta = () => titled('Regels')

const asked = z.object({ op: optionalDay() })

export const loader = forAdministrator(async ({ request, services }) => {
  const today = services.clock.today()
  const read = readSearch(new URL(request.url).searchParams, asked)
  if (read.ok) {
    return data({
      rules: rulesOn(read.value.op ?? today, today),
      typed: undefined,
      error: undefined,
    })
  }
  const { op: error } = read.errors
  return data({ rules: rulesOn(today, today), error }, 422)
})

export default function RulesPage() {
  const { rules, error } = useLoaderData<typeof loader>()
  const { on, today, nextChange, oldChecks } = rules
  return (
    <Page
      title={`Regels op ${dutchDate(on)}`}
      lead="Alle regels en cijfers waarmee het portaal op die dag rekent, met de bron en wat er hierna verandert."
    >
      <Form method="get" className="form" key={on} noValidate>
        <FormErrorSummary errors={{ op: error }} />
        <DateField name="op" label="Welke dag?" typed={on} error={error} />
        <div className="actions">
          <Button>Toon deze dag</Button>
          {on === today ? null : <TextLink to={paths.administrator.rules()}>Toon vandaag</TextLink>}
        </div>
      </Form>
      {oldChecks > 0 ? (
        <Notice kind="warning" title={oldChecksSentence(oldChecks)}>
          {OLD_CHECKS_ADVICE}
        </Notice>
      ) : null}
      <Text>
        {nextChange ? (
          <>
            De eerste wijziging hierna is op{' '}
            <TextLink to={paths.administrator.rules(nextChange)}>{dutchDate(nextChange)}</TextLink>.
          </>
        ) : (
          'Er is geen latere wijziging bekend.'
        )}{' '}
        De regels zijn het laatst veranderd op {dutchDate(rules.rulesVersion)}.
      </Text>
      <Contents
        parts={rules.groups.map(({ title }, at) => ({ id: `deel-${at + 1}`, label: title }))}
      />
      {rules.groups.map((group, at) => (
        <RuleGroupTable key={group.title} id={`deel-${at + 1}`} group={group} />
      ))}
    </Page>
  )
}
