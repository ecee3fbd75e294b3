import { type ConsentStatus, isVisible, type ReleaseStatus } from './visibility.ts'

type Known = {
  release: ReleaseStatus
  consent: ConsentStatus
  placed: boolean
  hasSomethingToShow: boolean
}

export type StepToVisible = { label: string; state: 'done' | 'current' | 'todo' }

/** The way of a profile to being seen: how far it is. */
export function stepsToVisible(of: Known): StepToVisible[] {
  const steps = [
    { label: 'Profiel ingevuld', isDone: of.hasSomethingToShow },
    { label: 'Kandidaat zegt ja', isDone: of.consent === 'given' || of.consent === 'outdated' },
    { label: 'Vrijgegeven', isDone: of.release === 'released' },
    { label: 'Zichtbaar', isDone: isVisible(of) },
  ]
  const current = steps.findIndex(({ isDone }) => !isDone)
  return steps.map(({ label, isDone }, position) => ({
    label,
    state: isDone ? 'done' : stateAhead(position === current),
  }))
}

function stateAhead(isCurrent: boolean): 'current' | 'todo' {
  return isCurrent ? 'current' : 'todo'
}
