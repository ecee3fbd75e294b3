import { data } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { HandOverForm } from '#app/components/hand-over-form.tsx'
import { OutcomeNotices } from '#app/components/outcome-notices.tsx'
import { Page, Section, titled } from '#app/components/page.tsx'
import { PeopleTable } from '#app/components/people-table.tsx'
import { ROLE_LABEL } from '#app/components/site-navigation.ts'
import { handOverInput, senderStaffInput } from '#app/domain/access/forms.ts'
import { ACCESS_REFUSALS, doneSentence } from '#app/domain/access/sentences.ts'
import { withAccountStatus } from '#app/domain/access/statuses.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import { refusedField } from '#app/forms/refused-field.ts'
import { actOnPerson, doneHere, linkHere, refusedHere } from '#app/http/act-on-person.server.ts'
import { forManager } from '#app/http/guards.server.ts'
import { notFound } from '#app/http/not-found.server.ts'
import { shownLink } from '#app/http/shown-link.server.ts'
import { handOverCaseload } from '#app/use-cases/hand-over-caseload.ts'
import { inviteSenderStaff } from '#app/use-cases/invite-staff.ts'
import { staffOfSender } from '#db/queries/staff-lists.ts'
import { InviteForm } from './invite-form.tsx'

export { shouldRevalidate } from '#app/forms/after-refusal.ts'

export const meta = () => titled('Medewerkers')

export const loader = forManager(async ({ services, manager }) => {
  const staff = await staffOfSender(services.db, manager.senderId)
  return { staff: withAccountStatus(staff, services.clock.now().getTime()) }
})

export const action = forManager(async ({ request, services, manager }) => {
  const acted = await actOnPerson(request, services, manager)
  if (acted) return acted

  const handOver = await readForm(request.clone(), handOverInput)
  if (handOver.ok) {
    const handed = await handOverCaseload(services, manager, handOver.value)
    if (handed.ok) return doneHere(request, 'handedOver')
    if (handed.because === 'notThere') throw notFound()
    return refusedHere(ACCESS_REFUSALS[handed.because])
  }

  const form = await readForm(request.clone(), senderStaffInput)
  if (!form.ok) return data({ link: null, refusal: null, form }, 422)
  const invited = await inviteSenderStaff(services, manager, form.value)
  if (!invited.ok) {
    const inUse = refusedField('email', ACCESS_REFUSALS[invited.because], form.value)
    return data({ link: null, refusal: null, form: inUse }, 409)
  }
  return linkHere(shownLink(request, services, invited.link, form.value.name))
})

export default function StaffPage() {
  const { staff } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [search] = useSearchParams()
  const jobhunters = staff.filter(({ role, status }) => role === 'jobhunter' && status === 'active')
  return (
    <Page
      title="Medewerkers"
      lead="Jobhunters en teammanagers van uw team. Iemand die weggaat, draagt eerst de kandidaten over."
    >
      <OutcomeNotices answer={answer} done={doneSentence(search.get('gedaan'))} />
      <PeopleTable
        caption="Medewerkers van uw team"
        people={staff}
        columns={[
          { key: 'role', header: 'Rol', cell: ({ role }) => ROLE_LABEL[role] },
          {
            key: 'caseload',
            header: 'Kandidaten',
            cell: ({ caseload }) => caseload,
            numeric: true,
          },
        ]}
        more={({ id, caseload }) =>
          caseload > 0 ? (
            <HandOverForm
              from={id}
              what="alle kandidaten"
              colleagues={jobhunters.filter((colleague) => colleague.id !== id)}
            />
          ) : null
        }
      />
      <Section title="Nieuwe medewerker">
        <InviteForm key={answer?.link?.url} refused={answer?.form ?? undefined} />
      </Section>
    </Page>
  )
}
