import { useSearchParams } from '@remix-run/react'
import { EmptyState } from '#app/components/empty-state.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Page, Section } from '#app/components/page.tsx'
import type { Choice } from '#app/components/select-field.tsx'
import { Text } from '#app/components/text.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import type { ListedOrganisation } from '#app/domain/coverage/listed-organisation.ts'
import { organisationDoneSentence } from '#app/domain/coverage/words/organisation-words.ts'
import { oldChecksSentence } from '#app/domain/coverage/words/rules-page-words.ts'
import type { IsoDate } from '#app/domain/primitives.ts'
import type { RefusedForm } from '#app/forms/field-messages.ts'
import type { AddOrganisationFields } from '#app/forms/jobcoach-organisation-fields.ts'
import { AddOrganisationForm } from './add-organisation-form.tsx'
import { OrganisationsTable, type RefusedEnd } from './organisations-table.tsx'

type Kept = {
  today: IsoDate
  organisations: readonly ListedOrganisation[]
  municipalities: readonly Choice[]
}
type Answer = { add: RefusedForm<AddOrganisationFields> | null; end: RefusedEnd | null }

/** The organisations that send a jobcoach, for who keeps the list; `kept` is null for who keeps none. */
export function OrganisationsPage({
  kept,
  answer,
}: {
  kept: Kept | null
  answer: Answer | undefined
}) {
  const [search] = useSearchParams()
  const done = answer ? null : organisationDoneSentence(search.get('gedaan'))
  return (
    <Page
      title="Jobcoaches"
      lead="Organisaties die een jobcoach sturen. Bij een voorstel kiest de werkgever er een uit de lijst van de gemeente van de kandidaat."
    >
      {done ? (
        <Notice kind="success" live>
          {done}
        </Notice>
      ) : null}
      {kept ? <KeptList {...kept} answer={answer} /> : <NoList />}
    </Page>
  )
}

function KeptList({
  today,
  organisations,
  municipalities,
  answer,
}: Kept & { answer: Answer | undefined }) {
  const listed = organisations.filter(({ isOver }) => !isOver)
  const over = organisations.filter(({ isOver }) => isOver)
  const oldChecks = listed.filter(({ isCheckOld }) => isCheckOld).length
  return (
    <>
      <Text>
        Een jobcoach van de gemeente of van UWV kan de werkgever altijd kiezen. Die zet u hier niet
        neer.
      </Text>
      {oldChecks > 0 ? (
        <Notice kind="warning" title={oldChecksSentence(oldChecks)}>
          Kijk de bron na. Klopt het nog? Druk dan op ‘Ik keek het vandaag na’. Klopt het niet meer?
          Vul dan een laatste dag in.
        </Notice>
      ) : null}
      <Section
        title="Op de lijst"
        aside={listed.length > 0 ? <TextLink to={`#${FORM_ID}`}>{ADD}</TextLink> : null}
      >
        {listed.length === 0 ? (
          <EmptyState title="Er staat nog geen organisatie op de lijst.">
            Zet hieronder de eerste op de lijst. Tot dan kiest een werkgever een jobcoach van de
            gemeente of van UWV.
          </EmptyState>
        ) : (
          <OrganisationsTable
            caption="Organisaties op de lijst"
            organisations={listed}
            refused={answer?.end ?? null}
          />
        )}
      </Section>
      <Section title={<span id={FORM_ID}>{ADD}</span>}>
        <AddOrganisationForm
          key={organisations.length}
          municipalities={municipalities}
          today={today}
          refused={answer?.add ?? undefined}
        />
      </Section>
      {over.length > 0 ? (
        <Section title="Niet meer te kiezen">
          <OrganisationsTable
            caption="Organisaties die niet meer te kiezen zijn"
            organisations={over}
            refused={answer?.end ?? null}
          />
        </Section>
      ) : null}
    </>
  )
}

function NoList() {
  return (
    <EmptyState title="Uw team heeft geen eigen lijst.">
      Elke gemeente heeft een eigen lijst. Uw team is niet van één gemeente: het werkt voor UWV of
      voor meer gemeenten. Daarom houdt de beheerder van Maatwerk de lijsten bij. Klopt er iets
      niet? Vraag het aan de beheerder.
    </EmptyState>
  )
}

const FORM_ID = 'nieuw'
const ADD = 'Zet een organisatie op de lijst'
