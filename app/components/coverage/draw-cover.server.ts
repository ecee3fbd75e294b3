import { drawTimelines } from '#app/components/cost-timeline/draw-timelines.server.ts'
import type { DrawnTimeline } from '#app/components/cost-timeline/timeline-model.ts'
import type { EmployerCoverage } from '#app/domain/coverage/for-employer.ts'
import { type BranchWords, branchWords } from '#app/domain/coverage/words/branch-words.ts'
import type { IsoDate } from '#app/domain/primitives.ts'
import { timelineModels } from './timeline-models.ts'

/** The timelines of an offer and the words beside both outcomes as the employer reads them, made in its loader. */
export function drawCover(
  coverage: EmployerCoverage,
  workStart: IsoDate,
): { timelines: DrawnTimeline[]; outcomes: BranchWords | null } {
  const outcomes = branchWords(coverage, { reader: 'employer', workStart })
  return { timelines: drawTimelines(timelineModels(coverage, outcomes, workStart)), outcomes }
}
