import type { ShownStanding } from '#app/domain/way/shown-standing.ts'
import { NextStep } from './next-step.tsx'
import { Notice } from './notice.tsx'

/** Where something stands for this reader: what happens next, who does it and by when, or why nothing does. */
export function WayStanding({ standing }: { standing: ShownStanding }) {
  const { label, sentence, who, dueOn, late } = standing
  if (who === null) return <Notice title={label}>{sentence}</Notice>
  return <NextStep what={`${label}. ${sentence}`} who={who} dueOn={dueOn} late={late} />
}
