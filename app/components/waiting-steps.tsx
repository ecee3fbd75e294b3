import { OPEN_STEP_LABELS, type OpenStep, type OpenStepKind } from '#app/domain/open-step.ts'
import type { IsoDate } from '#app/domain/primitives.ts'
import { paths } from '#app/paths.ts'
import { EmptyState } from './empty-state.tsx'
import { OpenSteps } from './open-steps.tsx'

/** What waits for someone, each step with the page where it is taken; a kind word when nothing does. */
export function WaitingSteps({
  steps,
  reader,
  today,
}: {
  steps: readonly OpenStep[]
  reader: 'employer' | 'adviser' | 'jobhunter'
  today: IsoDate
}) {
  if (steps.length === 0)
    return (
      <EmptyState title="U bent helemaal bij.">
        Er wacht nu niets op u. Zodra iemand iets van u nodig heeft, staat het hier.
      </EmptyState>
    )
  return (
    <OpenSteps
      steps={steps.map(({ kind, id, withWhom, about, dueOn }) => ({
        key: `${kind}-${id}`,
        what: OPEN_STEP_LABELS[kind],
        about: about ? `${withWhom}, ${about}` : withWhom,
        to: (reader === 'employer' ? EMPLOYER[kind] : STAFF[kind])?.(id) ?? paths.start(),
        dueOn,
        late: dueOn !== null && dueOn < today,
      }))}
    />
  )
}

type PathsOfSteps = Partial<Record<OpenStepKind, (id: string) => string>>

const EMPLOYER: PathsOfSteps = {
  confirmVacancy: paths.employer.vacancy,
  answerQuestion: paths.employer.vacancy,
  answerIntroduction: paths.employer.introduction,
  answerOffer: paths.employer.offer,
  recordStart: paths.employer.offer,
}

const STAFF: PathsOfSteps = {
  answerAccess: paths.adviser.accessRequest,
  curateVacancy: paths.adviser.vacancy,
  answerFlag: paths.adviser.flag,
  answerSearch: paths.adviser.request,
  planMeeting: paths.adviser.request,
  recordMeeting: paths.adviser.request,
  makeOffer: paths.adviser.request,
  finishOffer: paths.adviser.offer,
  sendOffer: paths.adviser.offer,
  recordStart: paths.adviser.offer,
  oppositeOutcome: paths.adviser.offer,
  callAboutWithdrawal: paths.adviser.offer,
  askForRequest: paths.jobhunter.request,
  askForIntroduction: paths.jobhunter.introduction,
  askForOffer: paths.jobhunter.offer,
  askForProfile: paths.jobhunter.candidate,
  checkProfile: paths.jobhunter.candidate,
}
