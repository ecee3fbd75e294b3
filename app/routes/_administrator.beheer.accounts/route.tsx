import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { HandOverForm } from '#app/components/hand-over-form.tsx'
import { OutcomeNotices } from '#app/components/outcome-notices.tsx'
import { Page, Section, titled } from '#app/components/page.tsx'
import { PeopleTable } from '#app/components/people-table.tsx'
import { ROLE_LABEL } from '#app/components/site-navigation.ts'
import { doneSentence } from '#app/domain/access/sentences.ts'
import { withAccountStatus } from '#app/domain/access/statuses.ts'
import { LABOUR_REGIONS } from '#app/domain/places/labour-regions.ts'
import { forAdministrator } from '#app/http/guards.server.ts'
import { allSenders } from '#db/queries/senders.ts'
import { allStaff } from '#db/queries/staff-lists.ts'
import { InviteForm } from './invite-form.tsx'
import { SenderForm } from './sender-form.tsx'
import { writeAccounts } from './write-accounts.server.ts'

export { shouldRevalidate } from '#app/forms/after-refusal.ts'

export const meta = () => titled('Accounts')

export const loader = forAdministrator(async ({ services }) => {
  const staff = await allStaff(services.db)
  return {
    staff: withAccountStatus(staff, services.clock.now().getTime()),
    senders: (await allSenders(services.db)).map(({ id, name }) => ({ value: id, label: name })),
    regions: LABOUR_REGIONS.map(({ code, name }) => ({ value: code, label: name })),
  }
})

export const action = forAdministrator(({ request, services, administrator }) =>
  writeAccounts(request, services, administrator),
)

export default function AccountsPage() {
  const { staff, senders, regions } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [search] = useSearchParams()
  return (
    <Page
      title="Accounts"
      lead="Iedereen die bij het bureau of bij een team werkt. Mensen van een werkgever regelt hun adviseur."
    >
      <OutcomeNotices answer={answer} done={doneSentence(search.get('gedaan'))} />
      <PeopleTable
        caption="Accounts van medewerkers"
        people={staff}
        columns={[
          { key: 'role', header: 'Rol', cell: ({ role }) => ROLE_LABEL[role] },
          {
            key: 'where',
            header: 'Team of regio',
            cell: ({ sender, region }) => sender ?? nameOf(regions, region),
          },
        ]}
        more={({ id, role, region, name }) =>
          role === 'adviser' ? (
            <HandOverForm
              from={id}
              what={`alles van ${name}`}
              colleagues={staff.filter(
                (other) => other.role === 'adviser' && other.region === region && other.id !== id,
              )}
            />
          ) : null
        }
      />
      <Section title="Nieuw account">
        <InviteForm
          key={answer?.link?.url}
          senders={senders}
          regions={regions}
          refused={answer?.form?.about === 'staff' ? answer.form : undefined}
        />
      </Section>
      <Section title="Nieuw team">
        <SenderForm refused={answer?.form?.about === 'sender' ? answer.form : undefined} />
      </Section>
    </Page>
  )
}

function nameOf(regions: { value: string; label: string }[], code: string | null): string {
  return regions.find(({ value }) => value === code)?.label ?? 'Heel het portaal'
}
