import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { CandidatePage } from '#app/components/candidate-page.tsx'
import { titled } from '#app/components/page.tsx'
import { hasSomethingToShow } from '#app/domain/candidate/profile.ts'
import { CANDIDATE_REFUSALS } from '#app/domain/candidate/refusals.ts'
import { profileInWords } from '#app/domain/candidate/sentences.ts'
import { whatChanged } from '#app/domain/candidate/what-changed.ts'
import { consentFields } from '#app/forms/candidate-step-fields.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import { refusedByRule } from '#app/forms/refused-by-rule.ts'
import { forJobhunter } from '#app/http/guards.server.ts'
import { notFound } from '#app/http/not-found.server.ts'
import { ownCandidate } from '#app/http/own-candidate.server.ts'
import { paths } from '#app/paths.ts'
import { recordConsent } from '#app/use-cases/record-consent.ts'
import { contactOfJobhunter } from '#db/queries/candidate-of-jobhunter.ts'
import { placesOf } from '#db/queries/places.ts'
import { Agreement } from './agreement.tsx'
import { NothingToShow } from './nothing-to-show.tsx'
import { PrintButton } from './print-button.tsx'
import { Sheet } from './sheet.tsx'

export const loader = forJobhunter(async ({ params, services: { db, clock }, jobhunter }) => {
  const candidate = await ownCandidate({ params, services: { db }, jobhunter })
  const { head, firstName, profile, profileVersion, agreedProfile, consent } = candidate
  const [{ nameOf }, contact] = await Promise.all([
    placesOf(db),
    contactOfJobhunter(db, jobhunter.accountId),
  ])
  return {
    head,
    today: clock.today(),
    hasSomethingToShow: hasSomethingToShow(profile),
    sheet: {
      firstName,
      code: candidate.code,
      version: profileVersion,
      printedOn: clock.today(),
      parts: profileInWords(profile, nameOf, clock.today()),
      contact: contact ?? { name: jobhunter.name, phone: null, email: '' },
    },
    consent,
    agreed: {
      on: candidate.agreedOn,
      way: candidate.agreedWay,
      version: candidate.agreedVersion,
    },
    changed:
      consent === 'outdated' && agreedProfile ? whatChanged(agreedProfile, profile, nameOf) : [],
  }
})

export const action = forJobhunter(async ({ request, params, services, jobhunter }) => {
  const { id } = await ownCandidate({ params, services, jobhunter })
  const form = await readForm(request, consentFields)
  if (!form.ok) return data(form, 422)
  const recorded = await recordConsent(services, jobhunter, id, form.value)
  if (recorded.ok) return redirect(`${paths.jobhunter.candidate(id)}?gedaan=ja`, 303)
  if (recorded.because === 'notThere') throw notFound()
  return data(refusedByRule(form, CANDIDATE_REFUSALS[recorded.because]), 409)
})

export { shouldRevalidate } from '#app/forms/after-refusal.ts'

export const meta = () => titled('Zo zien werkgevers jou')

export default function AsEmployersSee() {
  const { head, sheet, today, consent, agreed, changed, ...rest } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  if (!rest.hasSomethingToShow)
    return (
      <CandidatePage candidate={head} title="Neem dit samen door">
        <NothingToShow id={head.id} />
      </CandidatePage>
    )
  return (
    <CandidatePage candidate={head} title="Neem dit samen door" actions={<PrintButton />}>
      <Sheet {...sheet} />
      <Agreement
        id={head.id}
        version={sheet.version}
        today={today}
        consent={consent}
        agreed={agreed}
        changed={changed}
        refused={refused}
      />
    </CandidatePage>
  )
}
