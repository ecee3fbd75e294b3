import { data, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { type Definition, DefinitionList } from '#app/components/definition-list.tsx'
import { FormErrorSummary } from '#app/components/form-error-summary.tsx'
import { More } from '#app/components/more.tsx'
import { Page, Section, titled } from '#app/components/page.tsx'
import { FormActions, SubmitButton } from '#app/components/submit-button.tsx'
import { TextArea } from '#app/components/text-area.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { WayStanding } from '#app/components/way-standing.tsx'
import type { SignedInAdviser } from '#app/domain/access/signed-in.ts'
import { WAY_REFUSALS } from '#app/domain/introduction/refusals.ts'
import { type FlagId, flagId } from '#app/domain/primitives.ts'
import { refusalNaming } from '#app/domain/way/refusal-naming.ts'
import { shownStanding } from '#app/domain/way/shown-standing.ts'
import { asAdviser } from '#app/domain/way/told-as.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import { refusedByRule } from '#app/forms/refused-by-rule.ts'
import { useServerForm } from '#app/forms/use-server-form.ts'
import { flagAnswerFields } from '#app/forms/way-fields.ts'
import { forAdviser } from '#app/http/guards.server.ts'
import { idOrNotFound, notFound } from '#app/http/not-found.server.ts'
import { paths } from '#app/paths.ts'
import { declineFlag, takeFlagUp } from '#app/use-cases/answer-flag.ts'
import type { Services } from '#app/use-cases/services.ts'
import { flagInRegionToRead } from '#db/queries/flags-read.ts'

export const loader = forAdviser(async ({ params, services, adviser }) =>
  flagNow(services, adviser, idOrNotFound(flagId, params.flagId)),
)

async function flagNow({ db, clock }: Services, adviser: SignedInAdviser, id: FlagId) {
  const flag = await flagInRegionToRead(db, adviser.region, id)
  if (!flag) throw notFound()
  const way = { kind: 'flag', ...flag } as const
  return { flag, standing: shownStanding(way, flag, asAdviser(adviser, flag), clock.today()) }
}

export const action = forAdviser(async ({ request, params, services, adviser }) => {
  const id = idOrNotFound(flagId, params.flagId)
  const form = await readForm(request, flagAnswerFields)
  if (!form.ok) return data(form, 422)
  const { intent, words = '', reason = '' } = form.value
  const answered =
    intent === 'takeUp'
      ? await takeFlagUp(services, adviser, id, words)
      : await declineFlag(services, adviser, id, reason)
  if (answered.ok) return redirect(paths.adviser.flag(id), 303)
  if (answered.because === 'notThere') throw notFound()
  const now = (await flagNow(services, adviser, id)).standing
  return data(refusedByRule(form, refusalNaming(WAY_REFUSALS, answered.because, now)), 409)
})

export { shouldRevalidate } from '#app/forms/after-refusal.ts'

export const meta = () => titled('Tip van een jobhunter')

export default function FlagPage() {
  const { flag, standing } = useLoaderData<typeof loader>()
  return (
    <Page
      title={`${flag.candidateCode} voor ${flag.vacancyTitle}`}
      lead={`Een tip van ${flag.jobhunterName}`}
      back={{ to: paths.adviser.start(), label: 'Bureau' }}
    >
      <WayStanding standing={standing} />
      <DefinitionList items={aboutFlag(flag)} />
      {standing.step === 'answerFlag' ? <AnswerFlag reason={flag.reason} /> : null}
    </Page>
  )
}

type Flag = ReturnType<typeof useLoaderData<typeof loader>>['flag']

function aboutFlag(flag: Flag): Definition[] {
  const { candidateCode: code, opensProfile } = flag
  const links: [string, string | null, string][] = [
    ['Kandidaat', opensProfile ? paths.adviser.candidate(code) : null, code],
    ['Vacature', paths.adviser.vacancy(flag.vacancyId), flag.vacancyTitle],
  ]
  const { introductionId: id } = flag
  if (id) links.push(['Hoe het nu staat', paths.adviser.introduction(id), 'Naar het vervolg'])
  return [
    { term: 'Waarom dit kan passen', description: flag.reason },
    ...links.map(([term, to, text]) => ({
      term,
      description: to ? <TextLink to={to}>{text}</TextLink> : text,
    })),
    { term: 'Werkgever', description: flag.employerName },
    {
      term: 'Jobhunter',
      description: [flag.jobhunterName, flag.jobhunterPhone].filter(Boolean).join(', '),
    },
  ]
}

function AnswerFlag({ reason }: { reason: string }) {
  const { formProps, summary, field } = useServerForm(
    flagAnswerFields,
    useActionData<typeof action>(),
    { words: reason },
  )
  return (
    <Section title="Uw antwoord">
      <Form {...formProps} className="form">
        <FormErrorSummary {...summary} />
        <TextArea
          {...field('words')}
          label="Wat leest de werkgever?"
          hint="Eerst vraagt de jobhunter de kandidaat om een ja. Daarna ziet de werkgever dit."
        />
        <FormActions>
          <SubmitButton name="intent" value="takeUp">
            Stel voor aan de werkgever
          </SubmitButton>
        </FormActions>
        <More title="Niet oppakken" open={field('reason').error !== undefined}>
          <TextArea {...field('reason')} label="Waarom niet?" hint="De jobhunter leest dit." />
          <FormActions>
            <SubmitButton kind="secondary" name="intent" value="decline">
              Niet oppakken
            </SubmitButton>
          </FormActions>
        </More>
      </Form>
    </Section>
  )
}
