import { Form } from '@remix-run/react'
import { ButtonLink } from '#app/components/button.tsx'
import { NextStep } from '#app/components/next-step.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Stack } from '#app/components/page.tsx'
import { SubmitButton } from '#app/components/submit-button.tsx'
import { Text } from '#app/components/text.tsx'
import type { Need, NeedKind } from '#app/domain/candidate/needs-next.ts'
import { insideSentence } from '#app/domain/matching/wording.ts'
import type { IsoDate } from '#app/domain/primitives.ts'
import { paths } from '#app/paths.ts'
import type { WayInWords } from './ways-in-words.ts'

type NextProps = {
  id: string
  today: IsoDate
  needs: readonly Need[]
  ways: readonly WayInWords[]
  dueOn: IsoDate | null
}

/** What is needed next, with the button for it; below it what comes after. */
export function NextForCandidate({ id, today, needs, ways, dueOn }: NextProps) {
  const [next, ...later] = needs
  if (!next) return <Notice title="U bent helemaal bij met deze kandidaat." />
  const question = next.kind === 'answer' ? ways.find(({ standing }) => standing.isMine) : undefined
  const waits = next.kind === 'check' || next.kind === 'askAgain'
  const due = question ? question.standing.dueOn : waits ? dueOn : null
  return (
    <Stack tight>
      <NextStep what={next.sentence} who="u" dueOn={due} late={due !== null && due < today}>
        {question ? (
          <ButtonLink kind="primary" to={question.to}>
            Bekijk de vraag
          </ButtonLink>
        ) : (
          <NextButton kind={next.kind} id={id} />
        )}
      </NextStep>
      {later.length > 0 ? (
        <Text quiet>
          Daarna: {later.map(({ sentence }) => insideSentence(sentence)).join('; ')}
        </Text>
      ) : null}
    </Stack>
  )
}

function NextButton({ kind, id }: { kind: NeedKind; id: string }) {
  if (kind === 'confirm' || kind === 'check') {
    return (
      <Form method="post">
        <SubmitButton name="intent" value={kind}>
          {kind === 'confirm' ? 'Klopt nog' : 'Nagekeken: telt weer mee'}
        </SubmitButton>{' '}
        <ButtonLink to={paths.jobhunter.profile(id)}>Pas het profiel aan</ButtonLink>
      </Form>
    )
  }
  const { label, to } = LINKS[kind]
  return (
    <ButtonLink kind="primary" to={to(id)}>
      {label}
    </ButtonLink>
  )
}

type Link = { label: string; to: (id: string) => string }

const LINKS: Record<Exclude<NeedKind, 'confirm' | 'check'>, Link> = {
  answer: { label: 'Naar vandaag', to: paths.jobhunter.start },
  askAgain: { label: 'Bekijk wat er veranderd is', to: paths.jobhunter.asEmployersSee },
  difference: {
    label: 'Bekijk het verschil',
    to: (id) => `${paths.jobhunter.candidate(id)}#verschillen`,
  },
  fill: { label: 'Vul het profiel in', to: paths.jobhunter.profile },
  ask: { label: 'Neem het profiel samen door', to: paths.jobhunter.asEmployersSee },
  release: { label: 'Geef vrij', to: paths.jobhunter.release },
  unknown: { label: 'Vul het profiel aan', to: paths.jobhunter.profile },
}
