import type { ReactNode } from 'react'
import type { ShownStanding } from '#app/domain/way/shown-standing.ts'
import { NextStep } from './next-step.tsx'
import { Notice } from './notice.tsx'

type StandingProps = { standing: ShownStanding; children?: ReactNode }

/**
 * Where something stands for this reader: what happens next, who does it and by when, or why nothing does. What leads
 * to doing it as children.
 */
export function WayStanding({ standing, children }: StandingProps) {
  const { label, sentence, who, dueOn, late } = standing
  if (who === null) return <Notice title={label}>{sentence}</Notice>
  return (
    <NextStep what={`${label}. ${sentence}`} who={who} dueOn={dueOn} late={late}>
      {children}
    </NextStep>
  )
}
