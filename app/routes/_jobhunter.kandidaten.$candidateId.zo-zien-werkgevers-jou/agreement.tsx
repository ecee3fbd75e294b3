import { Form } from '@remix-run/react'
import type { z } from 'zod'
import { DataTable } from '#app/components/data-table.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Section } from '#app/components/page.tsx'
import { SubmitButton } from '#app/components/submit-button.tsx'
import { Text } from '#app/components/text.tsx'
import { CONSENT_WAY_LABELS } from '#app/domain/candidate/labels.ts'
import type { ConsentStatus, ConsentWay } from '#app/domain/candidate/visibility.ts'
import type { ChangedPart } from '#app/domain/candidate/what-changed.ts'
import { insideSentence } from '#app/domain/matching/wording.ts'
import { dutchDate, type IsoDate } from '#app/domain/primitives.ts'
import type { consentFields } from '#app/forms/candidate-step-fields.ts'
import type { RefusedForm } from '#app/forms/field-messages.ts'
import { paths } from '#app/paths.ts'
import { ConsentForm } from './consent-form.tsx'

type AgreementProps = {
  id: string
  version: number
  today: IsoDate
  consent: ConsentStatus
  agreed: { on: IsoDate | null; way: ConsentWay | null; version: number | null }
  changed: readonly ChangedPart[]
  refused: RefusedForm<z.input<typeof consentFields>> | undefined
}

/** Below the page, and not printed: what was agreed before, and the yes to the version above. */
export function Agreement(props: AgreementProps) {
  const { id, version, today, consent, agreed, changed, refused } = props
  const isAgreed = consent === 'given'
  return (
    <Section title="Wat zegt de kandidaat?">
      {isAgreed ? <Notice kind="success" title={saidYes(agreed)} /> : null}
      {consent === 'withdrawn' ? (
        <Notice title="De kandidaat wilde niet meer zichtbaar zijn.">
          Vraag het alleen opnieuw als de kandidaat dat zelf wil.
        </Notice>
      ) : null}
      {consent === 'outdated' ? (
        <Changed id={id} agreed={agreed} version={version} changed={changed} />
      ) : null}
      {isAgreed ? null : <ConsentForm version={version} today={today} refused={refused} />}
    </Section>
  )
}

type ChangedProps = Pick<AgreementProps, 'id' | 'agreed' | 'version' | 'changed'>

function Changed({ id, agreed, version, changed }: ChangedProps) {
  return (
    <>
      <Text>{saidYes(agreed)} Die versie lezen werkgevers tot er een nieuw ja is.</Text>
      <DataTable
        caption="Wat er sindsdien veranderd is"
        rows={changed}
        rowKey={({ field }) => field}
        columns={[
          { key: 'heading', header: 'Onderdeel', cell: ({ heading }) => heading },
          {
            key: 'before',
            header: `Werkgevers lezen nu (versie ${agreed.version})`,
            cell: ({ before }) => before,
          },
          { key: 'after', header: `Nieuw (versie ${version})`, cell: ({ after }) => after },
        ]}
      />
      <Form method="post" action={`${paths.jobhunter.candidate(id)}?index`}>
        <SubmitButton kind="secondary" name="intent" value="keepAgreed">
          Houd de versie waar al ja tegen is gezegd
        </SubmitButton>
      </Form>
    </>
  )
}

function saidYes({ on, way, version }: AgreementProps['agreed']): string {
  const day = on ? ` op ${dutchDate(on)}` : ''
  const how = way ? `, ${insideSentence(CONSENT_WAY_LABELS[way])}` : ''
  return `Ja gezegd${day} tegen versie ${version}${how}.`
}
